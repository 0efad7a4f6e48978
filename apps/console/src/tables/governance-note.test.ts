import i18next from 'i18next';
import { expect, test } from 'vitest';
import { wordingOf } from '../language/use-wording.ts';
import { governanceNote, isOfGovernance } from './governance-note.ts';

const note = (search: string) =>
  governanceNote({
    search,
    words: new Map([['alarm', { value: 'RED', text: '预警：红色' }]]),
    t: i18next.t,
    wording: wordingOf('zh-CN'),
    address: `http://localhost/tasks${search}`,
    savedAt: new Date('2026-11-22T01:00:00Z'),
    today: '2019-10-15',
  });

test('a saved list of governance says of which day it is and by what it is filtered', () => {
  const { lines, suffix } = note('?asOf=2019-10-10&office=basic-education&sort=-late&task=2019-jt.m1.1-1');
  expect(lines.map(([, text]) => text)).toEqual([
    expect.stringContaining('2019年10月10日'),
    'office=basic-education',
    expect.stringContaining('http://localhost/tasks?asOf=2019-10-10'),
    expect.stringContaining('2026年11月22日'),
  ]);
  expect(suffix).toBe('2019-10-10');
});

test('a filter that a page has named is told in its words, another value of it as it stands', () => {
  expect(note('?alarm=RED&office=finance').lines[1]![1]).toBe('预警：红色 · office=finance');
  expect(note('?alarm=BLUE').lines[1]![1]).toBe('alarm=BLUE');
});

test('a list of now says so, and that nothing is filtered', () => {
  expect(note('').lines[1]![1]).toBe('无');
  expect(note('').suffix).toBe('2019-10-15');
});

test('pages of governance are told from those of figures and files', () => {
  expect(['/tasks', '/measures/jt.m1', '/funds'].every(isOfGovernance)).toBe(true);
  expect(['/', '/schools', '/imports', '/tasksx'].some(isOfGovernance)).toBe(false);
});
