import { expect, test } from 'vitest';
import { pictureOf } from './picture-of.ts';

const signatures = [
  { day: '2019-09-01', value: 90 },
  { day: '2019-10-01', value: 92 },
];
const trajectory = [
  { day: '2019-09-01', value: 90 },
  { day: '2020-09-01', value: 95 },
];

test('a drawing spans from the first value to the due day, the lowest value at its foot', () => {
  const { signed, trajectory: line, axis, rows } = pictureOf({ signatures, recorded: [], trajectory }, '2019-10-15', 640)!;
  expect(signed[0]).toMatchObject({ x: axis.left, y: axis.bottom });
  expect(line.at(-1)).toMatchObject({ x: 624, y: axis.top });
  expect(signed[1]!.x).toBeGreaterThan(signed[0]!.x);
  expect(axis.days.map(({ day }) => day)).toEqual(['2019-09-01', '2020-09-01']);
  expect(rows).toEqual([
    { day: '2019-09-01', signed: 90, recorded: null, planned: 90 },
    { day: '2019-10-01', signed: 92, recorded: null, planned: null },
    { day: '2020-09-01', signed: null, recorded: null, planned: 95 },
  ]);
});

test('a target that holds at all times is a level line over the days that are shown', () => {
  const {
    trajectory: line,
    axis,
    rows,
  } = pictureOf({ signatures, recorded: [], trajectory: [{ day: '1970-01-01', value: 95 }] }, '2019-10-15', 640)!;
  expect(line.map(({ y }) => y)).toEqual([axis.top, axis.top]);
  expect(axis.days[0]).toMatchObject({ day: '2019-09-01' });
  expect(rows.map(({ day }) => day)).toEqual(['2019-09-01', '2019-10-01']);
});

test('one value on one day, all equal, is drawn without a division by nothing', () => {
  const { signed, axis } = pictureOf(
    { signatures: signatures.slice(0, 1), recorded: signatures.slice(0, 1), trajectory: [] },
    '2019-09-01',
    640,
  )!;
  expect([signed[0]!.x, signed[0]!.y].every(Number.isFinite)).toBe(true);
  expect(axis.values).toHaveLength(1);
});

test('nothing signed and nothing computed is not drawn', () => {
  expect(pictureOf({ signatures: [], recorded: [], trajectory }, '2019-10-15', 640)).toBeNull();
});
