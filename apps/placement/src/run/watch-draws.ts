import type { Runtime } from '@junheng/runtime';
import type { DrawRunner } from './draw-runner.ts';

/** How often it looks whether a draw has its seed and no result, in ms: what another process seeded, or a stopped one left. */
const interval = 5_000;

/** Runs every seeded draw at once, then looks again and again. @returns what ends it */
export function watchDraws({ log }: Pick<Runtime, 'log'>, { runAll }: DrawRunner): () => Promise<void> {
  let looking: Promise<void> | null = null;
  let isOver = false;
  const look = () => {
    looking ??= runAll()
      .catch((error: unknown) => {
        if (!isOver) log.error({ err: error }, 'the draws could not be looked at');
      })
      .finally(() => (looking = null));
  };
  look();
  const timer = setInterval(look, interval);
  return async () => {
    isOver = true;
    clearInterval(timer);
    await looking;
  };
}
