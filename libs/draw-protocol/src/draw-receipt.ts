import { inclusionProof, leafHash, toHex, treeRoot, verifyInclusion } from '@junheng/merkle';
import type { Hash } from '@junheng/placement-draw';
import type { VerifierMeans } from './bundle-context.ts';
import { hex64, scalar, sealShape } from './bundle-shape.ts';
import { checkLedger } from './check-ledger.ts';
import type { DrawBundle } from './draw-bundle.ts';
import { type Finding, finding } from './finding.ts';
import { resultHashOf } from './result-of.ts';
import { canonicalPupil, leafOf, type RosterPupil } from './roster-of.ts';
import { type SealParts, sealOf } from './seed-of.ts';
import { anything, list, members, oneOf, orNull, text, whole } from './shape.ts';
import { bytesOfHex } from './tagged-hash.ts';

/** A guardian's receipt: their own child in clear, everybody else as hashes and opaque positions only. */
export type DrawReceipt = {
  readonly format: 'junheng-draw-receipt/1';
  readonly child: RosterPupil & { readonly salt: string };
  readonly position: number;
  /** RFC 6962, from the leaf upwards, hex. */
  readonly proof: readonly string[];
  readonly seal: SealParts;
  readonly sealHash: string;
  readonly seed: string;
  readonly classNo: number;
  readonly classOf: readonly number[];
  readonly resultHash: string;
  readonly ledger: DrawBundle['ledger'];
};

const receiptShape = members({
  format: oneOf('junheng-draw-receipt/1'),
  child: members({ studentId: text(/^[^]+$/), name: orNull(text(/^[^]*$/)), values: members({}, scalar), salt: hex64 }),
  position: whole(0),
  proof: list(hex64),
  seal: sealShape,
  sealHash: hex64,
  seed: hex64,
  classNo: whole(1, 999),
  classOf: list(whole(1, 999)),
  resultHash: hex64,
  ledger: orNull(members({ sealed: anything, run: anything })),
});

/**
 * The receipt of one child; `null` where the roster does not hold exactly this child.
 *
 * **Unit** none. Source: ours, docs/draw-protocol.md part 13.
 * @param child as the roster froze it
 */
export function receiptOf(bundle: DrawBundle, child: RosterPupil & { readonly salt: string }, hash: Hash): DrawReceipt | null {
  const { studentId, name, values, salt } = child;
  const position = bundle.leaves.indexOf(leafOf(canonicalPupil(child, salt, hash), hash));
  if (position === -1) return null;
  const hashes = bundle.leaves.map((leaf) => leafHash(hash, bytesOfHex(leaf)));
  const readNode = (level: number, index: number) => treeRoot(hash, hashes.slice(index * 2 ** level, (index + 1) * 2 ** level));
  return {
    format: 'junheng-draw-receipt/1',
    child: { studentId, name, values, salt },
    position,
    proof: inclusionProof(hash, readNode, position, hashes.length).map(toHex),
    seal: bundle.seal,
    sealHash: bundle.sealHash,
    seed: bundle.seed,
    classNo: bundle.classOf[position]!,
    classOf: bundle.classOf,
    resultHash: bundle.resultHash,
    ledger: bundle.ledger,
  };
}

export type ReceiptVerdict = {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** Why the ledger's part was not checked, where it was not. */
  readonly notChecked: { readonly zh: string; readonly en: string } | null;
};

/**
 * Checks a guardian's receipt: that exactly this child, with these values, stands in the sealed roster, and came to this class. That
 * the class follows from the seed needs a bundle.
 *
 * **Unit** none. Source: ours, docs/draw-protocol.md part 13.
 * @param content what JSON.parse made of the file
 */
export function verifyDrawReceipt(content: unknown, means: Omit<VerifierMeans, 'curve'>): ReceiptVerdict {
  const { hash, shown = {} } = means;
  const wrong = receiptShape(content);
  if (wrong !== null) return { ok: false, findings: [finding('shape', 'NotAReceipt', wrong.replace(/^\./, '') || '{}')], notChecked: null };
  const receipt = content as DrawReceipt;
  const { child, position, seal, sealHash, classNo, classOf, resultHash } = receipt;
  const findings: Finding[] = [];
  if (sealOf(seal, hash) !== sealHash) findings.push(finding('seal', 'SealAltered'));
  const leaf = leafHash(hash, bytesOfHex(leafOf(canonicalPupil(child, child.salt, hash), hash)));
  const claim = { leaf, index: position, size: seal.rows, proof: receipt.proof.map(bytesOfHex), root: bytesOfHex(seal.rosterRoot) };
  if (!verifyInclusion(hash, claim)) findings.push(finding('roster', 'ReceiptNotInRoster', position));
  if (resultHashOf(classOf, hash) !== resultHash) findings.push(finding('result', 'ResultHashDiffers'));
  else if (classOf[position] !== classNo) findings.push(finding('result', 'ReceiptClassWrong'));
  const ledger = checkLedger(receipt, means);
  findings.push(...ledger.findings);
  for (const name of ['sealHash', 'seed', 'resultHash'] as const)
    if (shown[name] !== undefined && shown[name] !== receipt[name]) findings.push(finding('shown', 'NotWhatWasShown', name));
  return { ok: findings.length === 0, findings, notChecked: ledger.notChecked ?? null };
}
