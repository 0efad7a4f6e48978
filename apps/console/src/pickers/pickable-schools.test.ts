import { expect, test } from 'vitest';
import { matchesOf, pickable } from './pickable-schools.ts';

const schools = pickable([
  { code: '1', name: '中心小学', township: '赵镇' },
  { code: '2', name: '中心小学', township: '淮口镇' },
  { code: '3', name: '竹林村小学', township: null },
  { code: '4', name: '竹林村小学分校', township: null },
]);

test('two schools of one name are told apart by their codes', () => {
  expect(schools.map(({ text }) => text)).toEqual(['中心小学 1', '中心小学 2', '竹林村小学', '竹林村小学分校']);
});

test.each([
  ['a part of one name', '分校', ['4']],
  ['a part of several', '中心', ['1', '2']],
  ['a whole name that is also a part of another', '竹林村小学', ['3']],
  ['a code', '2', ['2']],
  ['nothing', ' ', []],
  ['a name of none', '青禾', []],
])('%s finds what it may mean', (_, typed, codes) => {
  expect(matchesOf(schools, typed).map(({ code }) => code)).toEqual(codes);
});
