import { type CompulsoryStage, compulsoryStages } from '@junheng/contracts';
import type { CountyView } from '../api.ts';
import { classSizes } from './class-sizes.ts';
import { countyIndicators } from './county-indicators.ts';
import type { MeasureStatus } from './measure.ts';
import { stageResources } from './stage-resources.ts';

/** One county-level figure as a month-end freezes it; stage null: of the whole county. */
export type MonthEndFigure = {
  id: string;
  stage: CompulsoryStage | null;
  value: number | null;
  limit: number | null;
  status: MeasureStatus;
};

/**
 * What a month-end freezes, of the whole county only: the fourteen coefficients of variation, the share of school-stages that
 * pass, classes above the limit and oversized, retention and enrolment rates. **Unit** ratios, %, classes.
 *
 * Source: `stageResources`, `classSizes`, `countyIndicators` of the snapshot.
 */
export function monthEndFigures(county: CountyView): MonthEndFigure[] {
  const ofStages = compulsoryStages.flatMap((stage): MonthEndFigure[] => {
    const { indicators, schools, passing, failing } = stageResources(county, stage);
    const { aboveLimit, oversized, largest } = classSizes(stage, county.classSizes);
    const judged = passing + failing;
    // undetermined schools may pass: while there are any, the rate is not known
    const passRate = judged === 0 || judged < schools.length ? null : (100 * passing) / judged;
    const hasClasses = largest !== null;
    const ofClasses = (id: string, count: number): MonthEndFigure => ({
      id,
      stage,
      value: hasClasses ? count : null,
      limit: 0,
      status: !hasClasses ? 'NO_DATA' : count === 0 ? 'MET' : 'NOT_MET',
    });
    return [
      ...indicators.map(({ indicator, cv }) => ({
        id: indicator.cvIndicatorId,
        stage,
        value: cv.value,
        limit: cv.limit,
        status: cv.status,
      })),
      {
        id: 'res.school-pass-rate',
        stage,
        value: passRate,
        limit: 100,
        status: passRate === null ? 'NO_DATA' : passRate < 100 ? 'NOT_MET' : 'MET',
      },
      ofClasses('cty.large-class-count', aboveLimit),
      ofClasses('cty.oversized-class-count', oversized),
    ];
  });
  const rates = countyIndicators(county).map(({ id, value, goal, status }) => ({ id, stage: null, value, limit: goal, status }));
  // a frozen verdict stands beside the number it was reached by, or there is none
  return [...ofStages, ...rates].map((figure) => (figure.value === null ? { ...figure, status: 'NO_DATA' } : figure));
}
