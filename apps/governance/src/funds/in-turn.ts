/**
 * One after another: a command whose facts come from several streams reads them only when the one before has written. The
 * service has one process, so one queue is enough.
 */
export function createInTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
