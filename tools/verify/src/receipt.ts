import { fromBase64, isEqual, utf8 } from './encoding.ts';
import { type Genuine, refuse, Refused } from './problems.ts';
import { sha256 } from './sha2.ts';
import { type Checkpoint, readCheckpoint, readGivenKey, readKey, readKeptCheckpoint, signatureState, tellSigners } from './signed-note.ts';
import { leafInto, rootOfInclusion } from './tree.ts';

const memberNames = ['format', 'header', 'body', 'index', 'size', 'proof', 'checkpoint', 'verifierKey'];
type ReceiptFile = {
  header: string;
  body: string;
  index: number;
  size: number;
  proof: string[];
  checkpoint: string;
  verifierKey: string;
};

export type ReceiptOptions = { pinnedKeys: readonly string[]; olderCheckpoints: readonly string[]; hasLedger: boolean };

/**
 * One receipt (junheng-receipt-v1): shape, key, signature, size, index, proof, in this order. The shape is strict, so that two
 * readers of one file cannot see two receipts. A key that was given is the one that counts: while one key replaces another both sign.
 * @param hasLedger a ledger is checked too, which then decides about older checkpoints
 * @throws {Refused}
 */
export function checkReceipt(text: string, { pinnedKeys, olderCheckpoints, hasLedger }: ReceiptOptions): Genuine {
  const file = readReceiptFile(text);
  const stated = readKey(file.verifierKey);
  if (stated === null) throw new Refused('key-unreadable');
  const pinned = pinnedKeys.map((given) => readGivenKey(given) ?? refuse('pinned-key-unreadable'));
  const keys = (pinned.length > 0 ? pinned : [stated]).filter(({ name }) => name === stated.name);
  if (keys.length === 0) throw new Refused('other-origin');

  const checkpoint = readCheckpoint(file.checkpoint) ?? refuse('checkpoint-unreadable');
  if (checkpoint.origin !== stated.name) throw new Refused('other-origin');
  const state = signatureState(checkpoint, keys);
  const isStated = keys.some(({ publicKey }) => isEqual(publicKey, stated.publicKey));
  if (state === 'missing') throw new Refused(isStated ? 'signature-missing' : 'other-key');
  if (state === 'wrong') throw new Refused('signature-wrong');

  if (file.size !== checkpoint.size) throw new Refused('other-size');
  if (file.index >= file.size) throw new Refused('index-out-of-range');
  const leaf = new Uint8Array(96);
  leaf.set(sha256(utf8(file.header)));
  leaf.set(sha256(utf8(file.body)), 32);
  leafInto(leaf, 64, leaf, 0);
  const proof = file.proof.map((hash) => fromBase64(hash)!);
  const root = rootOfInclusion(leaf.subarray(64), file.index, file.size, proof);
  if (root === null) throw new Refused('proof-length-wrong');
  if (!isEqual(root, checkpoint.root)) throw new Refused('leaf-not-under-root');
  for (const older of olderCheckpoints) compareWithOlder(checkpoint, older, hasLedger);
  return {
    ok: true,
    zh: `属实：这条记录是台账 ${checkpoint.origin} 的第 ${file.index} 条（共 ${file.size} 条，从 0 起），内容未改动。`,
    en: `Genuine: this is entry ${file.index} of ${file.size} (from 0) in the log ${checkpoint.origin}, unchanged.`,
    signers: tellSigners(checkpoint, keys),
  };
}

/** The checkpoint that a genuine receipt carries, to be held against a ledger. */
export const checkpointOfReceipt = (text: string): string => readReceiptFile(text).checkpoint;

/** Two checkpoints of one size have one root; of different sizes only the ledger can tell. */
function compareWithOlder(checkpoint: Checkpoint, text: string, hasLedger: boolean): void {
  const older = readKeptCheckpoint(text) ?? refuse('older-unreadable');
  if (older.origin !== checkpoint.origin) throw new Refused('older-other-log');
  if (hasLedger) return;
  if (older.size !== checkpoint.size) throw new Refused('older-undecided', { size: checkpoint.size, olderSize: older.size });
  if (!isEqual(older.root, checkpoint.root)) throw new Refused('rewritten', { olderSize: older.size });
}

function readReceiptFile(text: string): ReceiptFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refused('not-a-receipt', { detail: 'JSON' });
  }
  const wrong = isPlainlyWritten(text) ? firstWrongMember(content) : '{}';
  if (wrong !== null) throw new Refused('not-a-receipt', { detail: wrong });
  return content as ReceiptFile;
}

/** Of a text that is JSON: eight members in all, so none twice, and no number but plain digits. JSON.parse shows neither. */
function isPlainlyWritten(json: string): boolean {
  const withoutStrings = json.replace(/\\./g, '').replace(/"[^"]*"/g, '"');
  return /^[\s{}[\]",:\d]*$/.test(withoutStrings) && withoutStrings.split(':').length === memberNames.length + 1;
}

function firstWrongMember(content: unknown): string | null {
  if (typeof content !== 'object' || content === null) return '{}';
  const file = content as Record<string, unknown>;
  if (file['format'] !== 'junheng-receipt-v1') return 'format';
  for (const name of ['header', 'body', 'checkpoint', 'verifierKey']) {
    const text = file[name];
    if (typeof text !== 'string' || !text.isWellFormed()) return name;
  }
  for (const name of ['index', 'size']) if (!Number.isSafeInteger(file[name]) || (file[name] as number) < 0) return name;
  const { proof } = file;
  const isProof = Array.isArray(proof) && proof.every((hash) => typeof hash === 'string' && fromBase64(hash)?.length === 32);
  if (!isProof) return 'proof';
  return Object.keys(file).find((name) => !memberNames.includes(name)) ?? null;
}
