import type { CompositionFiguresFragment } from '../gql/graphql.ts';

export type ShareName = 'male' | 'female' | 'migrant' | 'leftBehind' | 'boarding' | 'subsidised' | 'others' | 'unknown';
export type SharePart = { name: ShareName; count: number; /** of all students, 0–1; null without students */ share: number | null };
export type ShareRow = { name: 'gender' | 'migrant' | 'leftBehind' | 'boarding' | 'subsidised'; parts: SharePart[] };

/** The five compositions as parts of all students; what was not filled in is a part of its own and joins no other. */
export function compositionShares(composition: CompositionFiguresFragment): ShareRow[] {
  const { students } = composition;
  const part = (name: ShareName, count: number): SharePart => ({ name, count, share: students > 0 ? count / students : null });
  const yesOrNo = (name: 'migrant' | 'leftBehind' | 'boarding' | 'subsidised', count: number, unknown: number): ShareRow => ({
    name,
    parts: [part(name, count), part('others', students - count - unknown), part('unknown', unknown)],
  });
  return [
    {
      name: 'gender',
      parts: [part('male', composition.male), part('female', composition.female), part('unknown', composition.genderUnknown)],
    },
    yesOrNo('migrant', composition.migrant, composition.migrantUnknown),
    yesOrNo('leftBehind', composition.leftBehind, composition.leftBehindUnknown),
    yesOrNo('boarding', composition.boarding, composition.boardingUnknown),
    yesOrNo('subsidised', composition.subsidised, composition.subsidisedUnknown),
  ];
}
