import type { LiveStatus } from './live-state.ts';

/** A stream as it is opened: one of these ends it, except `close`. */
export type StreamEnds = { broke(): void; refused(): void };
export type OpenStream<T> = (onItem: (item: T) => void, ends: StreamEnds) => { close(): void };

export type OneStreamOptions<T> = {
  open: OpenStream<T>;
  onItem(item: T): void;
  onStatus(status: LiveStatus): void;
  /** The newest item of which a tab that comes later is told as well. */
  isKept(item: T): boolean;
  locks: Pick<LockManager, 'request'>;
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;
  /** Ms until the n-th attempt, from 1. */
  wait(attempt: number): number;
};

/** What tabs say to each other. `hello`: a tab that has just come asks how things stand. */
type Words<T> = { kind: 'item'; item: T } | { kind: 'status'; status: LiveStatus } | { kind: 'hello' };

const lockName = 'junheng-live';

/**
 * One event stream for all tabs of a browser, which has six connections for an origin: the tab that holds the lock opens it and tells
 * the others. When it closes, the browser gives the lock to the next.
 * @returns what ends it
 */
export function oneStream<T>({ open, onItem, onStatus, isKept, locks, channel, wait }: OneStreamOptions<T>): () => void {
  const stopping = new AbortController();
  let status: LiveStatus = 'connecting';
  let isLeading = false;
  let kept: T | null = null;
  /** Ends the waiting of a leader that was refused, or between two attempts. */
  let tryNow = () => {};
  const post = (words: Words<T>) => channel.postMessage(words);
  const show = (next: LiveStatus) => {
    status = next;
    onStatus(next);
    if (isLeading) post({ kind: 'status', status: next });
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Words<T>>) => {
    if (isLeading) {
      if (data.kind !== 'hello') return;
      post({ kind: 'status', status });
      if (kept !== null) post({ kind: 'item', item: kept });
      tryNow();
    } else if (data.kind === 'item') onItem(data.item);
    else if (data.kind === 'status') show(data.status);
  });
  post({ kind: 'hello' });

  /** Resolves when the stream has ended: whether it carried anything, and whether to try again by itself. */
  const stream = () =>
    new Promise<{ hasCarried: boolean; isRefused: boolean }>((resolve) => {
      let hasCarried = false;
      const ended = (isRefused: boolean) => resolve({ hasCarried, isRefused });
      const { close } = open(
        (item) => {
          hasCarried = true;
          if (status !== 'live') show('live');
          if (isKept(item)) kept = item;
          onItem(item);
          post({ kind: 'item', item });
        },
        { broke: () => ended(false), refused: () => ended(true) },
      );
      stopping.signal.addEventListener('abort', () => {
        close();
        ended(false);
      });
    });

  const pause = (milliseconds: number | null) =>
    new Promise<void>((resolve) => {
      const timer = milliseconds === null ? undefined : setTimeout(resolve, milliseconds);
      tryNow = () => {
        clearTimeout(timer);
        resolve();
      };
      stopping.signal.addEventListener('abort', tryNow);
    });

  const lead = async () => {
    isLeading = true;
    show('connecting');
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      const { hasCarried, isRefused } = await stream();
      if (stopping.signal.aborted) return;
      if (hasCarried) attempt = 1;
      show(isRefused ? 'stopped' : 'reconnecting');
      await pause(isRefused ? null : wait(attempt));
    }
  };
  locks.request(lockName, { signal: stopping.signal }, lead).catch(() => {}); // given up before it was granted

  return () => {
    stopping.abort();
    channel.close();
  };
}
