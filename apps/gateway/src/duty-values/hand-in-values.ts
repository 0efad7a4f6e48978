import type { GovernanceApi } from '@junheng/governance/api';
import type { Logger } from '@junheng/runtime';
import type { ViewApi } from '../api.ts';
import { viewVersion } from '../editions/edition-slots.ts';
import { dutyReadings } from '../equity/duty-readings.ts';
import { handInViolations } from './hand-in-violations.ts';

export type HandInParts = {
  view: Pick<ViewApi, 'readCounty'>;
  governance: Pick<GovernanceApi, 'readMeasuredDuties' | 'recordValues' | 'recordViolation'>;
  log: Logger;
};

const platform = { id: 'platform', kind: 'platform' } as const;

/**
 * Hands every duty's value, and the violations of placement, to governance as the county stands now; what is the same as before, governance passes over.
 * @returns false while the view is being made
 */
export async function handInValues({ view, governance, log }: HandInParts, signal: AbortSignal): Promise<boolean> {
  const duties = await governance.readMeasuredDuties(platform);
  if (duties.length === 0 || signal.aborted) return true;
  let county;
  try {
    county = await view.readCounty({ schoolYear: null, asOf: null });
  } catch (error) {
    if ((error as { extensions?: { code?: unknown } }).extensions?.code === 'NOT_READY') return false;
    throw error;
  }
  if (signal.aborted) return true;
  const { schoolYear, ledgerSize } = county;
  const result = await governance.recordValues({ schoolYear, ledgerSize, viewVersion, readings: dutyReadings(county, duties) }, platform);
  if (!result.ok) log.error({ code: result.refusal.code }, 'the values of the duties were refused');
  else if (result.value.recorded > 0) log.info({ ledgerSize, ...result.value }, 'values handed to governance');
  await handInViolations(county, duties, { governance, log });
  return true;
}
