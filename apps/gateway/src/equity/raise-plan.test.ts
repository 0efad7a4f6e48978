import { coefficientOfVariation } from '@junheng/equity-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedConditions, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { raisePlan } from './raise-plan.ts';
import { type StageIndicator, unitsOf } from './stage-indicator.ts';
import { stageResources } from './stage-resources.ts';

type Row = { students: number; rooms?: number; yuan?: number };
const indicatorOf = (rows: readonly Row[], id: string): StageIndicator =>
  stageResources(
    plantedView(
      rows.map(({ students, rooms = 0, yuan = 0 }, index) =>
        plantedSchool(`${index}`, {
          students: { primary: students },
          conditions: plantedConditions({ multimediaRooms: rooms, equipmentValueFen: yuan * 100 }),
        }),
      ),
    ),
    'primary',
  ).indicators.find(({ indicator }) => indicator.indicatorId === id)!;
const equipment = 'res.equipment-value-per-student';
const rooms = 'res.multimedia-rooms-per100';

const cvWith = (indicator: StageIndicator, added: readonly number[]) =>
  coefficientOfVariation(unitsOf(indicator).map((unit, index) => ({ ...unit, total: unit.total + added[index]! }))).value!;
const addedTo = (indicator: StageIndicator) => {
  const { steps } = raisePlan(indicator)!;
  return indicator.schools.map(({ school }) => steps.find((step) => step.school === school)?.added ?? 0);
};

const fewerIsTooFew = (indicator: StageIndicator, added: readonly number[]) => expect(cvWith(indicator, added)).toBeGreaterThan(0.5);

test('two schools of 100 with 3,000 and 500 CNY per student: 500 is raised to 1,000, a third, where the CV is 0.5', () => {
  const indicator = indicatorOf(
    [
      { students: 100, yuan: 300_000 },
      { students: 100, yuan: 50_000 },
    ],
    equipment,
  );
  const plan = raisePlan(indicator)!;
  expect(plan.level).toBeCloseTo(1000, 6);
  expect(plan.added).toBeCloseTo(50_000, 4);
  expect(plan.steps).toMatchObject([{ school: { name: '1' }, from: 500, to: expect.closeTo(1000, 6) }]);
});

test('rooms are added whole and the coefficient is computed again with them', () => {
  const indicator = indicatorOf(
    [
      { students: 100, rooms: 7 },
      { students: 100, rooms: 1 },
      { students: 310, rooms: 3 },
    ],
    rooms,
  );
  const plan = raisePlan(indicator)!;
  expect(plan.steps.every(({ added }) => Number.isInteger(added) && added > 0)).toBe(true);
  expect(plan.cvAfter).toBe(cvWith(indicator, addedTo(indicator)));
  expect(plan.cvAfter).toBeLessThanOrEqual(0.5);
});

test('there is none within the limit, and none without a coefficient', () => {
  expect(raisePlan(indicatorOf([{ students: 10, yuan: 5 }], equipment))).toBeNull();
  expect(raisePlan(indicatorOf([{ students: 10, yuan: 0 }], equipment))).toBeNull();
});

const rows = fc.array(
  fc.record({
    students: fc.integer({ min: 1, max: 2000 }),
    rooms: fc.integer({ min: 0, max: 60 }),
    yuan: fc.integer({ min: 1, max: 9_000_000 }),
  }),
  { minLength: 2, maxLength: 15 },
);

test('it brings the coefficient within the limit, and with 1 % less of it does not', () => {
  fc.assert(
    fc.property(rows, (county) => {
      const indicator = indicatorOf(county, equipment);
      const plan = raisePlan(indicator);
      expect(plan === null).toBe(indicator.cv.status !== 'NOT_MET');
      fc.pre(plan !== null);
      const added = addedTo(indicator);
      expect(cvWith(indicator, added)).toBeLessThanOrEqual(0.5 + 1e-12);
      expect(
        cvWith(
          indicator,
          added.map((each) => 0.99 * each),
        ),
      ).toBeGreaterThan(0.5);
    }),
    { numRuns: 60 },
  );
});

test('whole rooms bring the coefficient within the limit, and each of them is needed', () => {
  fc.assert(
    fc.property(rows, (county) => {
      const indicator = indicatorOf(county, rooms);
      const plan = raisePlan(indicator);
      fc.pre(plan !== null);
      const added = addedTo(indicator);
      expect(plan.cvAfter).toBe(cvWith(indicator, added));
      expect(plan.cvAfter).toBeLessThanOrEqual(0.5);
      for (const [index, amount] of added.entries()) {
        expect(Number.isInteger(amount)).toBe(true);
        if (amount > 0) fewerIsTooFew(indicator, added.with(index, amount - 1));
      }
    }),
    { numRuns: 60 },
  );
});
