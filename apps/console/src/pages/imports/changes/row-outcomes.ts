import type { SchoolChangeRowFragment } from '../../../gql/graphql.ts';

/** What becomes of a row, in the order in which the bars show it. */
export const outcomes = ['newRows', 'changedRows', 'unchangedRows', 'rejectedRows'] as const;
export type Outcome = (typeof outcomes)[number];

export const rowsOf = (change: Pick<SchoolChangeRowFragment, Outcome>): number => outcomes.reduce((sum, name) => sum + change[name], 0);

/** Rows of no registered school stand for themselves. */
export const schoolKey = ({ schoolId, schoolCode }: SchoolChangeRowFragment): string => schoolId ?? schoolCode ?? '';
