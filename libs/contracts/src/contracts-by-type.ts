import type { EventContract } from './event-contract.ts';
import { monitoringContracts } from './monitoring/monitoring-contracts.ts';
import { formerRegistryContracts, registryContracts } from './registry/registry-contracts.ts';
import { registryUpcasts } from './registry/registry-upcasts.ts';
import { createUpcaster, type Upcast, type Upcaster } from './upcast.ts';
import { custodyContracts } from './custody/custody-contracts.ts';
import { formerGovernanceContracts, governanceContracts } from './governance/governance-contracts.ts';
import { governanceUpcasts } from './governance/governance-upcasts.ts';
import { placementContracts } from './placement/placement-contracts.ts';

/** What the services publish, and what they published in earlier versions. */
export const publishedContracts: readonly Record<string, EventContract>[] = [
  registryContracts,
  formerRegistryContracts,
  placementContracts,
  governanceContracts,
  formerGovernanceContracts,
  custodyContracts,
  monitoringContracts,
];

/** Every contract whose events a ledger may hold, by type. */
export const contractsByType: ReadonlyMap<string, EventContract> = new Map(
  publishedContracts.flatMap((contracts) => Object.values(contracts).map((contract) => [contract.type, contract])),
);

export const publishedUpcasts: readonly Upcast[] = [...registryUpcasts, ...governanceUpcasts];

/** Stored events of every version, read as today's. */
export const upcastToToday: Upcaster = createUpcaster(publishedUpcasts);
