import { compulsoryStages } from '@junheng/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedClass, plantedConditions, plantedSchool, plantedView } from '../../test/planted-view.ts';
import type { CountyView } from '../api.ts';
import { goals } from './goals.ts';
import { gradeBalances } from './grade-balance.ts';
import { indicatorMeasures } from './inequality-measures.ts';
import { monthEndFigures } from './month-end-figures.ts';
import { raisePlan } from './raise-plan.ts';
import { segregation } from './segregation.ts';
import { stageEquipment } from './stage-equipment.ts';
import { stageResources } from './stage-resources.ts';
import { theilParts } from './theil-parts.ts';

const amount = fc.option(fc.integer({ min: 0, max: 5_000_000 }));
const few = fc.integer({ min: 0, max: 9 });
const school = fc.record({
  schoolType: fc.constantFrom('211', '218', '311', '312', '321', '341', '511', '999'),
  township: fc.option(fc.constantFrom('甲镇', '乙镇')),
  students: fc.record({ primary: fc.nat(120), junior: fc.nat(120), kindergarten: fc.nat(5) }),
  teachers: fc.array(
    fc.record({
      stage: fc.constantFrom('primary', 'junior', null),
      numbers: fc.record({
        fullTimeUnknown: few,
        fullTimeCollegeOrHigher: few,
        fullTimeBachelorOrHigher: few,
        fullTimeDegreeUnknown: few,
        fullTimeBackbone: few,
        fullTimePeArt: few,
        fullTimeSubjectUnknown: few,
      }),
    }),
    { maxLength: 3 },
  ),
  conditions: fc.option(
    fc
      .record({
        equipmentValueFen: amount,
        teachingAreaDm2: amount,
        indoorSportsAreaDm2: amount,
        sportsGroundAreaDm2: amount,
        multimediaRooms: fc.option(few),
      })
      .map(plantedConditions),
  ),
});
const schoolClass = fc.record({
  school: few,
  grade: few,
  students: fc.nat(70),
  male: fc.nat(70),
  migrant: fc.nat(70),
  migrantUnknown: fc.nat(70),
});

/** Any county, however little is known of it and however small it is. */
const county: fc.Arbitrary<CountyView> = fc
  .record({ schools: fc.array(school, { maxLength: 10 }), classes: fc.array(schoolClass, { maxLength: 20 }) })
  .map(({ schools, classes }) =>
    plantedView(
      schools.map((each, index) => plantedSchool(`${index}`, each)),
      {
        classes: classes.map(({ school: of, grade, students, male, migrant, migrantUnknown }, index) => {
          const boys = Math.min(male, students);
          const known = Math.min(migrant, students);
          return plantedClass(`${of}`, grade, index, {
            students,
            male: boys,
            female: students - boys,
            migrant: known,
            migrantUnknown: Math.min(migrantUnknown, students - known),
          });
        }),
      },
    ),
  );

function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  // snapshots are long, and not what is tested here
  return Object.entries(value).flatMap(([key, each]) => (key === 'school' || key === 'placed' ? [] : numbersIn(each, `${path}.${key}`)));
}

function everything(of: CountyView) {
  const resources = compulsoryStages.map((stage) => stageResources(of, stage));
  const indicators = resources.flatMap((each) => each.indicators);
  return {
    resources,
    goals: goals(of),
    balances: gradeBalances(of),
    segregation: compulsoryStages.map((stage) => segregation(of, stage)),
    equipment: compulsoryStages.map((stage) => stageEquipment(of, stage)),
    months: monthEndFigures(of),
    theil: indicators.map(theilParts),
    plans: indicators.map(raisePlan),
    measures: indicators.slice(5, 6).map(indicatorMeasures),
  };
}

test('no county, however little is known of it, makes a number that is none', () => {
  fc.assert(
    fc.property(county, (of) => {
      expect(numbersIn(everything(of)).filter(([, number]) => !Number.isFinite(number))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what has no value is never met, and says what is missing', () => {
  fc.assert(
    fc.property(county, (of) => {
      for (const { schools, indicators } of compulsoryStages.map((stage) => stageResources(of, stage))) {
        const readings = schools.flatMap(({ values }) => values);
        expect(readings.filter(({ value, status }) => (value === null) !== (status === 'NO_DATA'))).toEqual([]);
        expect(readings.filter(({ value, missing }) => (value === null) !== (missing !== null))).toEqual([]);
        expect(indicators.filter(({ cv }) => cv.value === null && cv.status !== 'NO_DATA')).toEqual([]);
        const isWhole = ({ cv, schools: known, inScope }: (typeof indicators)[number]) => cv.value !== null && known.length === inScope;
        expect(indicators.filter((each) => each.cv.status === 'MET' && !isWhole(each))).toEqual([]);
        expect(indicators.filter((each) => isWhole(each) !== (each.cv.missing === null))).toEqual([]);
      }
    }),
  );
});
