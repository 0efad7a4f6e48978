import { freezeMonths, type MonthEndParts } from './freeze-months.ts';

/** How often it looks whether a month has ended, in ms. */
const interval = 60_000;

/** Looks now and then every minute; a fault is told and tried again at the next look. @returns what ends it */
export function watchMonthEnds(parts: Omit<MonthEndParts, 'signal' | 'passedOver'>): () => Promise<void> {
  const end = new AbortController();
  const { signal } = end;
  const passedOver = new Set<string>();
  let looking: Promise<void> | null = null;
  const look = () => {
    looking ??= freezeMonths({ ...parts, signal, passedOver })
      .catch((error: unknown) => {
        if (!signal.aborted) parts.log.error({ err: error }, 'the end of a month could not be frozen');
      })
      .finally(() => (looking = null));
  };
  look();
  const timer = setInterval(look, interval);
  const unlisten = parts.clock.whenMoved?.(look);
  return async () => {
    end.abort();
    clearInterval(timer);
    unlisten?.();
    await looking;
  };
}
