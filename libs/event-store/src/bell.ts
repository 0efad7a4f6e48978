/** Wakes one waiting loop. A ring between `reset` and `wait` is not lost: the wait then returns at once. */
export function createBell() {
  let isRung = false;
  let wake = () => {};
  return {
    ring() {
      isRung = true;
      wake();
    },
    reset() {
      isRung = false;
    },
    /** Resolves at the ring or after the time. */
    wait(milliseconds: number): Promise<void> {
      if (isRung) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
