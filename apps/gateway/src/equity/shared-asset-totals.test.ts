import { expect, test } from 'vitest';
import { plantedConditions, plantedSchool } from '../../test/planted-view.ts';
import { equipmentValue, multimediaRooms, sharedAssetTotal, sportsArea, teachingArea } from './shared-asset-totals.ts';

const conditions = plantedConditions({
  equipmentValueFen: 60_000_000,
  teachingAreaDm2: 250_000,
  indoorSportsAreaDm2: 40_000,
  sportsGroundAreaDm2: 360_000,
  multimediaRooms: 21,
});

test('in a school of one stage each asset is whole: 2,500 − 400 m², 3,600 + 400 m², 600,000 CNY, 21 rooms', () => {
  const school = plantedSchool('甲', { students: { primary: 300, kindergarten: 30 }, conditions });
  const total = (asset: typeof teachingArea) => sharedAssetTotal(school, 'primary', asset).total;
  expect([teachingArea, sportsArea, equipmentValue, multimediaRooms].map(total)).toEqual([2100, 4000, 600_000, 21]);
});

test('in a through-school of 166 and 210 students it is split 1 : 1.1, the published way', () => {
  const school = plantedSchool('甲', { schoolType: '312', students: { primary: 166, junior: 210 }, conditions });
  expect(sharedAssetTotal(school, 'primary', multimediaRooms).total).toBeCloseTo((21 * 166) / 397, 12);
  expect(sharedAssetTotal(school, 'junior', multimediaRooms).total).toBeCloseTo((21 * 231) / 397, 12);
});

test('what is not declared is unknown, and the message names the columns and the file', () => {
  const school = plantedSchool('甲', { students: { primary: 300 }, conditions: plantedConditions({ teachingAreaDm2: 1 }) });
  expect(sharedAssetTotal(school, 'primary', sportsArea).unknown).toMatchObject({
    message: { code: 'NOT_DECLARED', zh: '办学条件表未填报“运动场地”、“室内体育用房”' },
    file: 'school-conditions',
  });
  expect(sharedAssetTotal(school, 'primary', teachingArea).unknown?.message.en).toBe(
    'The school-conditions file does not state the indoor sports area',
  );
});

test('a school without conditions, and one whose sports rooms outgrow its rooms, have no total', () => {
  const code = (declared: ReturnType<typeof plantedConditions> | null) =>
    sharedAssetTotal(plantedSchool('甲', { students: { primary: 3 }, conditions: declared }), 'primary', teachingArea).unknown?.message
      .code;
  expect(code(null)).toBe('NO_CONDITIONS');
  expect(code(plantedConditions({ teachingAreaDm2: 100, indoorSportsAreaDm2: 101 }))).toBe('AREAS_CONTRADICTORY');
});

test('a declared 0 is 0, not unknown', () => {
  const school = plantedSchool('甲', { students: { primary: 3 }, conditions: plantedConditions({ multimediaRooms: 0 }) });
  expect(sharedAssetTotal(school, 'primary', multimediaRooms)).toEqual({ total: 0, unknown: null });
});
