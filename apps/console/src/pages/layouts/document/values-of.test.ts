import { expect, test } from 'vitest';
import { proposal } from '../../../../test/sample-layouts.ts';
import { openValues, valuesOf } from './values-of.ts';

const gender = proposal.proposals.find(({ column }) => column === '性别')!;

test('of the proposed column every value is counted; of another one only its samples are known', () => {
  const source = { from: 'sx', values: { M: '男', X: '女' } };
  expect(valuesOf({ column: gender, source, title: 'sx', samples: ['Z'] })).toEqual([
    { found: 'M', rows: 14122, word: '男' },
    { found: 'F', rows: 12654, word: '' },
    { found: 'X', rows: null, word: '女' },
  ]);
  expect(valuesOf({ column: gender, source: { from: 'gr' }, title: 'gr', samples: ['K', '1'] })).toEqual([
    { found: 'K', rows: null, word: '' },
    { found: '1', rows: null, word: '' },
  ]);
});

test('a value that is a word of the template, or means "not known", is no open question', () => {
  const values = ['男', 'NA', 'F'].map((found) => ({ found, rows: 3, word: '' }));
  expect(openValues(values, gender.words, ['NA']).map(({ found }) => found)).toEqual(['F']);
});
