import { type PlacementData, placementRowOf } from './placement-rows.ts';
import type { ViewChanges } from './view-changes.ts';

/** Each event of placement writes one row whole, so a batch needs nothing of what stands. */
export function foldPlacement(
  event: PlacementData & { index: number },
  { placementSteps, placementCases }: Pick<ViewChanges, 'placementSteps' | 'placementCases'>,
): void {
  const { index } = event;
  const row = placementRowOf(event);
  if ('case' in row) placementCases.set(row.case.caseId, { ...row.case, index });
  else placementSteps.set(`${row.step.drawId} ${row.step.attempt} ${row.step.step}`, { ...row.step, index });
}
