import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  addSignatures,
  consistencyProof,
  formatVerifierKey,
  type ReadNode,
  rootAt,
  signCheckpoint,
  toBase64,
  treeRoot,
  utf8,
  verifierKeyOf,
} from '@junheng/merkle';

/** A log of up to 40 entries for pages about checkpoints; a checkpoint of any other size has a root of its own. */
const origin = 'junheng.example/ledger/000000';
const secretOf = (name: string) => sha256(utf8(name));
const keyOf = (name: string) => verifierKeyOf(sha256, origin, ed25519.getPublicKey(secretOf(name)));
export const logKey = formatVerifierKey(keyOf('now'));
export const formerLogKey = formatVerifierKey(keyOf('before'));

const leavesOf = (kind: string) => Array.from({ length: 40 }, (_, at) => sha256(utf8(`${kind} ${at}`)));
const nodesOf =
  (kind: string): ReadNode =>
  (level, index) =>
    treeRoot(sha256, leavesOf(kind).slice(index * 2 ** level, (index + 1) * 2 ** level));

const rootOf = (size: number, kind: string) => (size <= 40 ? rootAt(sha256, nodesOf(kind), size) : sha256(utf8(`${kind} ${size}`)));

/** @param signers names of the keys that sign: now, before, a stranger's */
export function checkpointOf(
  size: number,
  { kind = 'entry', signers = ['now'] }: { kind?: string; signers?: readonly string[] } = {},
): string {
  const notes = signers.map((name) =>
    signCheckpoint({ size, root: rootOf(size, kind) }, keyOf(name), (message) => ed25519.sign(message, secretOf(name))),
  );
  return notes.reduce((note, other) => addSignatures(note, other));
}

export const proofOf = (from: number, to: number, kind = 'entry'): string[] =>
  consistencyProof(sha256, nodesOf(kind), from, to).map(toBase64);
