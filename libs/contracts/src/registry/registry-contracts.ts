import type { EventContract, EventData } from '../event-contract.ts';
import * as county from './county-contracts.ts';
import * as imports from './import-contracts.ts';
import * as school from './school-contracts.ts';
import * as student from './student-contracts.ts';
import * as teacher from './teacher-contracts.ts';

export { type FileRow, fileRowSchema, line } from './field-schemas.ts';
export { type ImportKind, importKinds, type WithdrawableFact, withdrawableFacts } from './import-contracts.ts';
export { type CarePlacement, carePlacements } from './student-contracts.ts';

/** What the registry publishes today. */
export const registryContracts = {
  schoolRegistered: school.schoolRegistered,
  schoolCorrected: school.schoolCorrected,
  schoolConditionsDeclared: school.schoolConditionsDeclared,
  classOpened: school.classOpened,
  classDeclared: school.classDeclared,
  studentRegistered: student.studentRegistered,
  studentCorrected: student.studentCorrected,
  studentEnrolled: student.studentEnrolled,
  studentCareRecorded: student.studentCareRecorded,
  teacherRegistered: teacher.teacherRegistered,
  teacherCorrected: teacher.teacherCorrected,
  teacherPlaced: teacher.teacherPlaced,
  cohortCounted: county.cohortCounted,
  countyFiguresDeclared: county.countyFiguresDeclared,
  rosterImported: imports.rosterImported,
  importWithdrawn: imports.importWithdrawn,
  factsWithdrawn: imports.factsWithdrawn,
  registerExported: imports.registerExported,
  eventsExported: imports.eventsExported,
  layoutDefined: imports.layoutDefined,
};

type Contracts = typeof registryContracts;

/**
 * Earlier versions: published no more, read for ever, because ledgers hold them. How each reads as today's event of the
 * same name is said in `registryUpcasts`.
 */
export const formerRegistryContracts = {
  schoolRegistered: school.schoolRegisteredV1,
  schoolCorrected: school.schoolCorrectedV1,
  classOpened: school.classOpenedV1,
  studentRegistered: student.studentRegisteredV1,
  studentCorrected: student.studentCorrectedV1,
  studentEnrolled: student.studentEnrolledV1,
  rosterImported: imports.rosterImportedV1,
} satisfies { [K in keyof Contracts]?: EventContract };

export type SchoolRegistered = EventData<Contracts['schoolRegistered']>;
export type SchoolCorrected = EventData<Contracts['schoolCorrected']>;
export type SchoolConditionsDeclared = EventData<Contracts['schoolConditionsDeclared']>;
export type ClassOpened = EventData<Contracts['classOpened']>;
export type ClassDeclared = EventData<Contracts['classDeclared']>;
export type StudentRegistered = EventData<Contracts['studentRegistered']>;
export type StudentCorrected = EventData<Contracts['studentCorrected']>;
export type StudentEnrolled = EventData<Contracts['studentEnrolled']>;
export type StudentCareRecorded = EventData<Contracts['studentCareRecorded']>;
export type TeacherRegistered = EventData<Contracts['teacherRegistered']>;
export type TeacherCorrected = EventData<Contracts['teacherCorrected']>;
export type TeacherPlaced = EventData<Contracts['teacherPlaced']>;
export type CohortCounted = EventData<Contracts['cohortCounted']>;
export type CountyFiguresDeclared = EventData<Contracts['countyFiguresDeclared']>;
export type RosterImported = EventData<Contracts['rosterImported']>;
export type ImportWithdrawn = EventData<Contracts['importWithdrawn']>;
export type FactsWithdrawn = EventData<Contracts['factsWithdrawn']>;
export type RegisterExported = EventData<Contracts['registerExported']>;
export type EventsExported = EventData<Contracts['eventsExported']>;
export type LayoutDefined = EventData<Contracts['layoutDefined']>;
