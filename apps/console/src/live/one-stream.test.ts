import { expect, test, vi } from 'vitest';
import type { LiveStatus } from './live-state.ts';
import { oneStream, type StreamEnds } from './one-stream.ts';

/** A browser: one lock, one channel that reaches every other tab, and the streams its tabs hold open. */
function plantedBrowser() {
  const waiting: { grant(): void; signal: AbortSignal }[] = [];
  let isHeld = false;
  const grantNext = () => {
    const next = waiting.find(({ signal }) => !signal.aborted);
    if (isHeld || !next) return;
    waiting.splice(waiting.indexOf(next), 1);
    next.grant();
  };
  const request = (_name: string, { signal }: { signal: AbortSignal }, lead: () => Promise<void>) => {
    const leading = new Promise<void>((resolve) => {
      waiting.push({
        signal,
        grant() {
          isHeld = true;
          void lead().then(() => {
            isHeld = false;
            resolve();
            grantNext();
          });
        },
      });
    });
    queueMicrotask(grantNext);
    return leading;
  };
  const tabs = new Set<(event: { data: unknown }) => void>();
  const streams: { tab: string; say(item: string): void; ends: StreamEnds }[] = [];
  const openTab = (tab: string) => {
    const seen: string[] = [];
    const statuses: LiveStatus[] = [];
    let listener: (event: { data: unknown }) => void = () => {};
    const stop = oneStream<string>({
      locks: { request } as unknown as LockManager,
      channel: {
        postMessage: (data: unknown) =>
          queueMicrotask(() => [...tabs].filter((other) => other !== listener).forEach((other) => other({ data }))),
        addEventListener: (_: string, given: unknown) => tabs.add((listener = given as typeof listener)),
        close: () => tabs.delete(listener),
      },
      open: (say, ends) => {
        const stream = { tab, say, ends };
        streams.push(stream);
        return { close: () => streams.splice(streams.indexOf(stream), 1) };
      },
      onItem: (item) => seen.push(item),
      onStatus: (status) => statuses.push(status),
      isKept: (item) => item.startsWith('view'),
      wait: () => 10,
    });
    return { seen, statuses, stop };
  };
  /** Ends the newest stream as its server would. */
  const end = (how: keyof StreamEnds) => streams.splice(-1)[0]!.ends[how]();
  return { openTab, streams, end };
}
const settled = () => new Promise((passed) => setTimeout(passed, 1));

test('six tabs hold one stream, and each hears what it says', async () => {
  const { openTab, streams } = plantedBrowser();
  const tabs = Array.from({ length: 6 }, (_, at) => openTab(`${at}`));
  await settled();
  expect(streams.map(({ tab }) => tab)).toEqual(['0']);
  streams[0]!.say('view 1');
  await settled();
  for (const { seen, statuses } of tabs) expect([seen, statuses.at(-1)]).toEqual([['view 1'], 'live']);
});

test('when the leading tab closes another takes over, with a stream of its own', async () => {
  const { openTab, streams } = plantedBrowser();
  const [first, second, third] = [openTab('a'), openTab('b'), openTab('c')];
  await settled();
  streams[0]!.say('view 1');
  await settled();
  first.stop();
  await settled();
  expect(streams.map(({ tab }) => tab)).toEqual(['b']);
  streams[0]!.say('view 2');
  await settled();
  expect([first.seen, second.seen, third.seen]).toEqual([['view 1'], ['view 1', 'view 2'], ['view 1', 'view 2']]);
});

test('a tab that comes later is told how things stand, once', async () => {
  const { openTab, streams } = plantedBrowser();
  openTab('a');
  await settled();
  for (const item of ['view 7', 'import 1']) streams[0]!.say(item);
  await settled();
  const late = openTab('b');
  await settled();
  expect([late.seen, late.statuses]).toEqual([['view 7'], ['live']]);
});

test('a broken stream is told to every tab and taken up again', async () => {
  const { openTab, streams, end } = plantedBrowser();
  const [first, second] = [openTab('a'), openTab('b')];
  await settled();
  streams[0]!.say('view 1');
  await settled();
  end('broke');
  await settled();
  expect([first.statuses.at(-1), second.statuses.at(-1)]).toEqual(['reconnecting', 'reconnecting']);
  await vi.waitFor(() => expect(streams).toHaveLength(1));
  streams[0]!.say('view 2');
  await settled();
  expect([second.seen, second.statuses.at(-1)]).toEqual([['view 1', 'view 2'], 'live']);
});

test('a refused stream is not tried again until somebody comes', async () => {
  const { openTab, streams, end } = plantedBrowser();
  const first = openTab('a');
  await settled();
  end('refused');
  await new Promise((passed) => setTimeout(passed, 50));
  expect([first.statuses.at(-1), streams]).toEqual(['stopped', []]);
  openTab('b');
  await settled();
  expect(streams).toHaveLength(1);
});

test('a tab that closes before its turn never opens a stream', async () => {
  const { openTab, streams } = plantedBrowser();
  const first = openTab('a');
  openTab('b').stop();
  await settled();
  first.stop();
  await settled();
  expect(streams).toEqual([]);
});
