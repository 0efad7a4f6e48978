import { describe, expect, test } from 'vitest';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';
import { classIdentities, readClassRow } from './class-row.ts';

const { table, row } = testTable('class-list');
const cells: Record<string, TestCell> = {
  学校标识码: '9900000001',
  学段: '小学',
  年级: '一年级',
  班号: { text: '2', kind: 'number' },
  班级名称: '一年级2班',
  班主任姓名: '测试师',
  班主任工号: '99000001',
  建班年月: '201909',
  在册人数: { text: '45', kind: 'number' },
  男生数: '23',
  女生数: '22',
  是否寄宿班: '否',
};
const read = (change: Record<string, TestCell> = {}) => readClassRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('a row of a class list', () => {
  test('becomes a class and what is said of it', () => {
    expect(read()).toEqual({
      ok: true,
      misread: [],
      value: {
        schoolCode: '9900000001',
        grade: 1,
        classNo: 2,
        declaration: { className: '一年级2班', openedMonth: '2019-09', students: 45, male: 23, female: 22, boarding: false },
        homeroom: { name: '测试师', workNumber: '99000001' },
      },
    });
  });

  test.each([
    ['初中', '一年级', 7],
    ['初中', '七年级', 7],
    ['初中', '初三', 9],
    ['小学', '6', 6],
    ['', '八年级', 8],
  ])('of stage %j and grade %s is of grade %i', (stage, grade, expected) => {
    expect(read({ 学段: stage, 年级: grade })).toMatchObject({ value: { grade: expected } });
  });

  test('whose grade contradicts its stage is refused', () => {
    expect(found({ 学段: '小学', 年级: '八年级' })).toEqual(['年级: stage-contradicts-grade']);
    expect(found({ 学段: '初中', 年级: '五年级' })).toEqual(['年级: stage-contradicts-grade']);
  });

  test('is refused with every wrong cell named at once', () => {
    expect(found({ 学校标识码: '1', 班号: '重点', 在册人数: '-1', 男生数: '2.5' })).toEqual([
      '学校标识码: bad-school-code',
      '班号: bad-class-number',
      '在册人数: negative',
      '男生数: not-whole',
    ]);
  });

  test('takes no person for the name of a class', () => {
    expect(read({ 班级名称: '王小明' })).toMatchObject({ value: { declaration: { className: null } }, misread: [{ column: '班级名称' }] });
    expect(read({ 班级名称: '向日葵班' })).toMatchObject({ value: { declaration: { className: '向日葵班' } } });
  });

  test('may name no homeroom teacher', () => {
    expect(read({ 班主任姓名: '', 班主任工号: '' })).toMatchObject({ value: { homeroom: { name: null, workNumber: null } } });
  });

  test('stands once in a list, however its number is written', () => {
    const identity = [{ column: '班号', value: '2', scope: '9900000001|1' }];
    expect(classIdentities(row(cells), table)).toEqual(identity);
    expect(classIdentities(row({ ...cells, 年级: '1', 班号: '（２）班' }), table)).toEqual(identity);
  });
});
