import { auditLedger } from '../src/audit.ts';
import { type Verdict, verdictOf } from '../src/problems.ts';
import { checkpointOfReceipt, checkReceipt } from '../src/receipt.ts';
import type { Case } from './damages.ts';
import { folderOf } from './sample-ledger.ts';

/** What this verifier says, with files in memory. */
export function checkCase({
  files,
  receipt,
  older = [],
  keys = [],
  withoutContents = false,
}: Omit<Case, 'name' | 'code'>): Promise<Verdict> {
  return verdictOf(async () => {
    const options = { pinnedKeys: keys, olderCheckpoints: older, withoutContents };
    const verdict = receipt === undefined ? null : checkReceipt(receipt, { ...options, hasLedger: files !== undefined });
    if (files === undefined) return verdict!;
    const olderCheckpoints = receipt === undefined ? older : [...older, checkpointOfReceipt(receipt)];
    return auditLedger(folderOf(files), { ...options, olderCheckpoints });
  });
}

export const told = (verdict: Verdict) =>
  verdict.ok ? { code: null, at: null, exit: 0 } : { code: verdict.code, at: verdict.at, exit: verdict.exit };
