/** Tells watchers in this process that an import moved on. */
export type JobChanges = {
  announce(importId: string): void;
  /** Resolves at the next announcement of the import, or after `milliseconds`. */
  next(importId: string, milliseconds: number): Promise<void>;
  /** Told of every import that moved. @returns what ends it */
  listen(listener: (importId: string) => void): () => void;
};

export function createJobChanges(): JobChanges {
  const waiting = new Map<string, Set<() => void>>();
  const listeners = new Set<(importId: string) => void>();
  return {
    announce(importId) {
      for (const listener of listeners) listener(importId);
      for (const wake of waiting.get(importId) ?? []) wake();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
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
