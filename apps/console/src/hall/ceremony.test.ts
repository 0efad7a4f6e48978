import { expect, test } from 'vitest';
import { ceremonyOf, type HallStep, type Opening, shortHash } from './ceremony.ts';

const at = '2019-08-26T01:00:00.000Z';
const opening: Opening = {
  supervisors: ['a', 'b'],
  publicSource: { kind: 'hall', means: '三枚骰子', count: 3, least: 1, most: 6 },
  revealDeadline: '2019-08-26T02:00:00.000Z',
  rounds: [],
};
const knownRound = {
  round: 1,
  publicSource: opening.publicSource,
  revealDeadline: opening.revealDeadline,
  commitments: [{ supervisorId: 'a', commitment: 'c', at }],
  reveals: [],
  publicValue: null,
};
const shown: HallStep = { kind: 'shown', at };
const commit = (supervisorId: string): HallStep => ({ kind: 'commit', at, supervisorId, commitment: 'c', nonce: 'n' });
const reveal = (supervisorId: string): HallStep => ({ kind: 'reveal', at, supervisorId, number: '7', nonce: 'n' });
const value: HallStep = { kind: 'public-value', at, value: '3 5 1' };
const seed: HallStep = { kind: 'seed', at, seed: 'f0' };
const run: HallStep = { kind: 'run', at, classOf: [1, 2], resultHash: 'e1' };
const made = (...steps: HallStep[]) => ({ steps });

test('a ceremony goes from the seal over each supervisor to the result', () => {
  const way: HallStep[] = [shown, commit('a'), commit('b'), reveal('a'), reveal('b'), value, seed, run];
  const stages = [...way.keys(), way.length].map((count) => {
    const { stage, turn } = ceremonyOf(opening, made(...way.slice(0, count)));
    return turn === null ? stage : `${stage} ${turn}`;
  });
  expect(stages).toEqual(['seal', 'commit a', 'commit b', 'reveal a', 'reveal b', 'public-value', 'seed', 'draw', 'result']);
});

test('what the service had already is not asked for again', () => {
  const { stage, turn, round, nonces } = ceremonyOf({ ...opening, rounds: [knownRound] }, made(shown, commit('b')));
  expect([stage, turn, round.commitments.length]).toEqual(['reveal', 'a', 2]);
  expect([...nonces.keys()]).toEqual(['b']);
});

test('commitments stand in the order of the supervisors’ ids, whoever came first', () => {
  const { round } = ceremonyOf(opening, made(shown, commit('b'), commit('a')));
  expect(round.commitments.map(({ supervisorId }) => supervisorId)).toEqual(['a', 'b']);
});

test('a void round stays in the account, and the next begins with its own deadline and nothing in it', () => {
  const { rounds, round, stage, turn, nonces } = ceremonyOf(
    { ...opening, rounds: [knownRound] },
    made(shown, commit('b'), { kind: 'void', at, reason: '一人离场', nextDeadline: '2019-08-26T05:00:00.000Z' }),
  );
  expect([stage, turn, nonces.size]).toEqual(['commit', 'a', 0]);
  expect(rounds[0]!.commitments).toHaveLength(2);
  expect(round).toEqual({ ...knownRound, round: 2, revealDeadline: '2019-08-26T05:00:00.000Z', commitments: [] });
});

test('a hash is read aloud in four groups of four', () => {
  expect(shortHash('0123456789abcdef0123')).toBe('0123 4567 89ab cdef');
});
