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
 * The coefficient of variation of an indicator at the census date of every school year in the view, oldest first, and then at
 * every month-end as it was frozen. **Unit** of the values none; of the means that of the indicator.
 *
 * Source: `stageResources` of each school year, as the ledger stood at the same moment as `county`;
 * county.monitoring.month-frozen.
 */
export async function trendOf(county: CountyView, indicator: StageIndicator, view: Pick<ViewApi, 'readCounty'>): Promise<TrendPoint[]> {
  const years = county.schoolYears.toSorted((a, b) => a - b);
  const census = years.map(async (schoolYear): Promise<TrendPoint> => {
    const ofYear = schoolYear === county.schoolYear ? county : await view.readCounty({ schoolYear, asOf: county.asOf });
    const resources = stageResources(ofYear, indicator.stage);
    const { cv, mean, meeting, inScope } = resources.indicators.find((each) => each.indicator === indicator.indicator)!;
    const date = cv.censusDate ?? resources.censusDate ?? `${schoolYear}-09-01`;
    return { date, kind: 'CENSUS', schoolYear, value: cv.value, mean, limit: cv.limit, status: cv.status, meeting, inScope };
  });
  return [...(await Promise.all(census)), ...frozenPoints(county, indicator)];
}

function frozenPoints({ frozenMonths }: CountyView, { indicator, stage, cv }: StageIndicator): TrendPoint[] {
  return frozenMonths.flatMap(({ month, schoolYear, figures }): TrendPoint[] => {
    const frozen = figures.find((figure) => figure.id === indicator.cvIndicatorId && figure.stage === stage);
    if (!frozen) return [];
    const { value, limit, status } = frozen;
    return [
      {
        date: lastDayOf(month),
        kind: 'MONTH_END',
        schoolYear,
        value,
        mean: null,
        limit: limit ?? cv.limit,
        status,
        meeting: null,
        inScope: null,
      },
    ];
  });
}

/** `2019-10` -> `2019-10-31` */
function lastDayOf(month: string): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10);
}
