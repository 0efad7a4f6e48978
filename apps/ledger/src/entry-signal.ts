/** Wakes readers in this process when entries were committed; readers elsewhere poll. */
export type EntrySignal = {
  /** Resolves at the next `notify`, or after `milliseconds`. */
  next(milliseconds: number): Promise<void>;
  notify(): void;
};

export function createEntrySignal(): EntrySignal {
  let waiting: (() => void)[] = [];
  return {
    next: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
    notify() {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}
