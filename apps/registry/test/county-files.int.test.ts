import { join } from 'node:path';
import { writeXlsx } from '@junheng/spreadsheet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cells, conditionsFile, officeFile, schoolCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
});
afterAll(() => registry.stop());

const errors = async (importId: string) =>
  (await registry.findings(importId)).filter(({ severity }) => severity === 'error').map(({ row, problem }) => `${row} ${problem.code}`);

describe('yearly counts of cohorts', () => {
  const cohort = (year: number, grade: number, change: Cells = {}): Cells => ({
    学年: `${year}-${year + 1}`,
    年级: grade,
    学年初在校学生数: 240,
    本学年转入人数: 3,
    本学年转出人数: 2,
    本学年死亡人数: 0,
    ...change,
  });
  const file = (...rows: Cells[]) => officeFile('cohort-counts', ...rows);

  test('are counted by year, grade and school', async () => {
    const rows = [
      cohort(2018, 6, { 本学年毕业人数: 241 }),
      cohort(2017, 5),
      cohort(2018, 6, { 学校标识码: '9900000001', 学年初在校学生数: 40 }),
    ];
    const job = await registry.import('cohort-counts', await file(...rows));
    expect(job).toMatchObject({ status: 'done', newRows: 3, rejectedRows: 0 });
    expect(await eventCounts(registry.sql)).toMatchObject({ CohortCounted: 3 });
    const kept = await registry.sql`
      select school_year, grade, school_id is null as county, students, row_number from cohort_count where import_id = ${job.id} order by row_number`;
    expect(kept.map((row) => Object.values(row))).toEqual([
      [2018, 6, true, 240, 2],
      [2017, 5, true, 240, 3],
      [2018, 6, false, 40, 4],
    ]);
    expect(await registry.check('cohort-counts', await file(rows[2]!, rows[0]!))).toMatchObject({ status: 'unchanged', unchangedRows: 2 });
  });

  test('are counted again where they were corrected', async () => {
    const job = await registry.import('cohort-counts', await file(cohort(2018, 6, { 本学年毕业人数: 240 }), cohort(2017, 5)));
    expect(job).toMatchObject({ status: 'done', changedRows: 1, unchangedRows: 1 });
  });

  test('are refused row by row', async () => {
    const job = await registry.check(
      'cohort-counts',
      await file(
        cohort(2016, 9, { 本学年毕业人数: 240 }),
        cohort(2016, 8, { 本学年毕业人数: 240 }),
        cohort(2015, 9, { 本学年毕业人数: 244 }),
        cohort(2014, 1, { 本学年转出人数: 244 }),
        cohort(2020, 1),
        cohort(2014, 2, { 学年初在校学生数: -1 }),
        cohort(2014, 3, { 学校标识码: '9900000009' }),
        cohort(2014, 7, { 学校标识码: '9900000001' }),
        cohort(2013, 4),
        cohort(2013, 4),
        { 学年: '合计', 学年初在校学生数: 9000 },
      ),
    );
    expect(job).toMatchObject({ status: 'ready', newRows: 1, rejectedRows: 9, skippedRows: 1 });
    expect(await errors(job.id)).toEqual([
      '3 graduates-in-other-grade',
      '4 graduates-exceed-students',
      '5 leavers-exceed-students',
      '6 later-school-year',
      '7 negative',
      '8 unknown-school',
      '9 grade-not-taught',
      '10 duplicate-in-file',
      '11 duplicate-in-file',
    ]);
  });
});

describe('the county form', () => {
  const figures: Cells = {
    小学在校学生数: 1464,
    初中在校学生数: 781,
    小学专任教师数: 91,
    初中专任教师数: 69,
    教师年平均工资收入: 86257,
    公务员年平均工资收入: 85716,
    符合交流轮岗条件教师总数: 72,
    实际交流轮岗教师数: 8,
    适龄残疾儿童少年人口总数: 19,
    适龄残疾儿童少年入学总人数: 18,
  };
  const file = (...rows: Cells[]) => officeFile('county-form', ...rows);

  test('becomes the figures of the school year chosen', async () => {
    const job = await registry.import('county-form', await file(figures));
    expect(job).toMatchObject({ status: 'done', newRows: 1 });
    const [row] = await registry.sql`select body from event where type = 'CountyFiguresDeclared'`;
    expect(JSON.parse(row!['body'] as string)).toMatchObject({
      schoolYear: 2019,
      primaryStudents: 1464,
      teacherPayFen: 8_625_700,
      seniorPlaces: null,
    });
    expect(await registry.check('county-form', await file(figures))).toMatchObject({ status: 'unchanged' });
  });

  test('with its figures below one another says the same', async () => {
    const path = join(temporaryDirectory(), '区县采集表.xlsx');
    const rows = Object.entries({ ...figures, 实际交流轮岗教师数: 9 }).map(([name, value]) => [name, value]);
    await writeXlsx(path, [{ name: '采集表', header: ['指标', '数值'], rows }]);
    const job = await registry.import('county-form', path);
    expect(job).toMatchObject({ status: 'done', sheet: '采集表', rows: 1, changedRows: 1 });
    const [row] = await registry.sql`select body from event where type = 'CountyFiguresDeclared' order by position desc limit 1`;
    expect(JSON.parse(row!['body'] as string)).toMatchObject({ rotated: 9, source: { sheet: '采集表', row: 2 } });
  });

  test('is refused with the figures that are wrong named', async () => {
    const wrong = { ...figures, 教师年平均工资收入: 8.6, 小学在校学生数: '许多' };
    const job = await registry.check('county-form', await file(wrong));
    expect(job).toMatchObject({ status: 'refused', problem: { code: 'no-good-row' } });
    expect(await errors(job.id)).toEqual(['2 not-a-number', '2 implausible-pay']);
    const parts = await registry.check('county-form', await file({ ...figures, 适龄残疾儿童少年入学总人数: 20, 实际交流轮岗教师数: 73 }));
    expect((await registry.findings(parts.id)).filter(({ severity }) => severity === 'error')).toMatchObject([
      { column: '实际交流轮岗教师数', value: '73', problem: { code: 'part-exceeds-whole' } },
      { column: '适龄残疾儿童少年入学总人数', value: '20', problem: { code: 'part-exceeds-whole' } },
    ]);
  });

  test('of two rows is not decided for one of them', async () => {
    const job = await registry.check('county-form', await file({ ...figures, 小学在校学生数: 1 }, { ...figures, 小学在校学生数: 2 }));
    expect(job).toMatchObject({ status: 'refused', rejectedRows: 2, problem: { code: 'no-good-row' } });
    expect(await errors(job.id)).toEqual(['2 duplicate-in-file', '3 duplicate-in-file']);
  });
});
