import { describe, expect, test } from 'vitest';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';
import { newStudentIdentities, readNewStudentRow, twinColumn } from './new-student-row.ts';
import { TwinGroups } from './twin-groups.ts';

const { table, row } = testTable('new-students');
const cells: Record<string, TestCell> = {
  学校标识码: '9900000001',
  年级: '一年级',
  姓名: '测试生',
  性别: '2',
  出生日期: '20131231',
  民族: '汉族',
  身份证件号: '110105201312310023',
  户口性质: '农业户口',
  是否留守儿童: '非留守儿童',
  是否进城务工人员随迁子女: '是',
  随班就读: '否',
  残疾人类型: '无残疾',
  是否受过学前教育: '是',
  [twinColumn]: 'S101',
};
const read = (change: Record<string, TestCell> = {}) => readNewStudentRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('a row of new students', () => {
  test('becomes a description and a place without a class', () => {
    expect(read()).toEqual({
      ok: true,
      misread: [],
      value: {
        schoolCode: '9900000001',
        classNo: null,
        schoolYear: null,
        statedSchool: null,
        homeroom: null,
        description: {
          gender: '2',
          birthDate: '2013-12-31',
          hukouKind: '农业户口',
          migrant: true,
          preschool: true,
          twinGroup: 'S101',
          ethnicity: '01',
          leftBehind: 'none',
          disability: '无残疾',
          inclusive: '非随班就读',
          name: '测试生',
          idNumber: '110105201312310023',
        },
        place: { stage: 'primary', grade: 1 },
      },
    });
  });

  test('is of a start grade', () => {
    expect(read({ 年级: '初一' })).toMatchObject({ value: { place: { stage: 'junior', grade: 7 } } });
    expect(found({ 年级: '三年级' })).toEqual(['年级: not-a-start-grade']);
    expect(found({ 年级: '高一' })).toEqual(['年级: bad-grade']);
  });

  test('may lack the id number and say that there is no twin group', () => {
    expect(read({ 身份证件号: '', [twinColumn]: '无' })).toMatchObject({ value: { description: { idNumber: null, twinGroup: null } } });
  });

  test.each(['王小明', '13812345678'])('takes no person for the number of a twin group: %s', (value) => {
    const reading = read({ [twinColumn]: value });
    expect(reading).toMatchObject({ ok: true, value: { description: { twinGroup: null } }, misread: [{ column: twinColumn }] });
  });

  test('takes a date cell, full-width digits, an apostrophe and an id that kept its digits', () => {
    const odd = {
      出生日期: { text: '2013-12-31', kind: 'date' },
      学校标识码: '９９０００００００１',
      身份证件号: "'110105201312310023",
    } as const;
    expect(read(odd)).toMatchObject({ value: { schoolCode: '9900000001', description: { birthDate: '2013-12-31' } } });
    expect(read({ 出生日期: { text: '41639', kind: 'number' } })).toMatchObject({ value: { description: { birthDate: '2013-12-31' } } });
    expect(found({ 身份证件号: { text: '110105201312310000', kind: 'number', lossy: true } })).toEqual(['身份证件号: digits-lost']);
  });

  test('is unique by its id number; without one by name and birth date in school and grade', () => {
    expect(newStudentIdentities(row(cells), table)).toEqual([
      { column: '身份证件号', value: '110105201312310023', scope: '', place: '9900000001' },
    ]);
    expect(newStudentIdentities(row({ ...cells, 身份证件号: '' }), table)).toEqual([
      { column: '姓名', value: '测试生', scope: '9900000001|1|2013-12-31' },
    ]);
  });
});

test('a twin group of one child is noticed, one of two is not', () => {
  const groups = new TwinGroups(table);
  const planned = { row: 0, outcome: 'new', findings: [], misread: [], adds: [], changes: [] } as const;
  groups.add(row(cells, 2), planned);
  groups.add(row(cells, 3), planned);
  groups.add(row({ ...cells, [twinColumn]: 'S102' }, 4), planned);
  groups.add(row({ ...cells, [twinColumn]: 'S101', 学校标识码: '9900000002' }, 5), planned);
  groups.add(row({ ...cells, [twinColumn]: '无' }, 6), planned);
  expect(groups.notices().map(({ row: at, value }) => [at, value])).toEqual([
    [4, 'S102'],
    [5, 'S101'],
  ]);
});
