/** Tells watchers in this process that an import moved on. */
export type JobChanges = {
  announce(importId: string): void;
  /** Resolves at the next announcement of the import, or after `milliseconds`. */
  next(importId: string, milliseconds: number): Promise<void>;
};

export function createJobChanges(): JobChanges {
  const waiting = new Map<string, Set<() => void>>();
  return {
    announce(importId) {
      for (const wake of waiting.get(importId) ?? []) wake();
    },
    next(importId, milliseconds) {
      return new Promise((resolve) => {
        const wakers = waiting.get(importId) ?? new Set();
        waiting.set(importId, wakers);
        const wake = () => {
          clearTimeout(timer);
          wakers.delete(wake);
          if (wakers.size === 0 && waiting.get(importId) === wakers) waiting.delete(importId);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        wakers.add(wake);
      });
    },
  };
}
