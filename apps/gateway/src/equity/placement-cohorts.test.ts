import { expect, test } from 'vitest';
import { plantedClass, plantedFact, plantedSchool, plantedView } from '../../test/planted-view.ts';
import type { PlacementFacts } from '../api.ts';
import { countyIndicators } from './county-indicators.ts';
import { placementCohorts } from './placement-cohorts.ts';
import { confirmedCasesDuty } from './placement-duties.ts';
import { randomPlacement } from './random-placement.ts';

type Step = PlacementFacts['steps'][number];
type Case = PlacementFacts['cases'][number];
const step = (school: string, of: Partial<Step> & Pick<Step, 'step'>): Step => ({
  drawId: `2019-1-${school}`,
  attempt: 1,
  schoolId: school,
  schoolYear: 2019,
  grade: 1,
  classes: null,
  largestDifferenceMillionths: null,
  imbalanceMillionths: null,
  floorMillionths: null,
  fact: { ...plantedFact, ledgerIndex: ['sealed', 'run', 'published', 'fixed', 'annulled'].indexOf(of.step) },
  ...of,
});
const run = (school: string, attempt = 1) =>
  step(school, {
    step: 'run',
    attempt,
    classes: [
      { classNo: 1, pupils: 40, boys: 21, girls: 19 },
      { classNo: 2, pupils: 39, boys: 20, girls: 19 },
    ],
    largestDifferenceMillionths: 123_456,
  });
const drawn = (school: string, until: Step['step'] = 'fixed'): Step[] => {
  const all = [step(school, { step: 'sealed' }), run(school), step(school, { step: 'published' }), step(school, { step: 'fixed' })];
  return all.slice(0, all.findIndex((each) => each.step === until) + 1);
};
const happened = (of: Partial<Case> & Pick<Case, 'kind'>): Case => ({
  caseId: `${of.kind} ${of.detail} ${of.outcome}`,
  schoolId: '甲',
  schoolYear: 2019,
  grade: 1,
  classNo: null,
  toClassNo: null,
  detail: null,
  outcome: 'done',
  cases: 1,
  veto: false,
  fact: plantedFact,
  ...of,
});

const schools = ['甲', '乙', '丙'].map((name) => plantedSchool(name, { students: { primary: 79 } }));
const classes = [
  plantedClass('甲', 1, 1, { students: 40 }),
  plantedClass('甲', 1, 2, { students: 39 }),
  plantedClass('甲', 3, 1, { students: 44 }),
  plantedClass('乙', 1, 1, { students: 45 }),
  plantedClass('乙', 1, 2, { students: 36 }),
  plantedClass('丙', 1, 1, { students: 20 }),
];
const county = (steps: Step[], cases: Case[] = []) => plantedView(schools, { classes, placement: { steps, cases } });
const limit = { comparator: '==', value: 0, unit: 'cases' };

test('a starting grade shows the gaps as drawn and what came after, class by class', () => {
  const cases = [
    happened({ kind: 'arrival', detail: 'late', classNo: 2 }),
    happened({ kind: 'arrival', detail: 'transfer-in', classNo: 1 }),
    happened({ kind: 'leaving', classNo: 1 }),
    happened({ kind: 'class-change', outcome: 'approved', classNo: 1, toClassNo: 2 }),
    happened({ kind: 'class-change', outcome: 'refused', classNo: 2, toClassNo: 1 }),
    happened({ kind: 'objection', outcome: 'rejected' }),
    happened({ kind: 'objection', outcome: 'open' }),
    happened({ kind: 'violation', outcome: 'confirmed', detail: 'change-without-approval', cases: 2 }),
  ];
  const [first, second, third] = placementCohorts(county(drawn('甲'), cases));
  expect(first).toMatchObject({
    state: 'FIXED',
    enrolled: 79,
    placed: 80,
    sizeGap: 1,
    largestDifference: 0.123456,
    late: 1,
    changes: { asked: 2, approved: 1, refused: 1 },
    objections: { raised: 2, open: 1, accepted: 0 },
    violations: 2,
    classes: [
      { classNo: 1, pupils: 40, late: 0, transferredIn: 1, left: 1, movedIn: 0, movedOut: 1 },
      { classNo: 2, pupils: 39, late: 1, transferredIn: 0, left: 0, movedIn: 1, movedOut: 0 },
    ],
  });
  expect(first!.genderGap).toBeCloseTo(100 * (21 / 40 - 20 / 39), 10);
  expect(first!.facts.map(({ ledgerIndex }) => ledgerIndex)).toEqual([0, 1, 2, 3]);
  expect([second, third].map((each) => [each!.school.name, each!.state, each!.placed])).toEqual([
    ['乙', 'NONE', null],
    ['丙', 'NONE', null],
  ]);
});

