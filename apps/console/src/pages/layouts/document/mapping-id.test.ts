import { expect, test } from 'vitest';
import { isMappingId, suggestedId } from './mapping-id.ts';

test.each([
  ['star.csv', 'star'],
  ['Qingshan roster 2019.xlsx', 'qingshan-roster-2019'],
  ['邻县学籍.xlsx', 'layout'],
  ['taken.csv', 'taken-3'],
  [`${'a'.repeat(90)}.csv`, 'a'.repeat(56)],
])('%s gets the id %s', (name, id) => {
  const suggested = suggestedId(name, new Set(['taken', 'taken-2']));
  expect(suggested).toBe(id);
  expect(isMappingId(suggested)).toBe(true);
});

test('an id is small letters, digits and hyphens, and does not begin with a hyphen', () => {
  for (const id of ['', '-a', 'A', 'a b', '邻县', 'a'.repeat(64)]) expect(isMappingId(id)).toBe(false);
});
