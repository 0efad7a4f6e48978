import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublicEvent } from './public-event.ts';
import { type Held, streamKey, takeIn } from './take-in.ts';

const event = (stream: string, version: number, more: Partial<PublicEvent> = {}): PublicEvent => ({
  eventId: `${stream}#${version}`,
  source: '/registry',
  stream,
  version,
  versionPrev: version - 1,
  header: `header of ${stream} ${version}`,
  body: '{}',
  position: 1n,
  recordedAt: new Date(0),
  ...more,
});
const nothing: Held = { known: new Map(), lastVersions: new Map(), parked: [] };
const ids = (events: readonly PublicEvent[]) => events.map(({ eventId }) => eventId);

test('events that follow each other are taken in as they come', () => {
  const taken = takeIn([event('a', 1), event('b', 1), event('a', 2)], nothing);
  expect(ids(taken.entries)).toEqual(['a#1', 'b#1', 'a#2']);
  expect(taken).toMatchObject({ released: [], parked: [], fault: null });
});

test('an event follows the last one of its stream in the log', () => {
  expect(ids(takeIn([event('a', 4)], { ...nothing, lastVersions: new Map([['/registry a', 3]]) }).entries)).toEqual(['a#4']);
});

test('a version that was not published leaves no gap', () => {
  expect(ids(takeIn([event('a', 1), event('a', 5, { versionPrev: 1 })], nothing).entries)).toEqual(['a#1', 'a#5']);
});

test('equal stream names of two sources are two streams', () => {
  const taken = takeIn([event('a', 1), event('a', 1, { source: '/placement', eventId: 'p' })], nothing);
  expect(ids(taken.entries)).toEqual(['a#1', 'p']);
});

test('a known event is dropped, in the log, among the parked and in the batch itself', () => {
  const { header, body } = event('a', 1);
  const held: Held = {
    known: new Map([['a#1', { header, body }]]),
    lastVersions: new Map([['/registry a', 1]]),
    parked: [event('b', 2)],
  };
  const taken = takeIn([event('a', 1), event('b', 2), event('c', 1), event('c', 1)], held);
  expect(taken).toMatchObject({ released: [], parked: [], fault: null });
  expect(ids(taken.entries)).toEqual(['c#1']);
});

test('an early event is parked and follows its predecessor at once, with all that waits behind it', () => {
  const taken = takeIn([event('a', 3), event('a', 2), event('b', 1), event('a', 1), event('c', 2)], nothing);
  expect(ids(taken.entries)).toEqual(['b#1', 'a#1', 'a#2', 'a#3']);
  expect(ids(taken.parked)).toEqual(['c#2']);
  expect(taken.released).toEqual([]);
});

test('events parked before are released when their predecessor arrives', () => {
  const taken = takeIn([event('a', 1)], { ...nothing, parked: [event('a', 3), event('a', 2), event('b', 2)] });
  expect(ids(taken.entries)).toEqual(['a#1', 'a#2', 'a#3']);
  expect(ids(taken.released)).toEqual(['a#2', 'a#3']);
  expect(taken.parked).toEqual([]);
});

test.each<[string, PublicEvent[], Held]>([
  ['known', [event('a', 1, { body: '{"x":1}' })], { ...nothing, known: new Map([['a#1', event('a', 1)]]) }],
  ['parked', [event('a', 2, { body: '{"x":1}' })], { ...nothing, parked: [event('a', 2)] }],
  ['new', [event('a', 1), event('a', 1, { header: 'other' })], nothing],
])('the id of a %s event with other content is a fault', (_, arriving, held) => {
  expect(takeIn(arriving, held).fault).toMatchObject({ code: 'OTHER_CONTENT', message: expect.stringContaining('/registry/1 a#') });
});

test.each<[string, PublicEvent[], Held]>([
  ['in the log', [event('a', 2, { eventId: 'x' })], { ...nothing, lastVersions: new Map([['/registry a', 2]]) }],
  ['of the batch', [event('a', 1), event('a', 1, { eventId: 'x' })], nothing],
  ['that is parked', [event('a', 3, { eventId: 'x' })], { ...nothing, parked: [event('a', 3)] }],
])('a second event in the place of one %s is a fault', (_, arriving, held) => {
  expect(takeIn(arriving, held).fault).toMatchObject({ code: 'STREAM_FORKED' });
});

test('a parked event that its stream has passed by is a fault', () => {
  const taken = takeIn([event('a', 1), event('a', 4, { versionPrev: 1 })], { ...nothing, parked: [event('a', 3, { versionPrev: 2 })] });
  expect(taken.fault).toMatchObject({ code: 'STREAM_FORKED', message: expect.stringContaining('a#3') });
});

test('what stands before a fault is taken in, and nothing after it', () => {
  const taken = takeIn([event('a', 1), event('a', 1, { eventId: 'x' }), event('b', 1)], nothing);
  expect(ids(taken.entries)).toEqual(['a#1']);
});

const arrivals = fc
  .array(fc.record({ stream: fc.constantFrom('a', 'b', 'c'), jump: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 30 })
  .map((steps) => {
    const last = new Map<string, number>();
    return steps.map(({ stream, jump }) => {
      const versionPrev = last.get(stream) ?? 0;
      last.set(stream, versionPrev + jump);
      return event(stream, versionPrev + jump, { versionPrev });
    });
  })
  .chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray([...events, ...events], { minLength: 0 }).map((some) => [...some, ...events]),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
    ),
  );

test('events that come in any order, any number of times, in any batches, end in the log once and in order', () => {
  fc.assert(
    fc.property(arrivals, ([events, arriving, batches]) => {
      const log: PublicEvent[] = [];
      let parked: PublicEvent[] = [];
      for (let at = 0, turn = 0; at < arriving.length; turn++) {
        const batch = arriving.slice(at, (at += batches[turn % batches.length]!));
        const taken = takeIn(batch, {
          known: new Map(log.map((entry) => [entry.eventId, entry])),
          lastVersions: new Map(log.map((entry) => [streamKey(entry), entry.version])),
          parked,
        });
        expect(taken.fault).toBeNull();
        parked = [...parked.filter((waiting) => !taken.released.includes(waiting)), ...taken.parked];
        log.push(...taken.entries);
      }
      expect(parked).toEqual([]);
      expect(ids(log).sort()).toEqual(ids(events).sort());
      for (const stream of ['a', 'b', 'c']) {
        const isOfStream = (entry: PublicEvent) => entry.stream === stream;
        expect(ids(log.filter(isOfStream))).toEqual(ids(events.filter(isOfStream)));
      }
    }),
    { numRuns: 300 },
  );
});
