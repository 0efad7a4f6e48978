import type { Logger } from '@junheng/runtime';

export type StopList = {
  add(name: string, stop: () => Promise<void> | void): void;
  /** Stops everything, last started first. A part that fails or takes too long is logged and left. */
  stopAll(): Promise<void>;
};

const limitMilliseconds = 25_000;

export function createStopList(log: Logger): StopList {
  const parts: { name: string; stop: () => Promise<void> | void }[] = [];
  let stopping: Promise<void> | null = null;
  const stopEach = async () => {
    for (const { name, stop } of parts.reverse()) {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<never>((_, failed) => {
        timer = setTimeout(() => failed(new Error(`took longer than ${limitMilliseconds} ms`)), limitMilliseconds);
      });
      try {
        await Promise.race([stop(), limit]);
      } catch (error) {
        log.error({ part: name, err: error }, 'did not stop cleanly');
      } finally {
        clearTimeout(timer);
      }
    }
  };
  return {
    add: (name, stop) => void parts.push({ name, stop }),
    stopAll: () => (stopping ??= stopEach()),
  };
}
