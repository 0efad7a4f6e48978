import { expect, test } from 'vitest';
import { plantedClass, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { classStanding, standingForParents } from './class-standing.ts';

/** Eleven classes of 40, with 10, 11 … 20 boys; the others are girls, `migrant` of them migrant. */
const countyOf = (migrant = 0) => {
  const classes = Array.from({ length: 11 }, (_, at) =>
    plantedClass('s', 1, at + 1, { students: 40, male: 10 + at, female: 30 - at, migrant }),
  );
  return plantedView([plantedSchool('s', { students: { primary: 440 } })], { classes });
};
const of = (county: ReturnType<typeof countyOf>, at: number) => county.classes[at]!;
const attribute = (standing: ReturnType<typeof classStanding>, name: string) =>
  standing.attributes.find((each) => each.attribute === name)!;

test('the band holds the middle 80 % of the classes of the stage, and a class lies below, within or above it', () => {
  const county = countyOf();
  const places = county.classes.map((each) => attribute(classStanding(county, each), 'GENDER').place);
  expect(attribute(classStanding(county, of(county, 5)), 'GENDER')).toMatchObject({ share: 0.375, band: { low: 0.275, high: 0.475 } });
  expect(places).toEqual(['BELOW', ...Array.from({ length: 9 }, () => 'WITHIN'), 'ABOVE']);
});

test('the size stands beside limit, mean and band', () => {
  const county = countyOf();
  expect(classStanding(county, of(county, 0))).toMatchObject({
    size: 40,
    sizeLimit: 45,
    sizeMean: 40,
    sizeBand: { low: 40, high: 40 },
    sizePlace: 'WITHIN',
    classes: 11,
  });
});

test('fewer than ten classes make no band and no mean', () => {
  const county = countyOf();
  const nine = plantedView(county.schools, { classes: county.classes.slice(0, 9) });
  const standing = classStanding(nine, of(nine, 0));
  expect(standing).toMatchObject({ sizeBand: null, sizePlace: null, sizeMean: null });
  expect(attribute(standing, 'GENDER')).toMatchObject({ share: 0.25, band: null, place: null });
});

test('a parent is told a share only where ten children have the attribute and ten have it not', () => {
  for (const [migrant, isTold] of [
    [1, false],
    [9, false],
    [10, true],
    [30, true],
    [31, false],
    [40, false],
  ] as const) {
    const county = countyOf(migrant);
    const told = attribute(standingForParents(county, of(county, 0)), 'MIGRANT');
    expect([migrant, told.share !== null, told.place !== null, told.isWithheld]).toEqual([migrant, isTold, isTold, !isTold]);
  }
});

test('a parent is told shares and bands in steps of five percent, and the place that follows from them', () => {
  const county = countyOf();
  expect(attribute(standingForParents(county, of(county, 0)), 'GENDER')).toEqual({
    attribute: 'GENDER',
    share: 0.25,
    band: { low: 0.3, high: 0.5 },
    place: 'BELOW',
    isWithheld: false,
  });
  for (const each of county.classes) {
    const { share } = attribute(standingForParents(county, each), 'GENDER');
    expect(Number.isInteger(share! * 20)).toBe(true);
  }
});

test('what no file says is unknown, and not withheld', () => {
  const classes = countyOf().classes.map((each) => ({ ...each, composition: { ...each.composition, leftBehindUnknown: 40 } }));
  const county = plantedView([plantedSchool('s')], { classes });
  expect(attribute(standingForParents(county, of(county, 0)), 'LEFT_BEHIND')).toMatchObject({ share: null, isWithheld: false });
});

test('a class of an age without a limit has none', () => {
  const classes = [plantedClass('s', 0, 1, { students: 25, male: 12, female: 13 })];
  const county = plantedView([plantedSchool('s')], { classes });
  expect(classStanding(county, classes[0]!).sizeLimit).toBeNull();
});
