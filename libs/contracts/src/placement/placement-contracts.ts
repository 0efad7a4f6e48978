import type { EventData } from '../event-contract.ts';
import { afterContracts } from './after-contracts.ts';
import { caseContracts } from './case-contracts.ts';
import { planContractsOfPlacement } from './plan-contracts.ts';
import { runContracts } from './run-contracts.ts';
import { sealContracts } from './seal-contracts.ts';

export {
  type ArrivalKind,
  arrivalKinds,
  type Leaving,
  leavings,
  type ObjectionDecision,
  objectionDecisions,
  type ObjectionRemedy,
  objectionRemedies,
  type Objector,
  objectors,
  type SigningStatement,
  signingStatements,
} from './after-contracts.ts';
export {
  type ClassChangeAsker,
  classChangeAskers,
  type ClassChangeDecision,
  classChangeDecisions,
  type ClassChangeGround,
  classChangeGrounds,
  type ViolationChannel,
  violationChannels,
  type ViolationKind,
  violationKinds,
} from './case-contracts.ts';
export {
  attributeKey,
  type AttributeKey,
  type DrawPlan,
  drawPlan,
  type PublicSource,
  publicSource,
  publicValue,
} from './placement-fields.ts';
export { constraintGround, constraintKind } from './plan-contracts.ts';
export { type DrawBalance } from './run-contracts.ts';
export { supervisorRole } from './seal-contracts.ts';

/** What placement publishes today. The name of a contract here, begun with a capital, is the name of its domain event. */
export const placementContracts = {
  ...planContractsOfPlacement,
  ...sealContracts,
  ...runContracts,
  ...afterContracts,
  ...caseContracts,
};

type Contracts = typeof placementContracts;
type EventOf<Name extends keyof Contracts> = { type: Capitalize<Name>; data: EventData<Contracts[Name]> };

/** Every event of placement in plain form. */
export type AnyPlacementEvent = { [Name in keyof Contracts]: EventOf<Name> }[keyof Contracts];
/** The events of the names given: `PlacementEvent<'DrawSealed' | 'DrawRun'>`. */
export type PlacementEvent<Type extends AnyPlacementEvent['type']> = Extract<AnyPlacementEvent, { type: Type }>;
