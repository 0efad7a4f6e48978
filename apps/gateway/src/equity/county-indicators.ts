import type { CountyView } from '../api.ts';
import type { CountyIndicator } from './county-indicator.ts';
import { disabledEnrolment } from './disabled-enrolment.ts';
import { perSnapshot } from './per-snapshot.ts';
import { retentionIndicators } from './retention.ts';

/**
 * The rates of the county beside their goals: nine-year and junior retention, enrolment of disabled children. Computed once per
 * snapshot. **Unit** %.
 *
 * Source: county.registry.cohort-counted, student-care-recorded, county-figures-declared.
 */
export const countyIndicators: (county: CountyView) => readonly CountyIndicator[] = perSnapshot(({ indicatorFacts, schoolYear }) => [
  ...retentionIndicators(indicatorFacts, schoolYear),
  disabledEnrolment(indicatorFacts, schoolYear),
]);
