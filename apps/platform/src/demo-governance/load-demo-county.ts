import type { Actor } from '@junheng/access';
import type { ImportJob, Result } from '@junheng/registry/api';
import { type DemoOptions, loadDemo } from '../demo.ts';
import { createDemoDraws } from '../demo-placement/create-demo-draws.ts';
import { fixDemoDraws } from '../demo-placement/fix-demo-draws.ts';
import type { Doors } from '../doors.ts';
import type { PlatformClock } from '../platform-clock.ts';
import { type DemoGovernanceOptions, loadDemoGovernance } from './load-demo-governance.ts';
import type { ActAs } from './people.ts';

export type DemoDoors = Pick<Doors, 'registry' | 'placement' | 'governance' | 'ledger'>;

/** The invented county whole: its files, and then who answers for what in it. */
export async function loadDemoCounty(
  options: Omit<DemoOptions, 'clock' | 'draws'> & DemoDoors & Omit<DemoGovernanceOptions, 'fixDraws'> & { clock: PlatformClock },
  actor: Actor,
): Promise<Result<ImportJob[]>> {
  const draws = options.size === 'small' ? createDemoDraws(options, actor) : null;
  const imported = await loadDemo({ ...options, draws }, actor);
  const fixDraws = (actAs: ActAs) => fixDemoDraws({ ...options, operator: actor }, actAs);
  if (imported.ok) await loadDemoGovernance({ ...options, fixDraws }, actor);
  return imported;
}
