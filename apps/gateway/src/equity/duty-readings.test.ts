import type { MeasuredDuty } from '@junheng/governance/api';
import { obligation, targetOf } from '@junheng/policy-packs';
import { expect, test } from 'vitest';
import { plantedClass, plantedConditions, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { directionOf } from './duty-reading.ts';
import { dutyReadings } from './duty-readings.ts';
import { goals } from './goals.ts';
import { indicatorMeasures } from './inequality-measures.ts';
import { stageResources } from './stage-resources.ts';

const school = (name: string, students: { primary?: number; junior?: number }, yuan: number | null, type?: string) =>
  plantedSchool(name, {
    schoolType: type ?? (students.junior ? '311' : '211'),
    students,
    teachers: (['primary', 'junior'] as const).flatMap((stage) =>
      students[stage]
        ? [{ stage, numbers: { fullTimeCollegeOrHigher: 30, fullTimeBachelorOrHigher: 30, fullTimeBackbone: 6, fullTimePeArt: 6 } }]
        : [],
    ),
    conditions: plantedConditions({
      teachingAreaDm2: 400_000,
      indoorSportsAreaDm2: 20_000,
      sportsGroundAreaDm2: 600_000,
      equipmentValueFen: yuan === null ? null : yuan * 100,
      multimediaRooms: 15,
      studentComputers: 50,
    }),
  });
const schools = [
  school('甲', { primary: 500 }, 2_000_000),
  school('乙', { primary: 400 }, 500_000),
  school('丙', { junior: 500 }, 2_000_000),
  school('丁', { primary: 1500, junior: 1100 }, 9_000_000, '312'),
];
const county = plantedView(schools, {
  classes: [
    plantedClass('甲', 1, 1, { students: 46 }),
    plantedClass('甲', 1, 2, { students: 57 }),
    plantedClass('乙', 1, 1, { students: 45 }),
    plantedClass('丙', 7, 1, { students: 50 }),
  ],
  indicatorFacts: { cohorts: [], schoolsWithGrade: [], care: { enrolled: 94, notEnrolled: 6 }, figures: null },
});

const dutyOf = (obligationId: string): MeasuredDuty => {
  const found = obligation(obligationId)!.obligation;
  const target = targetOf(found);
  const thresholds = target.kind === 'threshold' ? target.all : [];
  return { obligationId, indicatorId: found.indicatorId ?? null, stage: found.stage ?? 'both', thresholds };
};
const read = (id: string, of = county) => dutyReadings(of, [dutyOf(id)])[0]!;

test.each([
  ['jt.overall.5', { value: 94, target: 95, direction: 'up', unit: '%', status: 'NOT_MET' }],
  ['jt.overall.6', { value: 57, target: 45, direction: 'down', status: 'NOT_MET', known: 3, total: 3 }],
  ['jt.overall.7', { value: 50, target: 50, direction: 'down', status: 'MET', known: 2, total: 2 }],
  ['mz.t1.2', { value: 1, target: 0, direction: 'down', unit: 'classes', status: 'NOT_MET' }],
  ['nq.b.6', { value: 500, target: 2000, status: 'MET', known: 3, total: 3 }],
  ['nq.b.7', { value: 2600, target: 2500, status: 'NOT_MET', known: 1, total: 1 }],
  ['cq.overall.2', { value: 1, target: 0, direction: 'down', unit: 'schools', status: 'NOT_MET' }],
  ['jy.m1-3.5', { value: 52, target: 8, direction: 'down', status: 'NOT_MET', known: 4, total: 4 }],
  ['nq.a.9', { value: (100 * 2) / 3, target: 100, direction: 'up', unit: '%', status: 'NOT_MET', known: 3, total: 3 }],
] as const)('%s reads %j', (id, expected) => {
  expect(read(id)).toMatchObject({ ...expected, missing: null });
});

test('the largest coefficient comes with its interval, which holds it in', () => {
  const { value, low, high, known, total } = read('nq.a.15');
  expect([known, total]).toEqual([7, 7]);
  expect(low!).toBeLessThanOrEqual(value!);
  expect(high!).toBeGreaterThanOrEqual(value!);
  const [worst] = stageResources(county, 'primary').indicators.toSorted((a, b) => b.cv.value! - a.cv.value!);
  expect(indicatorMeasures(worst!).find(({ id }) => id === 'cv')).toMatchObject({ value, low, high });
});

test('a value that unknown schools may still turn says so and is no verdict; a known failure is one', () => {
  const half = plantedView([...schools, school('戊', { primary: 300 }, null)], { classes: county.classes });
  expect(read('nq.a.9', half)).toMatchObject({ status: 'NOT_MET', known: 3, total: 4 });
  const rich = plantedView([school('甲', { primary: 500 }, 2_000_000), school('戊', { primary: 300 }, null)]);
  expect(read('nq.a.9', rich)).toMatchObject({ value: 100, status: 'NO_DATA', known: 1, total: 2, missing: { code: 'SCHOOLS_UNKNOWN' } });
  const unrostered = plantedView([...schools, plantedSchool('己', { schoolType: '311', students: {} })], { classes: county.classes });
  expect(read('jt.overall.7', unrostered)).toMatchObject({ value: 50, status: 'NO_DATA', known: 2, total: 3 });
});

test.each(['jt.overall.8', 'jt.overall.13', 'jt.m2.1', 'jt.m3.3', 'nq.c.10'])(
  '%s, which nothing feeds, has no value and says what would bring it',
  (id) => {
    const { value, status, missing } = read(id);
    expect([value, status]).toEqual([null, 'NO_DATA']);
    expect(missing?.zh).toMatch(/[一-鿿]/);
  },
);

test('an empty county has no value for anything', () => {
  const all = ['jt.overall.4', 'jt.overall.5', 'jt.overall.6', 'nq.a.1', 'nq.a.13', 'nq.a.14', 'nq.a.15', 'nq.b.6', 'mz.t1.2', 'jy.m1-3.5'];
  for (const reading of dutyReadings(plantedView([]), all.map(dutyOf))) expect(reading).toMatchObject({ value: null, status: 'NO_DATA' });
});

test('duties and goals never contradict each other on what is met', () => {
  const both = goals(county).map(({ placed, status }) => ({
    id: placed.obligation.id,
    goal: status,
    duty: read(placed.obligation.id).status,
  }));
  expect(both.filter(({ goal, duty }) => goal !== duty && goal !== 'NO_DATA' && duty !== 'NO_DATA')).toEqual([]);
  expect(both.filter(({ goal, duty }) => goal === duty).length).toBeGreaterThan(10);
});

test('no cases are better down, all of them better up', () => {
  expect([
    directionOf({ comparator: '==', value: 0 }),
    directionOf({ comparator: '==', value: 100 }),
    directionOf({ comparator: '<', value: 1 }),
  ]).toEqual(['down', 'up', 'down']);
});
