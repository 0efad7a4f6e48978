import type { ImportWithdrawn } from '@junheng/contracts';
import { accept, type Decision, refuse } from '@junheng/decider';
import type { ImportEvent } from './events.ts';
import type { ImportState } from './state.ts';

/** The last subject was gone through: one withdrawal is one fact, with its reason. */
export function recordWithdrawal(data: ImportWithdrawn, { recorded, withdrawn }: ImportState): Decision<ImportEvent, 'NothingToWithdraw'> {
  if (!recorded) return refuse('NothingToWithdraw');
  return withdrawn ? accept() : accept({ type: 'ImportWithdrawn', data });
}
