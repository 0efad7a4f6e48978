import type { EntryKind, EntryLevel } from '../../gql/graphql.ts';

export const entryKinds: readonly EntryKind[] = ['STANDARDISED_SCHOOL', 'FEATURED_SCHOOL', 'BRAND', 'BASE', 'PILOT', 'STUDY'];
export const entryLevels: readonly EntryLevel[] = ['COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'];
