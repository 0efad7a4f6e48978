import { describe, expect, test } from 'vitest';
import { planCounty } from './county-plan.ts';
import { studentsOf, type PlannedSchool } from './planned-school.ts';

const seeds = Array.from({ length: 25 }, (_, i) => `seed ${i}`);

/** Enrolment-weighted coefficient of variation of equipment per student over the schools of one stage, of which each has its own part. */
function equipmentCv(schools: readonly PlannedSchool[], inStage: (grade: number) => boolean): number {
  const parts = schools
    .map((school) => ({
      students: school.classes.filter((c) => inStage(c.grade)).reduce((sum, c) => sum + c.students, 0),
      value: school.equipmentYuanPerStudent,
    }))
    .filter((part) => part.students > 0);
  const all = parts.reduce((sum, part) => sum + part.students, 0);
  const mean = parts.reduce((sum, part) => sum + part.students * part.value, 0) / all;
  return Math.sqrt(parts.reduce((sum, part) => sum + (part.students / all) * (part.value - mean) ** 2, 0)) / mean;
}

describe.each(seeds)('a small county of %s', (seed) => {
  const { schools } = planCounty(seed, 'small');
  const classes = schools.flatMap((school) => school.classes);

  test('has the schools, classes and students it promises', () => {
    expect(schools.map((school) => school.kind).toSorted()).toEqual([
      '九年一贯制学校',
      '初级中学',
      '初级中学',
      '小学',
      '小学',
      '小学',
      '小学',
      '小学教学点',
    ]);
    expect(classes.length).toBe(57);
    const students = schools.reduce((sum, school) => sum + studentsOf(school), 0);
    expect(students).toBeGreaterThan(2100);
    expect(students).toBeLessThan(2400);
    expect(studentsOf(schools.find((school) => school.kind === '小学教学点')!)).toBeLessThan(50);
  });

  test('is unequal: three super-large classes in town, equipment per primary student far over the limit of 0.50 or close to it', () => {
    expect(classes.filter((c) => c.students >= 56).length).toBe(3);
    expect(equipmentCv(schools, (grade) => grade <= 6)).toBeGreaterThan(0.45);
    expect(equipmentCv(schools, (grade) => grade <= 6)).toBeLessThan(0.6);
    for (const school of schools) {
      expect(school.equipmentYuanPerStudent).toBeGreaterThan(800);
      expect(school.equipmentYuanPerStudent).toBeLessThan(6000);
    }
  });
});

test('another seed gives another county', () => {
  expect(planCounty('a', 'small')).toEqual(planCounty('a', 'small'));
  expect(planCounty('a', 'small')).not.toEqual(planCounty('b', 'small'));
});
