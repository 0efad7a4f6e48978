import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { equalBytes, fromBase64, parseCheckpoint, parseVerifierKey, strictEd25519, utf8, verifyConsistency } from '@junheng/merkle';

const verifyEd25519 = strictEd25519(ed25519);

export type Tree = { size: number; root: Uint8Array };
export type Read = { ok: true; tree: Tree } | { ok: false; problem: 'unreadable' | 'otherLog' | 'unsigned' };
export type Verdict = 'extends' | 'same' | 'differs' | 'larger' | 'unproven';

/**
 * The tree of a checkpoint that somebody kept: pasted, from a file, read from the paper, or inside a receipt.
 * @param keys verifier keys of this log, past ones too: an old paper bears an old key's signature
 */
export function readKeptCheckpoint(text: string, keys: readonly string[]): Read {
  const checkpoint = parseCheckpoint(noteOf(text));
  if (checkpoint === null) return { ok: false, problem: 'unreadable' };
  const known = keys.flatMap((key) => parseVerifierKey(sha256, key) ?? []);
  if (!known.some(({ name }) => name === checkpoint.origin)) return { ok: false, problem: 'otherLog' };
  const isSigned = checkpoint.signatures.some(({ name, keyHash, signature }) =>
    known.some((key) => key.name === name && key.keyHash === keyHash && isGenuine(signature, checkpoint.text, key.publicKey)),
  );
  return isSigned ? { ok: true, tree: { size: checkpoint.size, root: checkpoint.root } } : { ok: false, problem: 'unsigned' };
}

/** A checkpoint loses its last line break when it is copied, and gains returns on the way through Windows. */
function noteOf(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  try {
    const { checkpoint } = JSON.parse(plain) as { checkpoint?: unknown };
    if (typeof checkpoint === 'string') return checkpoint;
  } catch {
    // no receipt, then it is the note itself
  }
  return `${plain}\n`;
}

function isGenuine(signature: Uint8Array, text: string, publicKey: Uint8Array): boolean {
  try {
    return signature.length === 64 && verifyEd25519(signature, utf8(text), publicKey);
  } catch {
    return false;
  }
}

/** Whether the newest tree begins with the kept one. What the service says is proven here, or it is not believed. */
export function judge(kept: Tree, newest: Tree, proof: readonly string[] | null): Verdict {
  if (kept.size > newest.size) return 'larger';
  if (kept.size === newest.size) return equalBytes(kept.root, newest.root) ? 'same' : 'differs';
  if (kept.size === 0) return 'extends'; // every log begins with nothing
  const hashes = proof?.map((hash) => fromBase64(hash)) ?? [null];
  if (hashes.some((hash) => hash?.length !== 32)) return 'unproven';
  return verifyConsistency(sha256, { older: kept, newer: newest, proof: hashes as Uint8Array[] }) ? 'extends' : 'differs';
}
