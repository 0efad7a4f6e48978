import type { CountyView } from '../api.ts';
import { schoolYearEn, schoolYearZh } from './county-indicator.ts';
import { type DutyReading, readingOf, unfedDuty } from './duty-reading.ts';
import { confirmedCases, hasChoice, placementCohorts } from './placement-cohorts.ts';

type Limit = { comparator: string; value: number; unit: string };

/** Which confirmed violations an indicator of cases counts. */
const violationOf: Readonly<Record<string, string>> = {
  'cls.midway-transfer-count': 'change-without-approval',
  'cls.placement-by-score-cases': 'score-placement',
};
/**
 * Whether an indicator counts confirmed violations of placement. **Unit** none.
 *
 * Source: the catalogue's `dataNeeded`.
 */
export const countsViolations = (indicatorId: string): boolean => Object.hasOwn(violationOf, indicatorId);

/**
 * Cases of a confirmed violation after the placement: changes of class that nobody approved, placements by score. While no
 * placement of the year is fixed there is nothing that could be changed: no value, unless a case is confirmed already. Grades of one
 * class are not asked for.
 * **Unit** cases.
 *
 * Source: county.placement.violation-confirmed, placement-fixed; cls.midway-transfer-count, cls.placement-by-score-cases.
 */
export function confirmedCasesDuty(county: CountyView, indicatorId: string, limit: Limit): DutyReading {
  const cases = confirmedCases(county.placement.cases, violationOf[indicatorId]!);
  const cohorts = placementCohorts(county).filter(hasChoice);
  const fixed = cohorts.filter(({ state }) => state === 'FIXED').length;
  const coverage = { known: fixed, total: cohorts.length };
  const missing = {
    code: 'PLACEMENT_NOT_FIXED',
    zh: `${schoolYearZh(county.schoolYear)}已确定分班的起始年级：${fixed} 个，共 ${cohorts.length} 个；确定以后才数得出违规`,
    en: `Starting grades whose classes are fixed in ${schoolYearEn(county.schoolYear)}: ${fixed} of ${cohorts.length}; violations can be counted only from then on`,
  };
  if (cases === 0 && fixed === 0) return { ...unfedDuty(missing), ...coverage };
  const status = cases > limit.value ? 'NOT_MET' : fixed < cohorts.length ? 'NO_DATA' : 'MET';
  return readingOf(cases, limit, { status, missing: status === 'NO_DATA' ? missing : null, ...coverage });
}
