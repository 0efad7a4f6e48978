import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  type Cryptography,
  entryOf,
  equalBytes,
  fromBase64,
  leafHash,
  parseCheckpoint,
  parseVerifierKey,
  type ReceiptProblem,
  rootOfInclusion,
  strictEd25519,
  toHex,
  verifyReceipt,
} from '@junheng/merkle';

/** The parts of a receipt file, once its form was found right. */
export type ReceiptParts = {
  header: string;
  body: string;
  index: number;
  size: number;
  proof: string[];
  checkpoint: string;
  verifierKey: string;
};

export const stepNames = ['format', 'entry', 'leaf', 'path', 'signature'] as const;
export type StepName = (typeof stepNames)[number];
export type Step = {
  name: StepName;
  /** unproven: computed, but the path does not confirm it. notReached: an earlier fault left nothing to check here. */
  outcome: 'passed' | 'failed' | 'unproven' | 'notReached';
  /** Hex or text that the step came to. */
  result: string | null;
  problem: { zh: string; en: string } | null;
};
export type ReceiptCheck = { isValid: boolean; steps: Step[]; parts: ReceiptParts | null };

const cryptography: Cryptography = {
  sha256,
  verifyEd25519: strictEd25519(ed25519),
};

const otherFact = { zh: '凭证属于另一条记录。', en: 'The receipt belongs to another fact.' };

const stepOfProblem: Record<ReceiptProblem, StepName> = {
  'not-json': 'format',
  'not-a-receipt': 'format',
  'key-unreadable': 'signature',
  'pinned-key-unreadable': 'signature',
  'other-key': 'signature',
  'checkpoint-unreadable': 'signature',
  'other-origin': 'signature',
  'signature-missing': 'signature',
  'signature-wrong': 'signature',
  'other-size': 'path',
  'index-out-of-range': 'path',
  'proof-length-wrong': 'path',
  'leaf-not-under-root': 'path',
};

/**
 * Checks a receipt here, step by step. The verdict is the verifier's own; the steps show what it computed and which of
 * them it stopped at. Nothing of the server's word is taken but the bytes themselves.
 * @param verifierKey the county's key as the ledger states it, beside the one inside the receipt
 */
export function checkReceipt(json: string, eventId: string, verifierKey: string): ReceiptCheck {
  const verdict = verifyReceipt(json, cryptography, verifierKey);
  const failure = verdict.ok ? null : { step: stepOfProblem[verdict.code], problem: { zh: verdict.zh, en: verdict.en } };
  const problemAt = (name: StepName) => (failure?.step === name ? failure.problem : null);
  if (problemAt('format')) {
    return { isValid: false, parts: null, steps: stepNames.map((name) => stepOf(name, null, problemAt(name), 'notReached')) };
  }
  const parts = JSON.parse(json) as ReceiptParts;
  const problem = idOf(parts.header) === eventId ? null : otherFact;
  const entry = entryOf(sha256, parts.header, parts.body);
  const leaf = leafHash(sha256, entry);
  const path = pathOf(parts, leaf);
  const pathFault = problemAt('path') ?? (path.isUnderRoot ? null : pathProblem);
  const computed = pathFault ? 'unproven' : 'passed'; // any bytes have a hash: only the way to the signed root says that it is the right one
  const steps = [
    stepOf('format', eventId, problem),
    stepOf('entry', toHex(entry), null, computed),
    stepOf('leaf', toHex(leaf), null, computed),
    // The verifier looks at the signature first: where it stopped at the path, the signature was right; where it stopped
    // at the signature, the path is still judged here.
    stepOf('path', path.root, pathFault),
    stepOf('signature', parseVerifierKey(sha256, parts.verifierKey)?.name ?? null, problemAt('signature')),
  ];
  return { isValid: verdict.ok && steps.every(({ outcome }) => outcome === 'passed'), parts, steps };
}

const pathProblem = { zh: '路径到不了检查点里写明的树根。', en: 'The path does not lead to the root named in the checkpoint.' };

function pathOf(parts: ReceiptParts, leaf: Uint8Array): { root: string | null; isUnderRoot: boolean } {
  const proof = parts.proof.map((hash) => fromBase64(hash)!); // the form was checked: every one is base64 of 32 bytes
  const root = rootOfInclusion(sha256, { leaf, index: parts.index, size: parts.size, proof });
  const signed = parseCheckpoint(parts.checkpoint)?.root;
  return { root: root && toHex(root), isUnderRoot: root !== null && signed !== undefined && equalBytes(root, signed) };
}

function idOf(header: string): unknown {
  try {
    return (JSON.parse(header) as { id?: unknown }).id;
  } catch {
    return null;
  }
}

function stepOf(name: StepName, result: string | null, problem: Step['problem'] = null, otherwise: Step['outcome'] = 'passed'): Step {
  return { name, result, problem, outcome: problem ? 'failed' : otherwise };
}
