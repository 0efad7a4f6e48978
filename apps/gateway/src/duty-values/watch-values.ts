import type { Clock } from '@junheng/runtime';
import type { LiveNews } from '../live/live-news.ts';
import { handInValues, type HandInParts } from './hand-in-values.ts';

/** An import moves the view many times a second: values are handed in once it has rested, in ms. */
const rest = 3_000;
/** A long import never rests: at the latest after this, in ms. */
const patience = 60_000;
/** Documents put in force and new days move no view, in ms. */
const interval = 60_000;

type Parts = HandInParts & { news: Pick<LiveNews, 'listen'>; clock: Clock };

/**
 * Hands the duties' values to governance at once, when the view has moved and rests again, each minute, and when the clock was
 * moved on. A fault is told and tried again at the next occasion. @returns what ends it
 */
export function watchValues({ news, clock, ...parts }: Parts): () => Promise<void> {
  const end = new AbortController();
  let handing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let movedAt: number | null = null;

  const handIn = () => {
    timer = null;
    movedAt = null;
    if (handing !== null) return soon();
    handing = handInValues(parts, end.signal)
      .then((isReady) => void (isReady || soon()))
      .catch((error: unknown) => {
        if (!end.signal.aborted) parts.log.error({ err: error }, 'the values of the duties could not be handed in');
      })
      .finally(() => (handing = null));
  };
  const soon = () => {
    if (end.signal.aborted) return;
    const now = performance.now();
    movedAt ??= now;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(handIn, Math.max(0, Math.min(rest, movedAt + patience - now)));
  };

  const stops = [
    news.listen(({ kind }) => void (kind === 'view' && soon())),
    clock.whenMoved?.(soon) ?? (() => {}),
    (() => {
      const each = setInterval(soon, interval);
      return () => clearInterval(each);
    })(),
  ];
  soon();
  // does not wait: what it is asking may answer late, and its answer is of no use any more
  return async () => {
    end.abort();
    for (const stop of stops) stop();
    if (timer !== null) clearTimeout(timer);
  };
}
