import { carryOutErasures, type ErasureParts } from './carry-out-erasures.ts';

/** How often it looks for an erasure to carry out, in ms. */
const interval = 1_000;

/** Looks every second; a fault is told and tried again at the next look. @returns what ends it */
export function watchErasures(parts: ErasureParts): () => Promise<void> {
  const end = new AbortController();
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    looking ??= carryOutErasures(parts, end.signal)
      .catch((error: unknown) => {
        if (!end.signal.aborted) parts.log.error({ err: error }, 'an erasure could not be carried out');
      })
      .finally(() => (looking = null));
  }, interval);
  return async () => {
    end.abort();
    clearInterval(timer);
    await looking;
  };
}
