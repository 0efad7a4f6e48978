import type { ImportKind } from '../../gql/graphql.ts';

/** Which pairs of files are held against each other, and by what name the service calls a conflict between them. */
export const comparisons = [
  { kind: 'class-size', between: ['CLASS_LIST', 'STUDENT_ROSTER'] },
  { kind: 'class-not-in-roster', between: ['CLASS_LIST', 'STUDENT_ROSTER'] },
  { kind: 'class-not-in-list', between: ['CLASS_LIST', 'STUDENT_ROSTER'] },
  { kind: 'homeroom', between: ['CLASS_LIST', 'TEACHER_ROSTER'] },
  { kind: 'care-placement', between: ['DISABLED_REGISTER', 'STUDENT_ROSTER'] },
  { kind: 'new-student-school', between: ['NEW_STUDENTS', 'STUDENT_ROSTER'] },
  { kind: 'county-students', between: ['COUNTY_FORM', 'STUDENT_ROSTER'] },
  { kind: 'county-teachers', between: ['COUNTY_FORM', 'TEACHER_ROSTER'] },
  { kind: 'county-disabled', between: ['COUNTY_FORM', 'DISABLED_REGISTER'] },
] as const satisfies readonly { kind: string; between: readonly [ImportKind, ImportKind] }[];

export type ConflictKind = (typeof comparisons)[number]['kind'];
export const isConflictKind = (kind: string): kind is ConflictKind => comparisons.some((one) => one.kind === kind);
