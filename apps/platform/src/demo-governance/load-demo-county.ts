import type { Actor } from '@junheng/access';
import type { ImportJob, Result } from '@junheng/registry/api';
import { type DemoOptions, loadDemo } from '../demo.ts';
import type { Doors } from '../doors.ts';
import { loadDemoGovernance } from './load-demo-governance.ts';

export type DemoDoors = Pick<Doors, 'registry' | 'governance' | 'ledger'>;

/** The invented county whole: its files, and then who answers for what in it. */
export async function loadDemoCounty(options: DemoOptions & DemoDoors & { county: string }, actor: Actor): Promise<Result<ImportJob[]>> {
  const imported = await loadDemo(options, actor);
  if (imported.ok) await loadDemoGovernance(options, actor);
  return imported;
}
