import { describe, expect, test } from 'vitest';
import { countySizes, planCounty } from './county-plan.ts';
import { planTeachers } from './plan-teachers.ts';
import { isRural, stageOf } from './planned-school.ts';

describe.each(countySizes)('the teachers of a county of size %s', (size) => {
  const plan = planCounty('demo', size);
  const teachers = planTeachers('demo', plan);
  const fullTime = teachers.filter((teacher) => teacher.fullTime);

  test('are as many as planned, in each of the counted groups', () => {
    expect(fullTime).toHaveLength(plan.staff.fullTime);
    expect(teachers.length - fullTime.length).toBe(plan.staff.other);
    expect(fullTime.filter(({ backbone }) => backbone !== 'none')).toHaveLength(plan.staff.backbone);
    expect(fullTime.filter(({ backbone }) => backbone === 'master')).toHaveLength(plan.staff.masters);
    expect(fullTime.filter(({ school, young }) => young && isRural(school))).toHaveLength(plan.staff.youngRural);
    expect(teachers.filter(({ fullTime: full, backbone }) => !full && backbone !== 'none')).toEqual([]);
  });

  test('give every class a homeroom teacher of its own, full-time and of its stage', () => {
    const classes = plan.schools.flatMap((school) => school.classes);
    const homerooms = teachers.filter(({ homeroom }) => homeroom !== null);
    expect(new Set(homerooms.map(({ homeroom }) => homeroom))).toEqual(new Set(classes));
    expect(homerooms).toHaveLength(classes.length);
    for (const { school, stage, homeroom, fullTime: full } of homerooms) {
      expect(full).toBe(true);
      expect(school.classes).toContain(homeroom);
      expect(stage).toBe(stageOf(homeroom!.grade));
    }
  });

  test('with titles are rarer in the countryside', () => {
    const share = (rural: boolean) => {
      const there = fullTime.filter(({ school }) => isRural(school) === rural);
      return there.filter(({ backbone }) => backbone !== 'none').length / there.length;
    };
    expect(share(true)).toBeLessThan(share(false));
  });
});

test('a full county has 4,500 full-time teachers: 700 backbone, 650 young in the countryside, 1,590 with a homeroom', () => {
  expect(planCounty('demo', 'county').staff).toEqual({ fullTime: 4500, other: 150, backbone: 700, masters: 120, youngRural: 650 });
});
