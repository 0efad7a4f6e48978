import type { MeasuredDuty, ValueReading } from '@junheng/governance/api';
import type { CountyView } from '../api.ts';
import { countyIndicators } from './county-indicators.ts';
import { type DutyReading, readingOf, unfedDuty } from './duty-reading.ts';
import { goalWithoutSource } from './goal-sources.ts';
import { confirmedCasesDuty, countsViolations } from './placement-duties.ts';
import { itemsMetDuty, largestCvDuty, lowestRatioDuty, standardDuty } from './resource-duties.ts';
import { resourceIndicatorOf } from './resource-indicators.ts';
import { classSizeDuty, oversizedClassesDuty, oversizeSchoolsDuty, schoolSizeDuty, studentsPerComputerDuty } from './size-duties.ts';

/**
 * What the view says to every duty that has an indicator: value, interval where there is one, how much of it is known, status,
 * and where nothing feeds it the missing source. **Unit** that of each duty.
 *
 * Source: the duties of the documents in force; the measures of the snapshot.
 */
export const dutyReadings = (county: CountyView, duties: readonly MeasuredDuty[]): ValueReading[] =>
  duties.map((duty) => ({ obligationId: duty.obligationId, ...readDuty(county, duty) }));

function readDuty(county: CountyView, { obligationId, indicatorId, stage, thresholds }: MeasuredDuty): DutyReading {
  const [limit] = thresholds;
  if (indicatorId === null || !limit) return unfedDuty(goalWithoutSource(indicatorId));
  const rate = countyIndicators(county).find(({ id }) => id === indicatorId);
  if (rate) {
    const status = rate.value === null ? 'NO_DATA' : rate.value >= limit.value ? 'MET' : 'NOT_MET';
    return readingOf(rate.value, limit, { status, missing: rate.missing });
  }
  if (countsViolations(indicatorId)) return confirmedCasesDuty(county, indicatorId, limit);
  if (resourceIndicatorOf(indicatorId)) return standardDuty(county, [...new Set(thresholds.map((each) => each.indicatorId))], stage);
  switch (indicatorId) {
    case 'res.school-pass':
      return itemsMetDuty(county, stage, limit.value);
    case 'res.school-min-ratio':
      return lowestRatioDuty(county, stage, limit);
    case 'sch.size':
      // one of the two limits of the national measure is for through-schools, and says so only in words
      return schoolSizeDuty(county, obligationId === 'nq.b.7', limit);
    case 'cty.oversize-school-count':
      return oversizeSchoolsDuty(county, limit);
    case 'cty.oversized-class-count':
      return oversizedClassesDuty(county, limit);
    case 'sch.students-per-computer':
      return studentsPerComputerDuty(county, limit);
    case 'cls.size':
      if (stage !== 'both') return classSizeDuty(county, stage, limit);
      break;
    case 'cv.max-resource':
      if (stage !== 'both') return largestCvDuty(county, stage, limit);
      break;
  }
  return unfedDuty(goalWithoutSource(indicatorId));
}
