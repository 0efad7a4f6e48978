import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CohortRow, FactView, IndicatorFacts } from '../api.ts';
import { disabledEnrolment } from './disabled-enrolment.ts';
import { retentionIndicators } from './retention.ts';

const fact = (ledgerIndex: number) => ({ ledgerIndex }) as FactView;
let index = 0;
const row = (schoolYear: number, grade: number, known: Partial<CohortRow> = {}): CohortRow => ({
  schoolYear,
  grade,
  schoolId: null,
  students: 1000,
  transferredIn: 0,
  transferredOut: 0,
  died: 0,
  graduated: null,
  fact: fact(index++),
  ...known,
});
/** Grade 1 in 2011, grade 9 in 2019: 1,000 entered, 9 × 4 came, 9 × 3 left, 1 died, 990 graduated. */
const cohortOf2011 = (known: (grade: number) => Partial<CohortRow> = () => ({})) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((grade) =>
    row(2010 + grade, grade, {
      students: 990 + grade * 10 - (grade === 1 ? 0 : 5),
      transferredIn: 4,
      transferredOut: 3,
      died: grade === 5 ? 1 : 0,
      graduated: grade === 9 ? 990 : null,
      ...known(grade),
    }),
  );
const facts = (cohorts: CohortRow[], more: Partial<IndicatorFacts> = {}): IndicatorFacts => ({
  cohorts,
  schoolsWithGrade: [],
  care: { enrolled: 0, notEnrolled: 0 },
  figures: null,
  ...more,
});
const nineYears = (given: IndicatorFacts, schoolYear = 2019) => retentionIndicators(given, schoolYear)[0]!;
const junior = (given: IndicatorFacts, schoolYear = 2019) => retentionIndicators(given, schoolYear)[1]!;

test('nine-year retention is 100 · 990 / (1000 + 36 − 27 − 1) = 98.2142…, below the goal of 99', () => {
  const indicator = nineYears(facts(cohortOf2011()));
  expect(indicator).toMatchObject({ status: 'NOT_MET', goal: 99, cohortYear: 2019, missing: null, variantValue: 99 });
  expect(indicator.value).toBeCloseTo(98.21428571428571, 12);
  expect(indicator.inputs.map(({ value }) => value)).toEqual([990, 1000, 36, 27, 1]);
  expect(indicator.inputs.map((input) => input.facts.length)).toEqual([1, 1, 9, 9, 9]);
});

test('junior retention takes the same rows from grade 7 on: 100 · 990 / (1055 + 12 − 9) = 93.57…, below 95', () => {
  const indicator = junior(facts(cohortOf2011()));
  expect(indicator).toMatchObject({ status: 'NOT_MET', goal: 95, cohortYear: 2019 });
  expect(indicator.value).toBeCloseTo((100 * 990) / (1055 + 12 - 9), 12);
});

test('the goal itself is met', () => {
  const even = [7, 8, 9].map((grade) => row(2010 + grade, grade, { graduated: grade === 9 ? 950 : null }));
  expect(junior(facts(even))).toMatchObject({ value: 95, status: 'MET' });
});

test('the newest whole cohort by the chosen year counts, not a later one', () => {
  const older = [7, 8, 9].map((grade) => row(2009 + grade, grade, { graduated: grade === 9 ? 960 : null }));
  const both = facts([...cohortOf2011((grade) => (grade === 8 ? { died: null } : {})), ...older]);
  expect(junior(both)).toMatchObject({ cohortYear: 2018, value: 96 });
  expect(junior(facts([...cohortOf2011(), ...older]), 2018)).toMatchObject({ cohortYear: 2018, value: 96 });
  expect(junior(facts(cohortOf2011()), 2018)).toMatchObject({ cohortYear: 2018, value: null, status: 'NO_DATA' });
});

test('missing rows give no value and name school years, grades and the file; what is known of the rest is shown', () => {
  const gaps = cohortOf2011((grade) => (grade === 5 ? { transferredOut: null } : {})).filter(({ grade }) => grade !== 2 && grade !== 3);
  const indicator = nineYears(facts(gaps));
  expect(indicator).toMatchObject({ value: null, status: 'NO_DATA', cohortYear: 2019, variantValue: 99 });
  expect(indicator.missing).toEqual({
    code: 'COHORT_ROWS_MISSING',
    zh: '年度同龄组统计表中缺：2012学年2年级至2013学年3年级；2015学年5年级的转入、转出或死亡人数',
    en: 'Missing in the yearly cohort counts: grade 2 of 2012/13 to grade 3 of 2013/14; transfers or deaths of grade 5 of 2015/16',
  });
  expect(indicator.inputs.map(({ value }) => value)).toEqual([990, 1000, null, null, null]);
});

