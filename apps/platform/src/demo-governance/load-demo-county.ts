import type { Actor } from '@junheng/access';
import type { ImportJob, Result } from '@junheng/registry/api';
import { type DemoOptions, loadDemo } from '../demo.ts';
import type { Doors } from '../doors.ts';
import type { PlatformClock } from '../platform-clock.ts';
import { type DemoGovernanceOptions, loadDemoGovernance } from './load-demo-governance.ts';

export type DemoDoors = Pick<Doors, 'registry' | 'governance' | 'ledger'>;

/** The invented county whole: its files, and then who answers for what in it. */
export async function loadDemoCounty(
  options: Omit<DemoOptions, 'clock' | 'draws'> & DemoDoors & DemoGovernanceOptions & { clock: PlatformClock },
  actor: Actor,
): Promise<Result<ImportJob[]>> {
  const imported = await loadDemo({ ...options, draws: null }, actor);
  if (imported.ok) await loadDemoGovernance(options, actor);
  return imported;
}
