import { verifyReceipt } from '@junheng/merkle';
import type { Outcome, VerifierMeans } from './bundle-context.ts';
import type { DrawBundle } from './draw-bundle.ts';
import { type Finding, finding } from './finding.ts';

/** The ledger's receipts of DrawSealed and DrawRun, and that they speak of this draw. **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function checkLedger(bundle: Pick<DrawBundle, 'ledger' | 'sealHash' | 'resultHash'>, means: Omit<VerifierMeans, 'curve'>): Outcome {
  const { ledger, sealHash, resultHash } = bundle;
  if (ledger === null) return { findings: [], notChecked: { zh: '没有附台账凭证', en: 'No receipt of the ledger is attached' } };
  if (!means.verifyEd25519)
    return { findings: [], notChecked: { zh: '本程序不核验台账签名', en: 'This program does not check the ledger’s signature' } };
  const cryptography = { sha256: means.hash, verifyEd25519: means.verifyEd25519 };
  const findings: Finding[] = [];
  for (const [name, receipt, member, hash] of [
    ['sealed', ledger.sealed, 'sealHash', sealHash],
    ['run', ledger.run, 'resultHash', resultHash],
  ] as const) {
    if (receipt === null) continue;
    if (!verifyReceipt(receipt, cryptography, means.verifierKey).ok) findings.push(finding('ledger', 'LedgerProofWrong', name));
    else if (hashInEvent(receipt, `county.placement.draw-${name}.`, member) !== hash)
      findings.push(finding('ledger', 'LedgerProofOther', name));
  }
  return { findings };
}

/** Of the body of an event of that type; the receipt holds header and body as JSON texts. */
function hashInEvent(receipt: unknown, type: string, member: string): unknown {
  try {
    const { header, body } = (typeof receipt === 'string' ? JSON.parse(receipt) : receipt) as { header: string; body: string };
    if (!(JSON.parse(header) as { type: string }).type.startsWith(type)) return undefined;
    return (JSON.parse(body) as Record<string, unknown>)[member];
  } catch {
    return undefined;
  }
}
