import { expect, test } from 'vitest';
import { proposal } from '../../../../test/sample-layouts.ts';
import { openValues, valuesOf } from './values-of.ts';

const gender = proposal.proposals.find(({ column }) => column === '性别')!;
const foundIn = (values: { found: string }[]) => values.map(({ found }) => found);

test('of the proposed column every value is counted; of another one only its samples are known', () => {
  const source = { from: 'sx', values: { M: '男', X: '女' } };
  expect(valuesOf({ column: gender, source, title: 'sx', samples: ['Z'] })).toEqual([
    { found: 'M', rows: 14122, word: '男', isAccepted: false },
    { found: 'F', rows: 12654, word: '', isAccepted: false },
    { found: 'X', rows: null, word: '女', isAccepted: false },
  ]);
  expect(foundIn(valuesOf({ column: gender, source: { from: 'gr' }, title: 'gr', samples: ['K', '1'] }))).toEqual(['K', '1']);
});

test('what the template reads as it is, a word or a code of its list, is no open question, nor is what means "not known"', () => {
  const value = (found: string, becomes: string | null) => ({ __typename: 'ValueProposal' as const, found, rows: 3, becomes });
  const column = { ...gender, values: [value('男', null), value('1', '1'), value('NA', null), value('F', '女')] };
  const values = valuesOf({ column, source: { from: 'sx' }, title: 'sx', samples: [] });
  expect(foundIn(openValues(values, column, { from: 'sx' }, ['NA']))).toEqual(['F']);
});

test('a register whose codes are kept as they are needs no words', () => {
  const source = { from: 'sx', verbatim: true };
  expect(openValues(valuesOf({ column: gender, source, title: 'sx', samples: [] }), gender, source)).toEqual([]);
});
