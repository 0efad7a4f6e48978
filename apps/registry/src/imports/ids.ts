import { v5 } from 'uuid';

/** Root of the registry's name-based ids; part of every id, so it never changes. */
const namespace = '6f0c5a9e-5e0f-5b7e-9d53-0a7a3f0b9c11';

const idOf = (...parts: (string | number)[]) => v5(parts.join('|'), namespace);

export const schoolIdOf = (county: string, schoolCode: string): string => idOf('school', county, schoolCode);

export const classIdOf = (schoolId: string, schoolYear: number, grade: number, classNo: number): string =>
  idOf('class', schoolId, schoolYear, grade, classNo);

/** `schoolId` null: the whole county. */
export const cohortIdOf = (county: string, schoolYear: number, grade: number, schoolId: string | null): string =>
  idOf('cohort', county, schoolYear, grade, schoolId ?? '');

export const countyFiguresIdOf = (county: string, schoolYear: number): string => idOf('county-figures', county, schoolYear);

/** `attempt`: how many imports of the same file, kind and year have ended before. */
export const importIdOf = (county: string, kind: string, fileHash: string, schoolYear: number, attempt: number): string =>
  idOf('import', county, kind, fileHash, schoolYear, attempt);

/**
 * The same row of the same import always makes the same event id: a repeated batch cannot append twice. The import's id
 * stands for file hash, year and attempt; without the attempt a row that is taken again after a later change would collide.
 */
export const eventIdOf = (importId: string, row: number, type: string, subject: string): string =>
  idOf('event', importId, row, type, subject);

/** Of the version of a county's own layout. */
export const layoutEventIdOf = (county: string, layoutId: string, version: number): string =>
  idOf('layout-event', county, layoutId, version);

/** The nth event by which an import is taken back from a subject: a repeated batch cannot append twice. */
export const withdrawalEventIdOf = (importId: string, subject: string, ordinal: number): string =>
  idOf('withdrawal', importId, subject, ordinal);

/** Ids come from outside: one that is no UUID names nothing, and must not reach a query. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
