import type { PolicyPack } from '@junheng/policy-packs';
import { type PackState, versionOn } from '../domain/pack/state.ts';
import type { PackStanding } from './packs-api.ts';

/** Whether the document is younger than the day: it is there to compare with and can not be in force. */
export const isLater = ({ date }: Pick<PolicyPack, 'date'>, day: string): boolean => date > day;

/** How a document stands in the county on a day. */
export function standingOf(pack: PolicyPack, state: PackState | null, day: string): PackStanding {
  if (state && versionOn(state, day)) return 'in-force';
  if (isLater(pack, day)) return 'later';
  if (state?.withdrawnFrom && state.withdrawnFrom <= day) return 'withdrawn';
  return state?.versions.some(({ from }) => from > day) ? 'upcoming' : 'not-chosen';
}
