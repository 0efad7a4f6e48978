import { describe, expect, test } from 'vitest';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';
import { cohortIdentities, readCohortRow } from './cohort-row.ts';

const { table, row } = testTable('cohort-counts');
const cells: Record<string, TestCell> = {
  学年: '2018-2019',
  学校标识码: '',
  年级: { text: '6', kind: 'number' },
  学年初在校学生数: '1,240',
  本学年转入人数: '１２',
  本学年转出人数: '9',
  本学年死亡人数: '',
  本学年毕业人数: '1243',
};
const read = (change: Record<string, TestCell> = {}) => readCohortRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('a row of cohort counts', () => {
  test('becomes the counts of a grade of the county', () => {
    expect(read()).toEqual({
      ok: true,
      misread: [],
      value: {
        schoolYear: 2018,
        schoolCode: null,
        grade: 6,
        counts: { students: 1240, transferredIn: 12, transferredOut: 9, died: null, graduated: 1243 },
      },
    });
  });

  test('is of a school where it has a code', () => {
    expect(read({ 学校标识码: '9900000001' })).toMatchObject({ value: { schoolCode: '9900000001' } });
    expect(read({ 学校标识码: '全县' })).toMatchObject({ value: { schoolCode: null } });
    expect(found({ 学校标识码: '某小学' })).toEqual(['学校标识码: bad-school-code']);
  });

  test('is refused with every wrong cell named at once', () => {
    expect(found({ 学年: '2018-2020', 年级: '十', 学年初在校学生数: '-1', 本学年转入人数: '2.5', 本学年毕业人数: '无' })).toEqual([
      '学年: bad-school-year',
      '年级: bad-grade',
      '学年初在校学生数: negative',
      '本学年转入人数: not-whole',
      '本学年毕业人数: not-a-number',
    ]);
  });

  test('stands once for its year, grade and school', () => {
    expect(cohortIdentities(row(cells), table)).toEqual([{ column: '年级', value: '6', scope: '2018|null' }]);
    expect(cohortIdentities(row({ ...cells, 学年: '2018学年', 年级: '六年级' }), table)).toEqual(cohortIdentities(row(cells), table));
  });
});
