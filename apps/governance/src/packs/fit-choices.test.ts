import { expect, test } from 'vitest';
import { areFit } from './fit-choices.ts';

const withDue = (obligationId: string, due: string) => ({
  dueDates: [{ obligationId, due }],
  standards: [],
  monthlyReportDay: null,
  quarterlyMeeting: false,
  leading: [],
});

test('a county sets a day that the document leaves open, and puts off none that the document sets', () => {
  expect(areFit('jintang-2018', withDue('jt.s1.1', '2019-09-05'))).toBe(true);
  expect(areFit('jintang-2018', withDue('jt.s1.1', '2019-02-30'))).toBe(false);
  expect(areFit('jintang-2018', withDue('jt.overall.8', '2099-12-31'))).toBe(false);
  expect(areFit('jintang-2018', withDue('nq.a.1', '2020-01-01'))).toBe(false);
});

test.each(['jt.s1.2', 'jt.m1.1', 'jt.s2.2', 'jt.kp1.1', 'jt.kp6.2'])('the day of %s is the county’s to set', (obligationId) =>
  expect(areFit('jintang-2018', withDue(obligationId, '2019-11-30'))).toBe(true),
);