test('without any row the cohort of the chosen year lacks all, and nothing is met', () => {
  expect(nineYears(facts([]))).toMatchObject({ value: null, variantValue: null, status: 'NO_DATA', cohortYear: 2019 });
  expect(nineYears(facts([])).missing!.en).toBe('Missing in the yearly cohort counts: grade 1 of 2011/12 to grade 9 of 2019/20');
  expect(junior(facts([row(2019, 9)])).missing!.zh).toBe('年度同龄组统计表中缺：2017学年7年级至2018学年8年级；2019学年9年级的毕业人数');
});

test('schools add up when every one has its row; the county’s own row prevails', () => {
  const bySchool = [7, 8, 9].flatMap((grade) =>
    ['甲', '乙'].map((schoolId) =>
      row(2010 + grade, grade, { schoolId, students: 500, transferredIn: 1, graduated: grade === 9 ? 480 : null }),
    ),
  );
  expect(junior(facts(bySchool))).toMatchObject({ value: (100 * 960) / 1006, missing: null });
  const lacking = junior(facts(bySchool.slice(0, -1)));
  expect(lacking).toMatchObject({ value: null, missing: { zh: '年度同龄组统计表中缺：2019学年9年级有1所学校没有填报' } });
  const third = junior(facts(bySchool, { schoolsWithGrade: [{ schoolYear: 2018, grade: 8, schoolId: '丙' }] }));
  expect(third.missing!.en).toBe('Missing in the yearly cohort counts: grade 8 of 2018/19: rows of 1 schools');
  const county = row(2019, 9, { students: 1, graduated: 1000 });
  expect(junior(facts([...bySchool.slice(0, -1), county])).inputs[0]).toMatchObject({ value: 1000, facts: [county.fact] });
});

test('counts that leave nobody to graduate contradict each other and give no value', () => {
  const rows = [7, 8, 9].map((grade) => row(2010 + grade, grade, { transferredOut: 400, graduated: grade === 9 ? 5 : null }));
  expect(junior(facts(rows))).toMatchObject({ value: null, status: 'NO_DATA', missing: { code: 'COHORT_COUNTS_CONTRADICTORY' } });
});

test('one who comes and one who leaves in any year change nothing; rows of another cohort neither', () => {
  const rows = cohortOf2011();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(500), fc.integer({ min: 2000, max: 2018 }), (grade, moved, otherYear) => {
      const shifted = rows.map((each) =>
        each.grade === grade ? { ...each, transferredIn: each.transferredIn! + moved, transferredOut: each.transferredOut! + moved } : each,
      );
      expect(nineYears(facts(shifted)).value).toBe(nineYears(facts(rows)).value);
      const others = [1, 4, 9].filter((each) => otherYear - each !== 2010).map((each) => row(otherYear, each, { graduated: 7 }));
      expect(nineYears(facts([...others, ...rows]))).toEqual(nineYears(facts(rows)));
    }),
  );
});

test('disabled enrolment is 100 · 309 / 330 = 93.63…, beside what the county declares', () => {
  const figures = { disabledChildren: 332, disabledEnrolled: 320, fact: fact(7) };
  const indicator = disabledEnrolment(facts([], { care: { enrolled: 309, notEnrolled: 21 }, figures }), 2019);
  expect(indicator).toMatchObject({ status: 'NOT_MET', goal: 95, missing: null });
  expect(indicator.value).toBeCloseTo(93.63636363636364, 12);
  expect(indicator.variantValue).toBeCloseTo(96.3855421686747, 12);
  expect(indicator.inputs.map(({ value }) => value)).toEqual([309, 330, 320, 332]);
  expect(disabledEnrolment(facts([], { care: { enrolled: 19, notEnrolled: 1 } }), 2019)).toMatchObject({ value: 95, status: 'MET' });
});

test('without the register disabled enrolment has no data, though the county declares one', () => {
  const figures = { disabledChildren: 100, disabledEnrolled: 100, fact: fact(7) };
  expect(disabledEnrolment(facts([], { figures }), 2019)).toMatchObject({
    value: null,
    status: 'NO_DATA',
    variantValue: 100,
    missing: { zh: '缺2019学年的适龄残疾儿童少年登记表', en: 'The register of school-age disabled children of 2019/20 is missing' },
  });
  const none = { disabledChildren: 0, disabledEnrolled: 0, fact: fact(7) };
  expect(disabledEnrolment(facts([], { figures: none }), 2019).variantValue).toBeNull();
});
