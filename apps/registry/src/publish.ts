import { type EventContract, registryContracts } from '@junheng/contracts';
import type { ClassEvent } from './domain/class/events.ts';
import type { ImportEvent } from './domain/import/events.ts';
import type { SchoolEvent } from './domain/school/events.ts';
import type { StudentEvent } from './domain/student/events.ts';

export type RegistryEvent = SchoolEvent | ClassEvent | StudentEvent | ImportEvent;

const contracts: Record<RegistryEvent['type'], EventContract> = {
  SchoolRegistered: registryContracts.schoolRegistered,
  SchoolCorrected: registryContracts.schoolCorrected,
  SchoolConditionsDeclared: registryContracts.schoolConditionsDeclared,
  ClassOpened: registryContracts.classOpened,
  StudentRegistered: registryContracts.studentRegistered,
  StudentCorrected: registryContracts.studentCorrected,
  StudentEnrolled: registryContracts.studentEnrolled,
  RosterImported: registryContracts.rosterImported,
};

export type PublicEvent = { contract: EventContract; data: Record<string, unknown> };

/** A domain event's public form: the fields its contract lists, and no other. What a field may show is the contract's class of it. */
export function publish(event: RegistryEvent): PublicEvent {
  const contract = contracts[event.type];
  const fields = event.data as Record<string, unknown>;
  return { contract, data: Object.fromEntries(Object.keys(contract.fields).map((name) => [name, fields[name]])) };
}

export const contractOf = (type: string): EventContract => {
  const contract = contracts[type as RegistryEvent['type']];
  if (!contract) throw new TypeError(`${type} is no event of the registry`);
  return contract;
};
