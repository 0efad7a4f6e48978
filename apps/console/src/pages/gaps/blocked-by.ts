import type { CoverageQuery, Stage } from '../../gql/graphql.ts';

type County = Pick<CoverageQuery['county'], 'resources' | 'goals'>;
export type Gap = CoverageQuery['county']['coverage'][number];
export type Goal = CoverageQuery['county']['goals'][number];
export type Blocked =
  | { kind: 'cv'; id: string; nameZh: string; nameEn: string; stage: Stage }
  | { kind: 'goal'; id: string; nameZh: string; nameEn: string; stage: Stage | null };

/**
 * Whether a goal has no data because of a gap: it names the gap as what it misses, or is computed from the file that is
 * missing whole or for some schools. Values unknown of single students block no goal.
 */
export const isBlocked = ({ status, missing, files }: Goal, gap: Gap): boolean =>
  status === 'NO_DATA' && (missing?.code === gap.missing.code || (gap.students === null && gap.file !== null && files.includes(gap.file)));

/** What cannot be computed for want of one kind of data: CVs and goals. */
export function blockedBy(gap: Gap, { resources, goals }: County): Blocked[] {
  const cvs = resources.flatMap(({ stage, indicators }) =>
    indicators
      .filter(({ missing }) => missing.some((each) => each.missing.code === gap.missing.code))
      .map(({ definition: { id, nameZh, nameEn } }) => ({ kind: 'cv' as const, id, nameZh, nameEn, stage })),
  );
  const blockedGoals = goals
    .filter((goal) => isBlocked(goal, gap))
    .map(({ obligationId, labelZh, labelEn, stage }) => ({
      kind: 'goal' as const,
      id: obligationId,
      nameZh: labelZh,
      nameEn: labelEn,
      stage,
    }));
  return [...cvs, ...blockedGoals];
}
