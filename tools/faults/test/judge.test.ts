import { describe, expect, test } from 'vitest';
import { type Evidence, isClean, judge } from '../src/judge.ts';
import { parseJournal } from '../src/journal.ts';

/** Two writers: `own/1` belongs to one of them, `shared/0` to both; b is not published; the last commit was never answered. */
const journal = parseJournal(
  ['1 ? a|own/1|1 b|own/1|0', '1 +', '2 ? c|shared/0|1 d|own/1|1', '2 +', '3 ? x|own/1|1', '3 -', '4 ? e|shared/0|1', ''].join('\n'),
);
const store = [
  { id: 'a', stream: 'own/1', version: 1, isPublic: true },
  { id: 'b', stream: 'own/1', version: 2, isPublic: false },
  { id: 'c', stream: 'shared/0', version: 1, isPublic: true },
  { id: 'd', stream: 'own/1', version: 3, isPublic: true },
  { id: 'e', stream: 'shared/0', version: 2, isPublic: true },
];
const entry = (index: number, id: string, stream: string, version: number, versionPrev: number) => ({
  index,
  id,
  stream,
  version,
  versionPrev,
  isIntact: true,
});
const ledger = [
  entry(0, 'a', 'own/1', 1, 0),
  entry(1, 'c', 'shared/0', 1, 0),
  entry(2, 'd', 'own/1', 3, 1),
  entry(3, 'e', 'shared/0', 2, 1),
];
const sound: Evidence = { journal, store, ledger };
const without = <T extends { id: string }>(rows: readonly T[], id: string) => rows.filter((row) => row.id !== id);
const reindexed = <T>(rows: readonly T[]) => rows.map((row, index) => ({ ...row, index }));

test('what was told, kept and entered in order is sound, with the unanswered commit kept or not', () => {
  expect(judge(sound)).toEqual({
    acknowledged: 4,
    unanswered: { kept: 1, notKept: 0 },
    lost: 0,
    doubled: 0,
    inverted: 0,
    gaps: 0,
    torn: 0,
    ghosts: 0,
    altered: 0,
  });
  expect(isClean(judge({ journal, store: without(store, 'e'), ledger: without(ledger, 'e') }))).toBe(true);
});

describe('it finds', () => {
  test.each<[string, Partial<Evidence>, object]>([
    ['an acknowledged event that the store lacks', { store: without(store, 'd'), ledger: without(ledger, 'd') }, { lost: 1, torn: 1 }],
    ['a public event that the ledger lacks', { ledger: reindexed(without(ledger, 'd')) }, { lost: 1 }],
    ['a missing entry in the middle of a stream', { ledger: reindexed(without(ledger, 'a')) }, { lost: 1, gaps: 1 }],
    ['an entry twice', { ledger: reindexed([...ledger, ledger[3]!]) }, { doubled: 1 }],
    ['two entries for one version', { ledger: [...ledger, entry(4, 'f', 'shared/0', 2, 1)] }, { doubled: 1, ghosts: 1 }],
    ['an entry before its predecessor', { ledger: reindexed([ledger[2]!, ledger[1]!, ledger[0]!, ledger[3]!]) }, { inverted: 1 }],
    [
      'a writer’s events in another order',
      { store: [{ ...store[0]!, version: 2 }, { ...store[1]!, version: 1 }, ...store.slice(2)] },
      { inverted: 2 },
    ],
    ['a refused event that is kept', { store: [...store, { id: 'x', stream: 'own/1', version: 4, isPublic: false }] }, { ghosts: 1 }],
    ['an event that nobody asked for', { store: [...store, { id: 'y', stream: 'own/2', version: 1, isPublic: false }] }, { ghosts: 1 }],
    ['a version that was never written', { store: [...store.slice(0, 4), { ...store[4]!, version: 3 }] }, { gaps: 1 }],
    ['a body that says something else', { ledger: [{ ...ledger[0]!, isIntact: false }, ...ledger.slice(1)] }, { altered: 1 }],
    ['a gap in the index', { ledger: [...ledger.slice(0, 3), { ...ledger[3]!, index: 4 }] }, { gaps: 1 }],
  ])('%s', (_, evidence, expected) => {
    const verdict = judge({ ...sound, ...evidence });
    expect(verdict).toMatchObject(expected);
    expect(isClean(verdict)).toBe(false);
  });

  test('a transaction of which a part is kept, though its commit was never answered', () => {
    const asked = [
      { id: '4', outcome: 'asked' as const, events: [...journal[3]!.events, { id: 'f', stream: 'shared/0', isPublic: true }] },
    ];
    expect(judge({ ...sound, journal: [...journal.slice(0, 3), ...asked] })).toMatchObject({ torn: 1 });
  });
});

test('a damaged journal is refused, so that it does not pass for a short one', () => {
  expect(() => parseJournal('1 ? a|own/1|1\n2 +\n')).toThrow('not a line');
  expect(() => parseJournal('1 ? a|own\n')).toThrow('not an event');
});
