import { describe, expect, test } from 'vitest';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';
import { careIdentities, placementColumn, readCareRow } from './care-row.ts';

const { table, row } = testTable('disabled-register');
const cells: Record<string, TestCell> = {
  姓名: '测试生',
  身份证件号: '110105201012310027',
  残疾类别: '视力残疾',
  残疾等级: '2',
  户籍地: '某县某镇',
  [placementColumn]: '送教上门',
  学校标识码: '9900000001',
  每月送教次数: { text: '4', kind: 'number' },
};
const read = (change: Record<string, TestCell> = {}) => readCareRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('a row of the register of disabled children', () => {
  test('becomes where and how a child is taught', () => {
    expect(read()).toEqual({
      ok: true,
      misread: [],
      value: {
        name: '测试生',
        idNumber: '110105201012310027',
        schoolCode: '9900000001',
        care: { placement: 'home-teaching', category: '视力残疾', level: '二级', visitsPerMonth: 4, hukouPlace: '某县某镇' },
      },
    });
  });

  test.each([
    ['特教学校', 'special-school'],
    ['特殊教育学校', 'special-school'],
    ['随班就读', 'ordinary-class'],
    ['特教班', 'special-class'],
    ['送教上门', 'home-teaching'],
    ['未入学', 'not-enrolled'],
    ['未安置', 'not-enrolled'],
  ])('placed as %s is %s', (word, placement) => {
    expect(read({ [placementColumn]: word })).toMatchObject({ value: { care: { placement } } });
  });

  test('takes the number of a disability certificate, which begins with the id number', () => {
    expect(read({ 身份证件号: '11010520101231002741' })).toMatchObject({ value: { idNumber: '110105201012310027' } });
    expect(careIdentities(row({ ...cells, 身份证件号: '11010520101231002741' }), table)).toEqual(careIdentities(row(cells), table));
  });

  test('is refused without id number or placement, or with one that lost digits', () => {
    expect(found({ 身份证件号: '', [placementColumn]: '' })).toEqual(['身份证件号: no-identity', `${placementColumn}: missing-value`]);
    expect(found({ 身份证件号: { text: '1.10105E+17', kind: 'number', lossy: true } })).toEqual(['身份证件号: digits-lost']);
    expect(found({ [placementColumn]: '在家' })).toEqual([`${placementColumn}: bad-care-placement`]);
  });

  test('keeps category and level unknown when they cannot be read', () => {
    expect(read({ 残疾类别: '重度', 残疾等级: '五级' })).toMatchObject({
      ok: true,
      value: { care: { category: null, level: null } },
      misread: [{}, {}],
    });
  });
});
