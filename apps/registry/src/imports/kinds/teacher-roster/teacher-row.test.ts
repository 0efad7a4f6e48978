import { describe, expect, test } from 'vitest';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';
import * as lists from '../../values/teacher-lists.ts';
import type { Parse } from '../../values/parsed.ts';
import { HomeroomClasses } from './homeroom-classes.ts';
import { readTeacherRow, teacherIdentities } from './teacher-row.ts';

const { table, row } = testTable('teacher-roster');
const cells: Record<string, TestCell> = {
  所在学校: '清江镇中心小学',
  学校标识码: '9900000001',
  姓名: '测试师',
  性别: '2',
  出生日期: '1980-12-31',
  民族: '汉族',
  身份证件号: '110105198012310022',
  参加工作年月: '2003.09',
  教龄: '16年',
  最高学历: '本科',
  现职称: '小学高级教师',
  是否在编: '是',
  是否专任教师: '1',
  任教学段: '小学',
  任教学科1: '品德与社会',
  任教学科2: '体育',
  周课时: '14.5',
  班主任年级: '三年级',
  班主任班级: '（2）班',
  教师资格证种类: '小学教师资格证',
  教师资格任教学科: '小学语文',
  骨干级别: '区县级',
  是否符合交流条件: '是',
  是否乡村教师: '否',
  来校年月: '201009',
  工号: "'0012345",
};
const read = (change: Record<string, TestCell> = {}) => readTeacherRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('a row of a teacher roster', () => {
  test('becomes a description, a post and a class', () => {
    expect(read()).toEqual({
      ok: true,
      misread: [],
      value: {
        schoolCode: '9900000001',
        schoolName: null,
        schoolYear: null,
        description: {
          gender: '2',
          birthDate: '1980-12-31',
          workSince: '2003-09',
          yearsOfTeaching: 16,
          degree: '21',
          title: '一级教师',
          backboneLevel: '县级',
          certificateKind: '小学教师资格',
          certificateSubject: '语文',
          ethnicity: '01',
          name: '测试师',
          idNumber: '110105198012310022',
          workNumber: '0012345',
        },
        place: {
          stage: 'primary',
          fullTime: true,
          onQuota: true,
          subjects: ['道德与法治', '体育与健康'],
          weeklyLessonsTenths: 145,
          rural: false,
          atSchoolSince: '2010-09',
          rotationEligible: true,
        },
        homeroom: { grade: 3, classNo: 2 },
      },
    });
  });

  test('needs a school, by code or by name', () => {
    expect(read({ 学校标识码: '' })).toMatchObject({ value: { schoolCode: null, schoolName: '清江镇中心小学' } });
    expect(found({ 学校标识码: '', 所在学校: '' })).toEqual(['所在学校: missing-value']);
    expect(found({ 学校标识码: '12' })).toEqual(['学校标识码: bad-school-code']);
  });

  test('names no class where grade or number is missing', () => {
    expect(read({ 班主任班级: '' })).toMatchObject({ value: { homeroom: null } });
    expect(read({ 班主任年级: '无', 班主任班级: '无' })).toMatchObject({ value: { homeroom: null }, misread: [{}, {}] });
  });

  test('keeps what no result depends on unknown when it cannot be read', () => {
    const odd = { 最高学历: '博士后', 现职称: '讲师', 任教学科1: '奥数', 周课时: '200', 教龄: '2003', 教师资格证种类: '王小明' };
    const reading = read(odd);
    expect(reading).toMatchObject({
      value: {
        description: { degree: null, title: null, yearsOfTeaching: null, certificateKind: null },
        place: { subjects: ['体育与健康'] },
      },
    });
    expect(reading.ok && reading.misread.map(({ column }) => column).sort()).toEqual(Object.keys(odd).sort());
  });

  test('with an id number stored as a number has lost digits; a work number keeps them', () => {
    expect(found({ 身份证件号: { text: '110105198012310000', kind: 'number', lossy: true } })).toEqual(['身份证件号: digits-lost']);
    expect(read({ 工号: { text: '99000001', kind: 'number' } })).toMatchObject({ value: { description: { workNumber: '99000001' } } });
  });

  test('takes birth dates as cells, day numbers, full-width digits and months', () => {
    expect(read({ 出生日期: { text: '29586', kind: 'number' } })).toMatchObject({ value: { description: { birthDate: '1980-12-31' } } });
    expect(read({ 出生日期: { text: '20075', kind: 'number' } }).ok).toBe(false); // a day of 1954, or May 2007
    expect(read({ 出生日期: '１９８０年１２月３１日' })).toMatchObject({ value: { description: { birthDate: '1980-12-31' } } });
    expect(read({ 出生日期: '1980年12月' })).toMatchObject({ value: { description: { birthDate: '1980-12' } } });
  });

  test('may have a short work number, which tells it from nobody', () => {
    expect(read({ 工号: { text: '101', kind: 'number' } })).toMatchObject({ value: { description: { workNumber: '101' } } });
    expect(teacherIdentities(row({ ...cells, 工号: '101' }), table)).toMatchObject([{ column: '身份证件号' }]);
    expect(found({ 工号: '101', 身份证件号: '' })).toEqual(['工号: short-work-number']);
  });

  test('is unique by both identities, as far as they can be read', () => {
    expect(teacherIdentities(row(cells), table)).toEqual([
      { column: '身份证件号', value: '110105198012310022', scope: '', place: '9900000001' },
      { column: '工号', value: '0012345', scope: '', place: '9900000001' },
    ]);
  });
});

test('two homeroom teachers of one class are noticed in both rows', () => {
  const classes = new HomeroomClasses(table);
  const planned = { row: 0, outcome: 'new', findings: [], misread: [], adds: [], changes: [], schoolId: 's', schoolYear: 2019 } as const;
  classes.add(row(cells, 2), planned);
  classes.add(row({ ...cells, 班主任班级: '2' }, 3), planned);
  classes.add(row({ ...cells, 班主任班级: '3' }, 4), planned);
  classes.add(row(cells, 5), { ...planned, schoolId: 'another' });
  expect(classes.notices()).toMatchObject([
    { row: 2, problem: { zh: '第 3 行的教师也是这个班的班主任' } },
    { row: 3, problem: { zh: '第 2 行的教师也是这个班的班主任' } },
  ]);
});

test.each([
  [lists.parseDegree, ['硕士研究生', '研究生', '14'], '14'],
  [lists.parseDegree, ['大专', '大学专科', '31 大学专科'], '31'],
  [lists.parseTeacherTitle, ['高级教师', '副高级', '中学高级教师'], '高级教师'],
  [lists.parseTeacherTitle, ['无', '未评'], '未定级'],
  [lists.parseBackboneLevel, ['市级', '市'], '市级'],
  [lists.parseBackboneLevel, ['无'], null],
  [lists.parseTeachingStage, ['初中', '普通初中'], 'junior'],
  [lists.parseTeachingStage, ['高中', '九年一贯'], null],
  [lists.parseSubject, ['生物', '生物学'], '生物学'],
  [lists.parseCertificateSubject, ['初中数学', '数学', '高级中学数学'], '数学'],
  [lists.parseCertificateKind, ['初中', '初级中学教师资格', '初中教师'], '初级中学教师资格'],
] as [Parse<unknown>, string[], unknown][])('a list of teachers reads each form of a value', (parse, forms, expected) => {
  for (const form of forms) expect(parse(form)).toEqual({ ok: true, value: expected });
});
