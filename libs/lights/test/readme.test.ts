import { expect, test } from 'vitest';
import { gapToTrajectory, lightOf, lightRule, measureLight, straightLine, trajectoryAt } from '../src/lights.ts';

test('the example of the README says what it returns', () => {
  const target = { value: 95, due: '2020-09-01', direction: 'up' } as const;
  const line = straightLine({ day: '2019-09-01', value: 90 }, target);
  const planned = trajectoryAt(line, '2020-03-01')!;
  expect(planned.toFixed(3)).toBe('92.486');
  const gap = gapToTrajectory(91, planned, 'up');
  expect(gap.toFixed(3)).toBe('0.016');
  const { light, reasons } = lightOf({
    broken: 0,
    daysLate: 0,
    hasSource: true,
    signedDaysAgo: 10,
    signPeriodDays: 31,
    gap,
    evidenceDaysAgo: 10,
    evidencePeriodDays: 31,
  });
  expect([light, reasons]).toEqual(['amber', ['BEHIND']]);
  expect(measureLight([light, 'green'])).toBe('amber');
  expect(lightRule.steps.find(({ reason }) => reason === reasons[0])!.zh).toBe('签认值落后于进度线，差距在红灯幅度之内');
});
