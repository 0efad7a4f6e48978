import type { CountyView, ViewApi } from '../api.ts';
import type { MeasureStatus } from './measure.ts';
import type { StageIndicator } from './stage-indicator.ts';
import { stageResources } from './stage-resources.ts';

export const trendKinds = ['CENSUS', 'MONTH_END'] as const;

export type TrendPoint = {
  date: string;
  kind: (typeof trendKinds)[number];
  schoolYear: number;
  value: number | null;
  mean: number | null;
  limit: number;
  status: MeasureStatus;
  meeting: number | null;
  inScope: number | null;
};

/**
 * The coefficient of variation of an indicator at the census date of every school year in the view, oldest first. **Unit** of
 * the values none; of the means that of the indicator.
 *
 * Source: `stageResources` of each school year, as the ledger stood at the same moment as `county`.
 */
export async function trendOf(
  county: CountyView,
  { indicator, stage }: StageIndicator,
  view: Pick<ViewApi, 'readCounty'>,
): Promise<TrendPoint[]> {
  const years = county.schoolYears.toSorted((a, b) => a - b);
  return Promise.all(
    years.map(async (schoolYear): Promise<TrendPoint> => {
      const ofYear = schoolYear === county.schoolYear ? county : await view.readCounty({ schoolYear, asOf: county.asOf });
      const resources = stageResources(ofYear, stage);
      const { cv, mean, meeting, inScope } = resources.indicators.find((each) => each.indicator === indicator)!;
      const date = cv.censusDate ?? resources.censusDate ?? `${schoolYear}-09-01`;
      return { date, kind: 'CENSUS', schoolYear, value: cv.value, mean, limit: cv.limit, status: cv.status, meeting, inScope };
    }),
  );
}
