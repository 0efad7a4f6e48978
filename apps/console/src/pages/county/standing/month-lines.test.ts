import { expect, test } from 'vitest';
import { monthLines } from './month-lines.ts';

const figure = (value: number | null) => ({
  __typename: 'FrozenFigure' as const,
  id: 'cv.equipment-value',
  stage: 'PRIMARY' as const,
  value,
  limit: 0.5,
  status: value === null ? ('NO_DATA' as const) : value > 0.5 ? ('NOT_MET' as const) : ('MET' as const),
});
const month = (name: string, value: number | null) => ({ month: name, figures: [figure(value)] });

test('months stand oldest first, and one without a value leaves a gap instead of a zero', () => {
  const { marks, lines } = monthLines([month('2019-11', 0.50004), month('2019-09', 0.6), month('2019-10', null)]);
  expect(marks).toEqual(['2019-09', '2019-10', '2019-11']);
  expect(lines[0]).toMatchObject({ points: [0.6, null, 0.50004], texts: ['0.600', '—', '0.50004'], last: '0.50004', status: 'NOT_MET' });
});

test('a figure that never had a value has no line', () => {
  expect(monthLines([month('2019-09', null)]).lines).toEqual([]);
});

test('of many months the last thirteen are shown, so that each stands beside the same of a year before', () => {
  const many = Array.from({ length: 30 }, (_, at) => month(`20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 0.4));
  const { marks } = monthLines(many);
  expect(marks).toHaveLength(13);
  expect(marks[0]!.slice(5)).toBe(marks.at(-1)!.slice(5));
});
