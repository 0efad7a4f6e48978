import type { EventContract } from './event-contract.ts';
import { monitoringContracts } from './monitoring/monitoring-contracts.ts';
import { formerRegistryContracts, registryContracts } from './registry/registry-contracts.ts';

/** What the services publish, and what they published in earlier versions. */
export const publishedContracts: readonly Record<string, EventContract>[] = [
  registryContracts,
  formerRegistryContracts,
  monitoringContracts,
];

/** Every contract whose events a ledger may hold, by type. */
export const contractsByType: ReadonlyMap<string, EventContract> = new Map(
  publishedContracts.flatMap((contracts) => Object.values(contracts).map((contract) => [contract.type, contract])),
);
