import { expect, test } from 'vitest';
import { plantedConditions, plantedFact, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { stageResources } from './stage-resources.ts';
import { trendOf } from './trend.ts';

const ofYear = (schoolYear: number, yuan: number) =>
  plantedView(
    [1000, yuan].map((each, index) =>
      plantedSchool(`${index}`, {
        students: { primary: 100 },
        conditions: plantedConditions({ censusDate: `${schoolYear}-09-0${index + 1}`, equipmentValueFen: each * 10_000 }),
      }),
    ),
    {
      schoolYear,
      schoolYears: [2019, 2018],
      frozenMonths: [
        {
          month: '2020-02',
          schoolYear: 2019,
          ledgerSize: 9,
          viewVersion: 1,
          fact: plantedFact,
          figures: [
            { id: 'cv.equipment-value', stage: 'primary', value: 0.51, limit: 0.5, status: 'NOT_MET' },
            { id: 'cv.equipment-value', stage: 'junior', value: 0.1, limit: 0.45, status: 'MET' },
          ],
        },
      ],
    },
  );

test('the trend has a point per school year, oldest first, and then the frozen month-ends of the stage', async () => {
  const [now, before] = [ofYear(2019, 3000), ofYear(2018, 1000)];
  const read: unknown[] = [];
  const points = await trendOf(now, stageResources(now, 'primary').indicators[5]!, {
    readCounty: async (key) => {
      read.push(key);
      return before;
    },
  });
  expect(read).toEqual([{ schoolYear: 2018, asOf: null }]);
  expect(points).toEqual([
    expect.objectContaining({ date: '2018-09-02', kind: 'CENSUS', schoolYear: 2018, value: 0, mean: 1000, meeting: 0, inScope: 2 }),
    expect.objectContaining({ date: '2019-09-02', kind: 'CENSUS', value: 0.5, limit: 0.5, status: 'MET', mean: 2000, meeting: 1 }),
    {
      date: '2020-02-29',
      kind: 'MONTH_END',
      schoolYear: 2019,
      value: 0.51,
      limit: 0.5,
      status: 'NOT_MET',
      mean: null,
      meeting: null,
      inScope: null,
    },
  ]);
});
