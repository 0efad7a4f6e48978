/** A worker that answers in this very thread: jsdom has none. `work` gets the message and says what it would post. */
export function workerHere(work: (data: never, post: (message: unknown) => void) => void): Worker {
  const target = new EventTarget();
  let isEnded = false;
  return Object.assign(target, {
    postMessage: (data: unknown) =>
      setTimeout(() => work(data as never, (message) => isEnded || target.dispatchEvent(new MessageEvent('message', { data: message })))),
    terminate: () => {
      isEnded = true;
    },
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  }) as unknown as Worker;
}
