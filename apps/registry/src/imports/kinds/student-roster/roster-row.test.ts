import { describe, expect, test } from 'vitest';
import { readRosterRow, rosterIdentities } from './roster-row.ts';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';

const { table, row } = testTable('student-roster');
const cells: Record<string, TestCell> = {
  学校标识码: '9900000001',
  姓名: '测试生',
  性别: '女',
  出生日期: '20101231',
  年级: '三年级',
  班级号: { text: '2', kind: 'number' },
  学籍接续标识: 'G110105201012310027',
  身份证件类型: '居民身份证',
  身份证件号: '110105201012310027',
  民族: '汉族',
  户口性质: '农业户口',
  是否留守儿童: '单亲留守儿童',
  是否进城务工人员随迁子女: '否',
  残疾人类型: '无残疾',
  入学年月: '201709',
  入学方式: '就近入学',
  就读方式: '住校',
};
const read = (change: Record<string, TestCell> = {}) => readRosterRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('a roster row', () => {
  test('becomes a description and a place', () => {
    expect(read()).toEqual({
      ok: true,
      misread: [],
      value: {
        schoolCode: '9900000001',
        classNo: 2,
        schoolYear: null,
        statedSchool: null,
        homeroom: null,
        description: {
          gender: '2',
          birthDate: '2010-12-31',
          hukouKind: '农业户口',
          migrant: false,
          preschool: null,
          subsidised: null,
          ethnicity: '01',
          leftBehind: 'one-parent',
          disability: '无残疾',
          name: '测试生',
          enrolmentKey: 'G110105201012310027',
          idDocumentKind: '1',
          idNumber: '110105201012310027',
        },
        place: { stage: 'primary', grade: 3, boarding: true, entryWay: '就近入学', entryMonth: '2017-09' },
      },
    });
  });

  test('keeps what an empty cell or a dash does not say as unknown', () => {
    const reading = read({ 是否进城务工人员随迁子女: '', 是否留守儿童: '—', 就读方式: '-', 户口性质: '', 身份证件号: '/' });
    expect(reading).toMatchObject({
      value: { description: { migrant: null, leftBehind: null, idNumber: null }, place: { boarding: null } },
    });
  });

  test('accepts full-width digits, leading apostrophes and an id with a small x', () => {
    const reading = read({ 学校标识码: '９９０００００００１', 身份证件号: "'11010519491231002x", 班级号: '（２）班' });
    expect(reading).toMatchObject({ value: { schoolCode: '9900000001', classNo: 2, description: { idNumber: '11010519491231002X' } } });
  });

  test('is refused with every wrong cell named at once', () => {
    expect(found({ 学校标识码: '12', 性别: '3', 出生日期: '20100230', 年级: '', 民族: '火星族', 姓名: ' ' })).toEqual([
      '学校标识码: bad-school-code',
      '年级: missing-value',
      '性别: bad-gender',
      '出生日期: bad-date',
      '民族: bad-ethnicity',
      '姓名: missing-value',
    ]);
  });

  test('with an id number stored as a number has lost digits', () => {
    expect(found({ 身份证件号: { text: '110105201012310000', kind: 'number', lossy: true } })).toEqual(['身份证件号: digits-lost']);
    expect(found({ 学籍接续标识: '1.10105E+17' })).toEqual(['学籍接续标识: digits-lost']);
    expect(found({ 身份证件号: { text: '12345678', kind: 'number' } })).toEqual([]);
  });

  test.each(['青\u0000禾', '青\uD800禾', '青\uFFFD禾', '110105201012310027', '某'.repeat(101)])('with the name %j is refused', (name) => {
    expect(found({ 姓名: name })).toEqual(['姓名: bad-name']);
  });

  test('with a rare name is taken as it is', () => {
    expect(read({ 姓名: '买买提·\u{20BB7}' })).toMatchObject({ value: { description: { name: '买买提·\u{20BB7}' } } });
  });

  test('keeps its value and its column with each finding', () => {
    const reading = read({ 性别: '雄' });
    expect(reading).toMatchObject({
      findings: [{ severity: 'error', row: 2, column: '性别', value: '雄', problem: { code: 'bad-gender' } }],
    });
  });

  test('is taken in spite of a misread column that no result depends on', () => {
    const reading = read({ 户口性质: '统一居民', 入学方式: '摇号', 入学年月: '入学时' });
    expect(reading).toMatchObject({ ok: true, value: { description: { hukouKind: null }, place: { entryWay: null, entryMonth: null } } });
    expect(reading.ok && reading.misread.map(({ column, value }) => [column, value])).toEqual([
      ['户口性质', '统一居民'],
      ['入学方式', '摇号'],
      ['入学年月', '入学时'],
    ]);
  });

  test('is unique by both identities, as far as they can be read', () => {
    expect(rosterIdentities(row(cells), table)).toEqual([
      { column: '学籍接续标识', value: 'G110105201012310027', scope: '', place: '9900000001' },
      { column: '身份证件号', value: '110105201012310027', scope: '', place: '9900000001' },
    ]);
    expect(rosterIdentities(row({ ...cells, 学籍接续标识: '', 身份证件号: '1.1E+17' }), table)).toEqual([]);
  });
});
