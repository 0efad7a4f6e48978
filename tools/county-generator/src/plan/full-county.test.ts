import { describe, expect, test } from 'vitest';
import type { Cells } from '../files/office-file.ts';
import { schoolConditions } from '../files/school-conditions.ts';
import { planCounty } from './county-plan.ts';
import { isRural, isSpecial, type PlannedSchool, type Stage, stageOf, studentsOf } from './planned-school.ts';

/** Enrolment-weighted coefficient of variation over schools of what each has for a student. */
function weightedCv(parts: readonly { students: number; total: number }[]): number {
  const sum = (of: (part: { students: number; total: number }) => number) => parts.reduce((total, part) => total + of(part), 0);
  const students = sum((part) => part.students);
  const mean = sum((part) => part.total) / students;
  return Math.sqrt(sum((part) => (part.students / students) * (part.total / part.students - mean) ** 2)) / mean;
}

describe.each(['demo', 'another', 'a third', 'a fourth', 'a fifth', 'a sixth'])('a full county of seed %s', (seed) => {
  const plan = planCounty(seed, 'county');
  const { schools } = plan;
  const classes = schools.flatMap((school) => school.classes);
  const students = (of: Stage | number) => schools.reduce((sum, school) => sum + studentsOf(school, of), 0);

  test('has 64 schools, 18 teaching points and a special school in 16 townships, each with a name and code of its own', () => {
    const kinds = Object.groupBy(schools, ({ kind }) => kind);
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of.length]))).toEqual({
      小学: 36,
      初级中学: 14,
      九年一贯制学校: 12,
      完全中学: 2,
      小学教学点: 18,
      培智学校: 1,
    });
    expect(new Set(schools.map(({ township }) => township)).size).toBe(16);
    expect(new Set(schools.map(({ name }) => name)).size).toBe(83);
    expect(new Set(schools.map(({ code }) => code)).size).toBe(83);
    expect(schools.filter(({ ownership }) => ownership === '民办')).toHaveLength(4);
  });

  test('has 1,080 primary and 510 junior classes', () => {
    expect(classes.filter(({ grade }) => stageOf(grade) === 'primary')).toHaveLength(1080);
    expect(classes.filter(({ grade }) => stageOf(grade) === 'junior')).toHaveLength(510);
  });

  test('has 44,000 and 22,000 students within half a percent, about 7,300 in each start grade', () => {
    expect(Math.abs(students('primary') - 44_000)).toBeLessThan(220);
    expect(Math.abs(students('junior') - 22_000)).toBeLessThan(110);
    for (const grade of [1, 7]) expect(Math.abs(students(grade) - 7300)).toBeLessThan(150);
  });

  test('crowds the town and leaves the villages small', () => {
    const sizes = (of: (school: PlannedSchool) => boolean) =>
      schools.filter((school) => of(school) && !isSpecial(school)).flatMap((school) => school.classes.map((c) => c.students));
    expect(Math.min(...sizes((school) => school.settlement === '镇中心区'))).toBeGreaterThanOrEqual(45);
    expect(Math.max(...sizes(isRural))).toBeLessThan(40);
    expect(Math.max(...sizes((school) => school.kind === '小学教学点'))).toBeLessThanOrEqual(16);
    expect(classes.filter((c) => c.students >= 56).length).toBeGreaterThan(50);
    expect(Math.max(...classes.map((c) => c.students))).toBe(60);
  });

  test('has some coefficients of variation above the limits and some below', () => {
    const conditions = [...schoolConditions(seed, plan).rows];
    const measures: Record<string, (row: Cells) => number> = {
      equipment: (row) => Number(row['教学仪器设备资产值(万元)']),
      'sports area': (row) => Number(row['运动场地面积(平方米)']) + Number(row['其中:室内体育用房面积(平方米)']),
      'teaching area': (row) => Number(row['教学及辅助用房面积(平方米)']) - Number(row['其中:室内体育用房面积(平方米)']),
      multimedia: (row) => Number(row['网络多媒体教室间数']),
    };
    const primarySchools = schools.filter(({ kind }) => kind === '小学');
    const cv = (measure: string) =>
      weightedCv(
        primarySchools.map((school) => ({
          students: studentsOf(school),
          total: measures[measure]!(conditions[schools.indexOf(school)]!),
        })),
      );
    for (const measure of ['equipment', 'sports area']) expect([measure, cv(measure) > 0.5]).toEqual([measure, true]);
    for (const measure of ['teaching area', 'multimedia']) expect([measure, cv(measure) < 0.45]).toEqual([measure, true]);
  });
});

test('another seed gives another full county', () => {
  expect(planCounty('a', 'county')).toEqual(planCounty('a', 'county'));
  expect(planCounty('a', 'county')).not.toEqual(planCounty('b', 'county'));
});
