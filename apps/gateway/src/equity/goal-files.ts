import type { ImportKind } from '@junheng/contracts';
import { resourceIndicators } from './resource-indicators.ts';

const allOfResources: readonly ImportKind[] = ['school-conditions', 'student-roster', 'teacher-roster'];

const filesByIndicator: Readonly<Record<string, readonly ImportKind[]>> = {
  'cty.retention-nine-year': ['cohort-counts'],
  'cty.retention-junior-3y': ['cohort-counts'],
  'cty.disabled-enrolment': ['disabled-register'],
  'cls.size': ['student-roster'],
  'sch.size': ['student-roster'],
  'res.school-pass': allOfResources,
  'res.school-min-ratio': allOfResources,
  'cv.max-resource': allOfResources,
  ...Object.fromEntries(
    resourceIndicators.map(({ indicatorId, isDeclared }): [string, ImportKind[]] => [
      indicatorId,
      isDeclared ? ['school-conditions', 'student-roster'] : ['student-roster', 'teacher-roster'],
    ]),
  ),
};

/**
 * The office files that an indicator of a goal is computed from; none: nothing that can be imported feeds it. **Unit** none.
 *
 * Source: the readings of `goals`.
 */
export const filesOfGoal = (indicatorId: string | undefined): readonly ImportKind[] =>
  (indicatorId === undefined ? undefined : filesByIndicator[indicatorId]) ?? [];
