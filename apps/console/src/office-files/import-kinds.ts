import type { ImportKind } from '../gql/graphql.ts';

/** Kinds of office files in the order in which they build on one another (that of the contracts; a test compares). */
export const importKinds: readonly ImportKind[] = [
  'SCHOOL_CONDITIONS',
  'STUDENT_ROSTER',
  'NEW_STUDENTS',
  'TEACHER_ROSTER',
  'CLASS_LIST',
  'DISABLED_REGISTER',
  'COUNTY_FORM',
  'COHORT_COUNTS',
];

/** Registers that can be cut to one school: what its principal takes away. */
export const kindsBySchool: readonly ImportKind[] = ['SCHOOL_CONDITIONS', 'STUDENT_ROSTER', 'NEW_STUDENTS', 'TEACHER_ROSTER', 'CLASS_LIST'];

/** Which kinds must be in before a file of this kind can be checked: its rows name their schools or students. */
export const buildsOn: Record<ImportKind, readonly ImportKind[]> = {
  SCHOOL_CONDITIONS: [],
  STUDENT_ROSTER: ['SCHOOL_CONDITIONS'],
  NEW_STUDENTS: ['SCHOOL_CONDITIONS'],
  TEACHER_ROSTER: ['SCHOOL_CONDITIONS'],
  CLASS_LIST: ['SCHOOL_CONDITIONS'],
  DISABLED_REGISTER: ['SCHOOL_CONDITIONS', 'STUDENT_ROSTER', 'NEW_STUDENTS'],
  COUNTY_FORM: [],
  COHORT_COUNTS: ['SCHOOL_CONDITIONS'],
};

/** The kind as addresses and the command line write it: `student-roster`. */
export const kindPath = (kind: ImportKind): string => kind.toLowerCase().replaceAll('_', '-');

export const kindOrder = (kind: ImportKind | null): number => (kind === null ? importKinds.length : importKinds.indexOf(kind));
export const isImportKind = (text: string | null): text is ImportKind => importKinds.some((kind) => kind === text);
