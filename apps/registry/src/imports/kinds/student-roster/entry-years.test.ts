import { describe, expect, test } from 'vitest';
import { testTable } from '../../../../test/test-rows.ts';
import { EntryYears } from './entry-years.ts';

const { table, row } = testTable('student-roster');

/** One pupil of each grade and a second class of the first three, as of school year 2019. */
const whole: [grade: string, month: string][] = [
  ...['201909', '201809', '201709', '201609', '201509', '201409', '201909', '201809', '201709'].map((month, index): [string, string] => [
    String(index + 1),
    month,
  ]),
  ['1', '201909'],
  ['2', '2018-08'],
  ['3', '2018-02'],
];

function watched(schoolYear: number, rows: readonly [grade: string, month: string][]): EntryYears {
  const years = new EntryYears(schoolYear, table);
  for (const [grade, month] of rows) years.add(row({ 年级: grade, 入学年月: month }));
  return years;
}
const noticesOf = (years: EntryYears) => years.notices().map(({ problem }) => problem.code);

describe('entry months', () => {
  test('that fit the grades say nothing', () => {
    const years = watched(2019, whole);
    expect([years.problem(), noticesOf(years)]).toEqual([null, []]);
  });

  test.each([2018, 2020])('one year off the chosen %i are noticed', (schoolYear) => {
    const years = watched(schoolYear, whole);
    expect([years.problem(), noticesOf(years)]).toEqual([null, ['school-year-doubtful']]);
    expect(years.notices()[0]!.problem.zh).toContain('2019—2020');
  });

  test.each([2015, 2017, 2021, 2022])('further off the chosen %i are a reason to refuse the file', (schoolYear) => {
    expect(watched(schoolYear, whole).problem()).toMatchObject({ code: 'another-school-year', en: expect.stringContaining('2019–2020') });
  });

  test('of fewer than ten rows, or unreadable ones, prove nothing', () => {
    expect(watched(2010, whole.slice(0, 9)).problem()).toBeNull();
    expect(
      watched(
        2010,
        whole.map(([grade]) => [grade, '入学时']),
      ).problem(),
    ).toBeNull();
  });

  test('of junior pupils may be those of primary school', () => {
    const pupils = Array.from({ length: 12 }, (): [string, string] => ['7', '201309']);
    const years = watched(2019, pupils);
    expect([years.problem(), noticesOf(years)]).toEqual([null, []]);
  });

  test.each([
    ['of a junior school are of the wrong year', '201909', 'another-school-year'],
    ['of primary school that a junior school kept fit', '201309', undefined],
  ])('%s when the ages say so, even six years off', (_, month, code) => {
    const years = new EntryYears(month === '201909' ? 2025 : 2019, table);
    for (let pupil = 0; pupil < 12; pupil++) years.add(row({ 年级: '7', 入学年月: month, 出生日期: '20070315' }));
    expect(years.problem()?.code).toBe(code);
  });
});