test('an annulled draw stands no more, and the next attempt is the one that counts', () => {
  const annulled = [...drawn('甲', 'published'), step('甲', { step: 'annulled' })];
  expect(placementCohorts(county(annulled))[0]).toMatchObject({ state: 'NONE', annulled: 1, placed: null, classes: [], facts: [] });
  expect(placementCohorts(county([...annulled, run('甲', 2)]))[0]).toMatchObject({ state: 'RUN', annulled: 1, placed: 79 });
});

test('the rate counts pupils of published draws; a grade of one class has nothing to draw', () => {
  expect(randomPlacement(county([]))).toMatchObject({ value: null, status: 'NO_DATA', missing: { code: 'NO_DRAWS' } });
  expect(randomPlacement(county(drawn('甲', 'run')))).toMatchObject({ value: 0, status: 'NOT_MET', missing: null });
  const half = randomPlacement(county(drawn('甲', 'published')));
  expect(half.value).toBeCloseTo((100 * 79) / 160, 10);
  expect(half.variantValue).toBeCloseTo((100 * 79) / 180, 10);
  expect(half).toMatchObject({ status: 'NOT_MET', goal: 100, goalSource: { code: 'jt.m2.1' } });
  expect(half.inputs.map(({ value }) => value)).toEqual([79, 160, 1, 1]);
  expect(half.inputs[0]!.facts).toHaveLength(1);
  const whole = county([...drawn('甲'), ...drawn('乙')]);
  expect(randomPlacement(whole).value).toBeCloseTo((100 * (79 + 79)) / 160, 10);
});

test('a pupil whom the rosters have and no draw placed leaves the rate below its goal', () => {
  const all = (steps: Step[]) =>
    randomPlacement(plantedView(schools.slice(0, 1), { classes: classes.slice(0, 3), placement: { steps, cases: [] } }));
  expect(all(drawn('甲'))).toMatchObject({ value: 100, status: 'MET' });
  const oneMore = plantedView([plantedSchool('甲', { students: { primary: 79 }, unplaced: [{ grade: 1, students: 1 }] })], {
    classes: classes.slice(0, 3),
    placement: { steps: drawn('甲'), cases: [] },
  });
  expect(randomPlacement(oneMore)).toMatchObject({ value: 98.75, status: 'NOT_MET' });
});

test('the rate stands among the county’s indicators', () => {
  expect(countyIndicators(county(drawn('甲'))).find(({ id }) => id === 'cls.random-placement-rate')?.value).toBeGreaterThan(0);
});

test('cases are counted once a placement is fixed, are no verdict before all are, and one is enough to fail', () => {
  const read = (steps: Step[], ...cases: Case[]) => confirmedCasesDuty(county(steps, cases), 'cls.midway-transfer-count', limit);
  const change = happened({ kind: 'violation', outcome: 'confirmed', detail: 'change-without-approval', cases: 3 });
  expect(read(drawn('甲', 'published'))).toMatchObject({ value: null, status: 'NO_DATA', missing: { code: 'PLACEMENT_NOT_FIXED' } });
  expect(read(drawn('甲'))).toMatchObject({ value: 0, status: 'NO_DATA', known: 1, total: 2 });
  expect(read(['甲', '乙'].flatMap((school) => drawn(school)))).toMatchObject({ value: 0, status: 'MET', missing: null });
  expect(read([], change)).toMatchObject({ value: 3, status: 'NOT_MET', target: 0, direction: 'down' });
  expect(read(drawn('甲'), happened({ kind: 'violation', outcome: 'open', detail: 'change-without-approval' })).value).toBe(0);
  const byScore = happened({ kind: 'violation', outcome: 'confirmed', detail: 'score-placement' });
  expect(confirmedCasesDuty(county([], [byScore]), 'cls.placement-by-score-cases', limit)).toMatchObject({ value: 1, status: 'NOT_MET' });
});
