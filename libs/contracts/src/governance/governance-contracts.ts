import type { EventContract, EventData } from '../event-contract.ts';
import { evidenceContracts } from './evidence-contracts.ts';
import { budgetSetV1, fundsContracts } from './funds-contracts.ts';
import { registerContracts } from './register-contracts.ts';
import { lightsContracts } from './lights-contracts.ts';
import { issueContracts } from './issue-contracts.ts';
import { meetingContracts } from './meeting-contracts.ts';
import { peopleContracts } from './people-contracts.ts';
import { planContracts, workgroupMemberNamedV1 } from './plan-contracts.ts';
import { reportContracts } from './report-contracts.ts';
import { visitContracts } from './visit-contracts.ts';
import { packsContracts } from './packs-contracts.ts';
import { taskProgressReportedV1, tasksContracts } from './tasks-contracts.ts';

export * from './governance-fields.ts';
export * from './evidence-contracts.ts';
export * from './funds-contracts.ts';
export * from './register-contracts.ts';
export * from './lights-contracts.ts';
export * from './issue-contracts.ts';
export * from './meeting-contracts.ts';
export * from './plan-contracts.ts';
export * from './report-contracts.ts';
export * from './visit-contracts.ts';
export * from './packs-contracts.ts';
export * from './tasks-contracts.ts';
export * from './people-contracts.ts';

/** What governance publishes today. The name of a contract here, begun with a capital, is the name of its domain event. */
export const governanceContracts = {
  ...packsContracts,
  ...tasksContracts,
  ...peopleContracts,
  ...lightsContracts,
  ...visitContracts,
  ...reportContracts,
  ...planContracts,
  ...meetingContracts,
  ...issueContracts,
  ...evidenceContracts,
  ...fundsContracts,
  ...registerContracts,
};

type Contracts = typeof governanceContracts;

/** What it published before, by the name of the event today; how it reads is said in `governanceUpcasts`. */
export const formerGovernanceContracts = {
  workgroupMemberNamed: workgroupMemberNamedV1,
  budgetSet: budgetSetV1,
  taskProgressReported: taskProgressReportedV1,
} satisfies { [K in keyof Contracts]?: EventContract };

type EventOf<Name extends keyof Contracts> = { type: Capitalize<Name>; data: EventData<Contracts[Name]> };

/** Every event of governance in plain form. */
export type AnyGovernanceEvent = { [Name in keyof Contracts]: EventOf<Name> }[keyof Contracts];
/** The events of the names given: `GovernanceEvent<'OfficeRegistered' | 'OfficeClosed'>`. */
export type GovernanceEvent<Type extends AnyGovernanceEvent['type']> = Extract<AnyGovernanceEvent, { type: Type }>;
