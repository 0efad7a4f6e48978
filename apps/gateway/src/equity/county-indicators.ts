import type { CountyView } from '../api.ts';
import type { CountyIndicator } from './county-indicator.ts';
import { disabledEnrolment } from './disabled-enrolment.ts';
import { perSnapshot } from './per-snapshot.ts';
import { randomPlacement } from './random-placement.ts';
import { retentionIndicators } from './retention.ts';

/**
 * The rates of the county beside their goals: nine-year and junior retention, enrolment of disabled children, random placement
 * in the starting grades. Computed once per
 * snapshot. **Unit** %.
 *
 * Source: county.registry.cohort-counted, student-care-recorded, county-figures-declared; county.placement.draw-published.
 */
export const countyIndicators: (county: CountyView) => readonly CountyIndicator[] = perSnapshot((county) => [
  ...retentionIndicators(county.indicatorFacts, county.schoolYear),
  disabledEnrolment(county.indicatorFacts, county.schoolYear),
  randomPlacement(county),
]);
