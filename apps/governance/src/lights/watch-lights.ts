import { dayOf } from '@junheng/contracts';
import type { Runtime } from '@junheng/runtime';
import type { LightsApi } from './lights-api.ts';

/** How often it looks whether something moved a light, in ms. */
const interval = 60_000;

const platform = { id: 'platform', kind: 'platform' } as const;

/**
 * Assesses every light at once, then each minute: a task that was closed, an evidence file, a new day. What changed no light
 * appends nothing. A fault is told and tried again at the next look. @returns what ends it
 */
export function watchLights({ clock, log }: Pick<Runtime, 'clock' | 'log'>, api: Pick<LightsApi, 'assessLights'>): () => Promise<void> {
  let looking: Promise<void> | null = null;
  let isOver = false;
  const look = () => {
    looking ??= api
      .assessLights(platform)
      .then((result) => {
        if (result.ok && result.value.changedLights > 0) log.info({ day: dayOf(clock.now()), ...result.value }, 'lights assessed');
      })
      .catch((error: unknown) => {
        if (!isOver) log.error({ err: error }, 'the lights could not be assessed');
      })
      .finally(() => (looking = null));
  };
  look();
  const timer = setInterval(look, interval);
  const stopListening = clock.whenMoved?.(look);
  return async () => {
    isOver = true;
    clearInterval(timer);
    stopListening?.();
    await looking;
  };
}
