import { expect, test } from 'vitest';
import { plantedClass, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { classList } from './class-list.ts';
import { gradeBalanceOf, gradeBalances } from './grade-balance.ts';

const even = { students: 40, male: 20, female: 20 };
const schools = ['甲', '乙', '丙'].map((name) => plantedSchool(name, { students: { primary: 200 } }));
const county = plantedView(schools, {
  classes: [
    plantedClass('甲', 1, 1, { ...even, migrant: 4 }),
    plantedClass('甲', 1, 2, { ...even, migrant: 4 }),
    // 27 boys of 45 and 18 of 45: SMD 0.408, a gap of 20 points
    plantedClass('乙', 1, 2, { students: 45, male: 18, female: 27 }),
    plantedClass('乙', 1, 1, { students: 45, male: 27, female: 18 }),
    plantedClass('乙', 2, 1, { students: 30, male: 15, female: 15 }),
    plantedClass('乙', 3, 1, {}),
    plantedClass('丙', 7, 1, { ...even, boarding: 40 }),
    plantedClass('丙', 7, 2, { students: 42, male: 20, female: 20, boardingUnknown: 2 }),
  ],
});

test('the most unequal grade comes first: complete separation, then by the largest difference, one class last', () => {
  expect(gradeBalances(county).map(({ school, grade, largestDifference }) => [school.name, grade, largestDifference?.smd ?? null])).toEqual(
    [
      ['丙', 7, null],
      ['乙', 1, expect.closeTo(0.408248290463863, 12)],
      ['甲', 1, 0],
      ['乙', 2, null],
    ],
  );
});

test('two classes with 27 and 18 boys of 45 are 0.408 apart, and the gap is 20 points', () => {
  const { classes, smallest, largest, genderGap, differences, stage } = gradeBalances(county)[1]!;
  expect(classes.map(({ classNo }) => classNo)).toEqual([1, 2]);
  expect({ smallest, largest, stage }).toEqual({ smallest: 45, largest: 45, stage: 'primary' });
  expect(genderGap).toBeCloseTo(20, 12);
  expect(differences[0]).toMatchObject({
    attribute: 'GENDER',
    high: { classNo: 1 },
    highShare: 0.6,
    low: { classNo: 2 },
    lowShare: 0.4,
    known: 90,
    unknown: 0,
    missing: null,
  });
});

test('complete separation has no number and says so; who is unknown is left out and counted', () => {
  const [separated] = gradeBalances(county)[0]!.differences;
  expect(separated).toMatchObject({
    attribute: 'BOARDING',
    smd: null,
    isSeparated: true,
    highShare: 1,
    lowShare: 0,
    known: 80,
    unknown: 2,
    missing: { code: 'COMPLETE_SEPARATION' },
  });
});

test('a grade of one class has nothing to compare', () => {
  const alone = gradeBalances(county).at(-1)!;
  expect(alone.largestDifference).toBeNull();
  expect(alone.genderGap).toBeNull();
  expect(alone.differences.map(({ smd, missing }) => [smd, missing?.code])).toEqual(Array.from({ length: 5 }, () => [null, 'ONE_CLASS']));
});

test('an attribute known in one class only has no difference', () => {
  const halfKnown = plantedView(schools, {
    classes: [plantedClass('甲', 1, 1, { ...even, subsidisedUnknown: 40 }), plantedClass('甲', 1, 2, even)],
  });
  const subsidised = gradeBalances(halfKnown)[0]!.differences.find(({ attribute }) => attribute === 'SUBSIDISED')!;
  expect(subsidised).toMatchObject({ smd: null, high: null, known: 40, unknown: 40, missing: { code: 'ATTRIBUTE_UNKNOWN' } });
});

test('a class leads to its grade, an empty one to none', () => {
  expect(gradeBalanceOf(county, '乙 1 2')).toBe(gradeBalances(county)[1]);
  expect(gradeBalanceOf(county, '乙 3 1')).toBeNull();
});

const named = (...asked: [Parameters<typeof classList>[1]]) => classList(county, ...asked).map(({ classId }) => classId);

test('classes are listed largest first, without the empty, and chosen by stage, grade, school, limit and text', () => {
  expect(named({})).toEqual(['乙 1 1', '乙 1 2', '丙 7 2', '甲 1 1', '甲 1 2', '丙 7 1', '乙 2 1']);
  expect(named({ sort: 'SIZE_ASC' })[0]).toBe('乙 2 1');
  expect(named({ sort: 'NAME', stage: 'primary' })).toEqual(['甲 1 1', '甲 1 2', '乙 1 1', '乙 1 2', '乙 2 1']);
  expect(named({ sort: 'DIFFERENCE_DESC' }).slice(0, 3)).toEqual(['丙 7 1', '丙 7 2', '乙 1 1']);
  expect(named({ grade: 7, search: ' 丙 ' })).toHaveLength(2);
  expect(named({ schoolId: '甲', aboveLimit: true })).toEqual([]);
});
