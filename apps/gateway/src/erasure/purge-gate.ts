/**
 * Keeps what was read before a purge from being written after it. Whoever writes an edition notes the epoch before it reads;
 * under another epoch the read is stale: a person who was erased meanwhile may stand in it.
 */
export type PurgeGate = {
  epoch(): number;
  /** Writers of several editions go side by side, and wait while a purge is under way. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** Alone: after all writes that had begun. */
  purge<T>(work: () => Promise<T>): Promise<T>;
};

export function createPurgeGate(): PurgeGate {
  let epoch = 0;
  let purging: Promise<unknown> = Promise.resolve();
  let isPurging = 0;
  const writing = new Set<Promise<unknown>>();
  const settled = (work: Promise<unknown>) =>
    work.then(
      () => {},
      () => {},
    );
  return {
    epoch: () => epoch,
    async write(work) {
      while (isPurging > 0) await settled(purging);
      const running = work();
      writing.add(running);
      try {
        return await running;
      } finally {
        writing.delete(running);
      }
    },
    purge<T>(work: () => Promise<T>) {
      epoch += 1;
      isPurging += 1;
      const before = settled(purging);
      const running = (async () => {
        await before;
        await Promise.all([...writing].map(settled));
        return work();
      })().finally(() => {
        epoch += 1; // also of whoever read while it was under way
        isPurging -= 1;
      });
      purging = running;
      return running;
    },
  };
}
