import { defineUpcast, type Upcast } from '../upcast.ts';
import * as imports from './import-contracts.ts';
import * as school from './school-contracts.ts';
import * as student from './student-contracts.ts';

const notAskedBefore = { preschool: null, twinGroup: null, inclusive: null, subsidised: null };

/** What the registry's earlier versions say in today's words. null: the files of that time had no such column. */
export const registryUpcasts: readonly Upcast[] = [
  defineUpcast(school.schoolRegisteredV1, school.schoolRegistered, (data) => ({ ...data, township: null, ownership: null })),
  defineUpcast(school.schoolCorrectedV1, school.schoolCorrected, (data) => ({ ...data, township: null, ownership: null })),
  defineUpcast(school.classOpenedV1, school.classOpened, (data) => data), // only what it allows grew
  defineUpcast(student.studentRegisteredV1, student.studentRegistered, (data) => ({ ...data, ...notAskedBefore })),
  defineUpcast(student.studentCorrectedV1, student.studentCorrected, (data) => ({ ...data, ...notAskedBefore })),
  defineUpcast(student.studentEnrolledV1, student.studentEnrolled, (data) => data), // only what it allows grew
  // Imports knew no foreign layouts then: each was of the office's own template.
  defineUpcast(imports.rosterImportedV1, imports.rosterImported, (data) => ({ ...data, layout: null })),
];
