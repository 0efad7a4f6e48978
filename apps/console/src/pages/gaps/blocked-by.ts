import type { CoverageQuery, Stage } from '../../gql/graphql.ts';

type County = Pick<CoverageQuery['county'], 'resources' | 'goals'>;
export type Blocked =
  | { kind: 'cv'; id: string; nameZh: string; nameEn: string; stage: Stage }
  | { kind: 'goal'; id: string; nameZh: string; nameEn: string; stage: Stage | null };

/** What cannot be computed for want of one kind of data: CVs and goals that name the gap's code as what they miss. */
export function blockedBy(code: string, { resources, goals }: County): Blocked[] {
  const cvs = resources.flatMap(({ stage, indicators }) =>
    indicators
      .filter(({ missing }) => missing.some((gap) => gap.missing.code === code))
      .map(({ definition: { id, nameZh, nameEn } }) => ({ kind: 'cv' as const, id, nameZh, nameEn, stage })),
  );
  const blockedGoals = goals
    .filter(({ missing }) => missing?.code === code)
    .map(({ obligationId, labelZh, labelEn, stage }) => ({
      kind: 'goal' as const,
      id: obligationId,
      nameZh: labelZh,
      nameEn: labelEn,
      stage,
    }));
  return [...cvs, ...blockedGoals];
}
