import { type EventContract, registryContracts } from '@junheng/contracts';
import type { PublicEvent } from '@junheng/event-log';
import type { ClassEvent } from './domain/class/events.ts';
import type { CohortEvent } from './domain/cohort/events.ts';
import type { CountyEvent } from './domain/county/events.ts';
import type { ExportEvent } from './domain/export/events.ts';
import type { ImportEvent } from './domain/import/events.ts';
import type { LayoutEvent } from './domain/layout/events.ts';
import type { SchoolEvent } from './domain/school/events.ts';
import type { StudentEvent } from './domain/student/events.ts';
import type { TeacherEvent } from './domain/teacher/events.ts';

export type RegistryEvent =
  | SchoolEvent
  | ClassEvent
  | StudentEvent
  | TeacherEvent
  | CohortEvent
  | CountyEvent
  | ImportEvent
  | ExportEvent
  | LayoutEvent;

const contracts: Record<RegistryEvent['type'], EventContract> = {
  SchoolRegistered: registryContracts.schoolRegistered,
  SchoolCorrected: registryContracts.schoolCorrected,
  SchoolConditionsDeclared: registryContracts.schoolConditionsDeclared,
  ClassOpened: registryContracts.classOpened,
  ClassDeclared: registryContracts.classDeclared,
  StudentRegistered: registryContracts.studentRegistered,
  StudentCorrected: registryContracts.studentCorrected,
  StudentEnrolled: registryContracts.studentEnrolled,
  StudentCareRecorded: registryContracts.studentCareRecorded,
  TeacherRegistered: registryContracts.teacherRegistered,
  TeacherCorrected: registryContracts.teacherCorrected,
  TeacherPlaced: registryContracts.teacherPlaced,
  CohortCounted: registryContracts.cohortCounted,
  CountyFiguresDeclared: registryContracts.countyFiguresDeclared,
  FactsWithdrawn: registryContracts.factsWithdrawn,
  RosterImported: registryContracts.rosterImported,
  ImportWithdrawn: registryContracts.importWithdrawn,
  LayoutDefined: registryContracts.layoutDefined,
  RegisterExported: registryContracts.registerExported,
  EventsExported: registryContracts.eventsExported,
};

/** A domain event's public form: the fields its contract lists, and no other. What a field may show is the contract's class of it. */
export function publish(event: RegistryEvent): PublicEvent {
  const contract = contractOf(event.type);
  const fields = event.data as Record<string, unknown>;
  return { contract, data: Object.fromEntries(Object.keys(contract.fields).map((name) => [name, fields[name]])) };
}

export const contractOf = (type: string): EventContract => {
  const contract = contracts[type as RegistryEvent['type']];
  if (!contract) throw new TypeError(`${type} is no event of the registry`);
  return contract;
};
