import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, forecastDate, gapToTrajectory, measureLight, straightLine, theilSenLine, trajectoryAt } from './lights.ts';

const year = [
  { day: '2019-09-01', value: 90 },
  { day: '2020-09-01', value: 95 },
];

test('days are counted by the calendar, leap day and all', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
  expect(() => daysBetween('2020-3-1', '2020-03-02')).toThrow('2020-3-1');
});

test.each([
  ['2019-01-01', 90],
  ['2019-09-01', 90],
  ['2020-03-01', 90 + (5 * 182) / 366],
  ['2020-09-01', 95],
  ['2022-12-31', 95],
])('a trajectory from 90 to 95 stands on %s at %d', (day, value) => {
  expect(trajectoryAt(year, day)).toBeCloseTo(value, 12);
  expect(trajectoryAt(year.toReversed(), day)).toBeCloseTo(value, 12);
});

test('of no points there is no trajectory; of two on one day the last given holds', () => {
  expect(trajectoryAt([], '2020-01-01')).toBeNull();
  expect(trajectoryAt([...year, { day: '2020-09-01', value: 99 }], '2020-09-01')).toBe(99);
});

test('the straight line leads from the baseline to the target, unless the baseline meets it', () => {
  const target = { value: 95, due: '2020-09-01', direction: 'up' } as const;
  expect(straightLine(year[0]!, target)).toEqual(year);
  expect(straightLine({ day: '2019-09-01', value: 97 }, target)).toEqual([{ day: '2020-09-01', value: 95 }]);
  expect(trajectoryAt(straightLine(null, { ...target, due: null }), '2019-10-01')).toBe(95);
  expect(trajectoryAt(straightLine({ day: '2021-01-01', value: 90 }, target), '2021-01-01')).toBe(95); // the due day is over
});

test.each([
  [92, 95, 'up', 3 / 95],
  [95, 95, 'up', 0],
  [98, 95, 'up', -3 / 95],
  [0.55, 0.5, 'down', 0.1],
  [0.3, 0.3, 'down', 0],
  [2, 0, 'down', 1],
  [0, 0, 'down', 0],
  [-1, -2, 'down', 0.5],
] as const)('%d against %d where %s is better lies %d behind', (value, trajectory, direction, gap) => {
  expect(gapToTrajectory(value, trajectory, direction)).toBeCloseTo(gap, 12);
});

test('what is no number has no gap', () => {
  expect(() => gapToTrajectory(Number.NaN, 1, 'up')).toThrow(RangeError);
});

test('a gap is never minus zero: an event would hold it as another text', () => {
  expect(Object.is(gapToTrajectory(95, 95, 'down'), 0)).toBe(true);
  expect(Object.is(gapToTrajectory(0, 0, 'up'), 0)).toBe(true);
});

test('one wrong point does not turn the Theil–Sen line', () => {
  const points = [0, 1, 2, 3, 30].map((y, x) => ({ x, y }));
  expect(theilSenLine(points)).toEqual({ slope: 1, intercept: 0 });
  expect(theilSenLine([{ x: 1, y: 1 }])).toBeNull();
});

const series = (...values: readonly [string, number][]) => values.map(([day, value]) => ({ day, value }));
const rising = series(['2019-09-01', 90], ['2019-10-01', 91], ['2019-10-31', 92]);

test('a point a month reaches 95 three months after 92', () => {
  expect(forecastDate(rising, { value: 95, direction: 'up' })).toBe('2020-01-29');
});

test.each([
  ['a series that leads away', rising, { value: 80, direction: 'down' }],
  ['a level series', series(['2019-09-01', 90], ['2019-10-01', 90], ['2019-10-31', 90]), { value: 95, direction: 'up' }],
  ['two values', rising.slice(1), { value: 95, direction: 'up' }],
  ['none', [], { value: 95, direction: 'up' }],
  ['more than twenty years', rising, { value: 400, direction: 'up' }],
] as const)('%s never reaches the target', (_, values, target) => {
  expect(forecastDate(values, target)).toBeNull();
});

test('a target that is reached is reached on the day of the newest value', () => {
  expect(forecastDate(rising, { value: 92, direction: 'up' })).toBe('2019-10-31');
  expect(forecastDate(rising.slice(2), { value: 95, direction: 'down' })).toBe('2019-10-31');
});

test('only the last twelve values count', () => {
  const falling = Array.from({ length: 20 }, (_, index) => ({ day: `20${String(index).padStart(2, '0')}-01-01`, value: 99 - index }));
  const risingAfter = Array.from({ length: 12 }, (_, index) => ({
    day: `2021-${String(index + 1).padStart(2, '0')}-01`,
    value: 70 + index,
  }));
  const alone = forecastDate(risingAfter, { value: 85, direction: 'up' });
  expect(alone).not.toBeNull();
  expect(forecastDate([...falling, ...risingAfter], { value: 85, direction: 'up' })).toBe(alone);
});

test('a forecast never lies before the newest value, and moves with the days of the series', () => {
  const step = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
      const daysAhead = (year: number) => {
        const values = steps.map((value, index) => ({ day: `${year}-${String(index + 1).padStart(2, '0')}-01`, value: 50 + value }));
        const day = forecastDate(values, { value: 60, direction: 'up' });
        return day === null ? null : daysBetween(values.at(-1)!.day, day);
      };
      expect(daysAhead(2023)).toBe(daysAhead(2019));
      expect(daysAhead(2019) ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a measure has the worst light of its obligations', () => {
  expect(measureLight(['green', 'red', 'amber'])).toBe('red');
  expect(measureLight(['green', 'grey', 'amber'])).toBe('amber');
  expect(measureLight(['green', 'grey'])).toBe('grey');
  expect(measureLight(['green'])).toBe('green');
  expect(measureLight([])).toBeNull();
});
