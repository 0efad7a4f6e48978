import {
  entryOf,
  formatVerifierKey,
  inclusionProof,
  leafHash,
  nodeHash,
  type ReadNode,
  rootAt,
  signCheckpoint,
  toBase64,
  verifierKeyOf,
} from '@junheng/merkle';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';

const secret = new Uint8Array(32).fill(7);
const key = verifierKeyOf(sha256, 'junheng.example/ledger/000000', ed25519.getPublicKey(secret));
const size = 5;
const index = 3;
export const eventId = '00000000-0000-5000-8000-000000000003';

const headerOf = (id: string) =>
  JSON.stringify({ county: '000000', id, stream: 'student/x', type: 'county.registry.student-registered.v1', version: 1, versionprev: 0 });
const body = JSON.stringify({
  gender: '2',
  schoolYear: 2019,
  sealed: { direct: { alg: 'A256GCM', ciphertext: 'c2VhbGVk' } },
  studentId: 'student-x',
});
const entries = Array.from({ length: size }, (_, at) => ({ header: headerOf(eventId.replace(/3$/, String(at))), body }));
const leaves = entries.map(({ header }) => leafHash(sha256, entryOf(sha256, header, body)));
const readNode: ReadNode = (level, at) =>
  level === 0 ? leaves[at]! : nodeHash(sha256, readNode(level - 1, at * 2), readNode(level - 1, at * 2 + 1));

export const verifierKey = formatVerifierKey(key);
export const otherVerifierKey = formatVerifierKey(verifierKeyOf(sha256, key.name, ed25519.getPublicKey(new Uint8Array(32).fill(8))));

/** A genuine receipt, made as the ledger makes it: the fourth of five entries. */
export const receipt = {
  format: 'junheng-receipt-v1',
  ...entries[index]!,
  index,
  size,
  proof: inclusionProof(sha256, readNode, index, size).map(toBase64),
  checkpoint: signCheckpoint({ size, root: rootAt(sha256, readNode, size) }, key, (message) => ed25519.sign(message, secret)),
  verifierKey,
};
