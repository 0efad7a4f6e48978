import { setTimeout as sleep } from 'node:timers/promises';

/** Begins to hand items on, or the fault that ends the stream. @returns what ends it */
export type Source<T> = (push: (item: T) => void, fail: (fault: unknown) => void) => () => void;

/**
 * Items of several sources as one stream. Of each subject only the newest state that has not been handed on is kept, so a
 * slow reader misses steps and never the last one. The first items pass at once, the next after `interval` (ms) at the earliest.
 */
export function conflate<T>(
  sources: readonly Source<T>[],
  subjectOf: (item: T) => string,
  interval: number,
): AsyncIterableIterator<T, undefined> {
  const pending = new Map<string, T>();
  let wake = () => {};
  let isClosed = false;
  let failed: { fault: unknown } | null = null;
  const push = (item: T) => {
    pending.set(subjectOf(item), item);
    wake();
  };
  const fail = (fault: unknown) => {
    failed = { fault };
    wake();
  };
  const stops = sources.map((start) => start(push, fail));
  const items = (async function* () {
    while (!isClosed) {
      if (pending.size === 0 && failed === null) await new Promise<void>((resolve) => (wake = resolve));
      if (failed) throw (failed as { fault: unknown }).fault;
      const settled = [...pending.values()];
      pending.clear();
      yield* settled;
      await sleep(interval);
    }
    return undefined;
  })();
  const close = () => {
    isClosed = true;
    for (const stop of stops.splice(0)) stop();
    wake();
  };
  return {
    next: () => items.next(),
    // A generator's own return() waits for the item it waits for: a browser that is gone would be kept until then.
    return() {
      close();
      return items.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
