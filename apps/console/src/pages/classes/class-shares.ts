import type { CompositionFiguresFragment } from '../../gql/graphql.ts';

export const sharesShown = ['male', 'migrant', 'leftBehind', 'boarding', 'subsidised'] as const;
export type ShownShare = (typeof sharesShown)[number];

/** Of the students of whom it is known, 0–1; null: of nobody. */
export function shareOf(composition: Omit<CompositionFiguresFragment, '__typename'>, name: ShownShare): number | null {
  const unknown = {
    male: 'genderUnknown',
    migrant: 'migrantUnknown',
    leftBehind: 'leftBehindUnknown',
    boarding: 'boardingUnknown',
    subsidised: 'subsidisedUnknown',
  } as const;
  const known = composition.students - composition[unknown[name]];
  return known > 0 ? composition[name] / known : null;
}
