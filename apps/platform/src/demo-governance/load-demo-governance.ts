import type { Actor } from '@junheng/access';
import type { GovernanceApi } from '@junheng/governance/api';
import type { LedgerApi } from '@junheng/ledger/api';
import { admitDemoPeople } from './people.ts';
import { findPlaces } from './places.ts';
import { settleDemoPolicy } from './policy.ts';

export type DemoGovernanceOptions = { governance: GovernanceApi; ledger: Pick<LedgerApi, 'readFeed'>; county: string };

/**
 * Who answers for what in the invented county, and what has happened by mid-October: people, offices, documents in force,
 * tasks, reports, an open issue. Every line of it is a command through the door that people use, by the person whose
 * command it is. One that was broken off is taken up again;
 * one that is there is left alone, whatever was changed in it since.
 */
export async function loadDemoGovernance({ governance, ledger, county }: DemoGovernanceOptions, operator: Actor): Promise<void> {
  if ((await governance.readOffices(null, operator)).length > 0) return;
  const places = await findPlaces(ledger, county);
  const actAs = await admitDemoPeople(governance, places, operator);
  await settleDemoPolicy(governance, actAs);
}
