import type { Actor, Grant } from '@junheng/access';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsFile, newStudentCells, officeFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

const platform: Actor = { id: 'junheng', kind: 'platform' };
const person = (...grants: Grant[]): Actor => ({ id: 'p1', kind: 'person', grants });

let registry: RegistryUnderTest;
let primary: string;
let junior: string;

beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1), schoolCells(2, { 办学类型: '初级中学' })));
  const twins = { '双胞胎(多胞胎)组号': 'S1' };
  await registry.import(
    'new-students',
    await officeFile(
      'new-students',
      newStudentCells(1, twins),
      newStudentCells(2, twins),
      newStudentCells(3, { 残疾人类型: '视力残疾', 随班就读: '随班就读', 民族: '藏族', 是否受过学前教育: '否' }),
      newStudentCells(4, { 年级: '七年级', 学校标识码: '9900000002', 出生日期: '20070501', 身份证件号: null }),
    ),
  );
  const placed = studentCells(30, { 年级: '一年级', 姓名: '已分班', 出生日期: '20100501' });
  await registry.import('student-roster', await rosterFile(placed, studentCells(31, { 年级: '二年级' })));
  [{ schoolId: primary }, { schoolId: junior }] = (await registry.sql`
    select school_id as "schoolId" from school order by school_code`) as unknown as [{ schoolId: string }, { schoolId: string }];
});
afterAll(() => registry.stop());

describe('the roster of a start cohort', () => {
  test('holds the pupils of the grade, in a class or in none yet, and no other', async () => {
    const roster = (await registry.api.readStartCohort({ schoolId: primary, schoolYear: 2019, grade: 1 }, platform))!;
    expect(roster).toHaveLength(4);
    expect(new Set(roster.map(({ name }) => name))).toEqual(new Set(['已分班', '新生1', '新生2', '新生3']));
  });

  test('holds what classes may be balanced by, and nothing else of a pupil', async () => {
    const roster = (await registry.api.readStartCohort({ schoolId: primary, schoolYear: 2019, grade: 1 }, platform))!;
    const named = (name: string) => roster.find((pupil) => pupil.name === name);
    expect(named('新生1')).toEqual({
      studentId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: '新生1',
      gender: 'male',
      birthDate: '2013-05-01',
      hukouKind: '农业户口',
      migrant: false,
      leftBehind: 'none',
      disability: '无残疾',
      preschool: true,
      ethnicity: '01',
      boarding: null,
      inclusive: '非随班就读',
      twinGroup: 'S1',
    });
    expect(named('新生3')).toMatchObject({
      disability: '视力残疾',
      inclusive: '其他随班就读',
      ethnicity: '04',
      preschool: false,
      twinGroup: null,
    });
    expect(named('新生2')).toMatchObject({ gender: 'female', twinGroup: 'S1' });
  });

  test('is not there for a grade in which nobody begins, nor for what is no school', async () => {
    expect(await registry.api.readStartCohort({ schoolId: primary, schoolYear: 2019, grade: 2 }, platform)).toBeNull();
    expect(await registry.api.readStartCohort({ schoolId: 'no id', schoolYear: 2019, grade: 1 }, platform)).toBeNull();
    expect(await registry.api.readStartCohort({ schoolId: primary, schoolYear: 2020, grade: 1 }, platform)).toEqual([]);
  });

  test.each<[string, Actor, boolean]>([
    ['the project office', operator, true],
    ['the section of basic education', person({ role: 'office', scope: { kind: 'office', id: 'basic-education' } }), true],
    ['another office', person({ role: 'office', scope: { kind: 'office', id: 'personnel' } }), false],
    ['a supervisor of the draw', person({ role: 'draw-supervisor', scope: { kind: 'county' } }), false],
    ['an auditor', person({ role: 'auditor', scope: { kind: 'county' } }), false],
    ['an actor without grants', person(), false],
  ])('is opened for those of its right alone: %s', async (_, actor, isAllowed) => {
    const roster = await registry.api.readStartCohort({ schoolId: primary, schoolYear: 2019, grade: 1 }, actor);
    expect(roster === null).toBe(!isAllowed);
  });

  test('is opened for the own school’s principal alone', async () => {
    const principal = person({ role: 'principal', scope: { kind: 'school', id: junior } });
    expect(await registry.api.readStartCohort({ schoolId: junior, schoolYear: 2019, grade: 7 }, principal)).toHaveLength(1);
    expect(await registry.api.readStartCohort({ schoolId: primary, schoolYear: 2019, grade: 1 }, principal)).toBeNull();
  });
});

describe('the start cohorts of a school year', () => {
  test('are counted school by school, with those in no class yet', async () => {
    expect(await registry.api.readStartCohorts(2019, operator)).toEqual([
      { schoolId: primary, grade: 1, pupils: 4, unplaced: 3, classes: 1 },
      { schoolId: junior, grade: 7, pupils: 1, unplaced: 1, classes: 0 },
    ]);
    expect(await registry.api.readStartCohorts(2020, operator)).toEqual([]);
  });

  test('are not told to whoever may not see the draws', async () => {
    expect(await registry.api.readStartCohorts(2019, person({ role: 'parent', scope: { kind: 'child', id: primary } }))).toEqual([]);
  });
});

test('an erased pupil is on no roster any more', async () => {
  const cohort = { schoolId: primary, schoolYear: 2019, grade: 1 };
  const gone = (await registry.api.readStartCohort(cohort, platform))!.find(({ name }) => name === '新生2')!;
  const person = { personId: gone.studentId, kind: 'student' } as const;
  const eraser = { id: 'junheng', kind: 'platform' } as const;
  expect(await registry.api.prepareErasure(person, eraser)).toMatchObject({ ok: true });
  const left = (await registry.api.readStartCohort(cohort, platform))!;
  expect(left.map(({ name }) => name)).not.toContain('新生2');
  expect(await registry.api.readStartCohorts(2019, operator)).toMatchObject([{ pupils: 3, unplaced: 2 }, { pupils: 1 }]);
});
