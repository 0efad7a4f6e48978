import type { HandTextFragment } from '../src/gql/graphql.ts';

/** Whose hand a step was; without a name: the local operator's. */
export const handOf = (name: string | null = null, unitsZh: string[] = []): HandTextFragment & { __typename: 'Hand' } => ({
  __typename: 'Hand',
  actorId: name === null ? 'local-operator' : `p-${name}`,
  isPerson: name !== null,
  name,
  unitsZh,
  unitsEn: unitsZh,
  schoolIds: [],
});
