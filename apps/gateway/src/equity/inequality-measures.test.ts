import { expect, test } from 'vitest';
import { plantedConditions, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { inequalityMeasures } from './inequality-measures.ts';
import { stageResources } from './stage-resources.ts';
import { groupedBy, theilParts } from './theil-parts.ts';

const fiveSchools = [
  { weight: 45, total: 279 },
  { weight: 37, total: 137 },
  { weight: 89, total: 935 },
  { weight: 76, total: 160 },
  { weight: 55, total: 402 },
];

test('the five published schools: CV 0.5153, Gini 0.2884, McLoone 0.588, each with an interval around which it stays put', () => {
  const measures = inequalityMeasures(fiveSchools);
  const of = (id: string) => measures.find((each) => each.id === id)!;
  expect(of('cv').value).toBeCloseTo(0.5152566298845, 12);
  expect(of('gini').value).toBeCloseTo(0.2883771891866, 12);
  expect(of('mcloone').value).toBeCloseTo(0.5879951000408, 12);
  expect(measures.map(({ id }) => id)).toEqual(
    'cv gini theil-t theil-l atkinson-0.5 atkinson-1 atkinson-2 mcloone verstegen p90-p10 palma'.split(' '),
  );
  for (const { low, high, missing } of measures) {
    expect(low).toBeLessThanOrEqual(high!);
    expect(missing).toBeNull();
  }
  expect(inequalityMeasures(fiveSchools.toReversed())).toEqual(measures);
});

test('one school has measures and no interval; no school has neither and says why', () => {
  expect(inequalityMeasures([{ weight: 10, total: 5 }])[0]).toMatchObject({ id: 'cv', value: 0, low: null, high: null, missing: null });
  expect(inequalityMeasures([])[0]).toMatchObject({ value: null, low: null, missing: { code: 'NO_MEASURE_NO_STUDENTS' } });
});

const indicatorOf = (townships: readonly (string | null)[], yuan: readonly number[]) =>
  stageResources(
    plantedView(
      townships.map((township, index) =>
        plantedSchool(`${index}`, {
          township,
          urbanRural: index % 2 === 0 ? '111' : '210',
          students: { primary: 100 },
          conditions: plantedConditions({ equipmentValueFen: yuan[index]! * 100 }),
        }),
      ),
    ),
    'primary',
  ).indicators[5]!;

test('Theil T and L come apart into between and inside townships, and the shares add up to 1', () => {
  const indicator = indicatorOf(['甲镇', '甲镇', '乙镇', '乙镇'], [1000, 2000, 3000, 6000]);
  const parts = theilParts(indicator);
  expect(groupedBy(indicator).code).toBe('BY_TOWNSHIP');
  expect(parts.map(({ index, level }) => `${index} ${level}`)).toEqual(['T group', 'T school', 'L group', 'L school']);
  // townships with means 15 and 45 beside 30: each half of the students
  expect(parts[2]!.value).toBeCloseTo((Math.log(30 / 15) + Math.log(30 / 45)) / 2, 12);
  expect(parts[0]!.share + parts[1]!.share).toBeCloseTo(1, 12);
  expect(parts[2]!.share + parts[3]!.share).toBeCloseTo(1, 12);
});

test('when a school states no township they are grouped by urban, town and rural; a school with 0 has no L', () => {
  const indicator = indicatorOf(['甲镇', null, '乙镇'], [1000, 0, 3000]);
  expect(groupedBy(indicator).code).toBe('BY_AREA');
  expect(theilParts(indicator).map(({ index, labelEn }) => [index, labelEn])).toEqual([
    ['T', 'Between urban, town and rural'],
    ['T', 'Between schools of an area'],
  ]);
});
