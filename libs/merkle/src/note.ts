import { concatBytes, fromBase64, toBase64, toHex, utf8 } from './bytes.ts';
import type { HashFunction } from './tree.ts';

/** Signature algorithm byte of Ed25519. Source: C2SP signed-note. */
const ed25519 = 0x01;

/** Control characters are kept out too: which of them are white space is not agreed between languages, and a terminal obeys them. */
const namePattern = /[^\s\p{Cc}+]+/u.source;
const nameOnly = new RegExp(`^${namePattern}$`, 'u');
const keyLine = new RegExp(`^(${namePattern})\\+([0-9a-f]{8})\\+(\\S+)$`, 'u');
const signatureLine = new RegExp(`^— (${namePattern}) (\\S+)$`, 'u');

export type VerifierKey = {
  /** For a log: its origin line. No white space, control characters or `+`. */
  name: string;
  /** Hex, 8 digits. */
  keyHash: string;
  /** Ed25519, 32 bytes. */
  publicKey: Uint8Array;
};

export type NoteSignature = { name: string; keyHash: string; signature: Uint8Array };

/**
 * A signer's verifier key: name, key hash and public key, each computed from the others but for name and key.
 *
 * keyHash = first 4 bytes of SHA-256(name ‖ "\n" ‖ 0x01 ‖ publicKey). **Unit** hash in hex, key in bytes.
 * Source: C2SP signed-note.
 * @throws {TypeError} for a name with white space, control characters or `+`, or a key that has not 32 bytes
 */
export function verifierKeyOf(sha256: HashFunction, name: string, publicKey: Uint8Array): VerifierKey {
  if (!nameOnly.test(name)) throw new TypeError('a key name has no white space, no control characters and no "+"');
  if (publicKey.length !== 32) throw new TypeError('an Ed25519 public key has 32 bytes');
  const hash = sha256(concatBytes(utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey));
  return { name, keyHash: toHex(hash.subarray(0, 4)), publicKey };
}

/** `name+keyhash+base64(0x01 ‖ publicKey)`, as a county publishes it. **Unit** text. Source: C2SP signed-note. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.keyHash}+${toBase64(concatBytes(Uint8Array.of(ed25519), key.publicKey))}`;
}

/**
 * Null for anything but an Ed25519 verifier key whose hash belongs to its name and key. **Unit** as `verifierKeyOf`.
 * Source: C2SP signed-note.
 */
export function parseVerifierKey(sha256: HashFunction, text: string): VerifierKey | null {
  const [, name, keyHash, encoded] = keyLine.exec(text) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes === null || bytes.length !== 33 || bytes[0] !== ed25519) return null;
  const key = verifierKeyOf(sha256, name, bytes.subarray(1));
  return key.keyHash === keyHash ? key : null;
}

/**
 * A signed note: the text, an empty line, and a signature line `— name base64(keyHash ‖ signature)`. **Unit** text.
 * Source: C2SP signed-note; Ed25519 of RFC 8032.
 *
 * @param text ends with a line break, which is signed with it
 * @param sign Ed25519 over the bytes given; deterministic, so the same text gives the same note
 */
export function signNote(text: string, key: VerifierKey, sign: (message: Uint8Array) => Uint8Array): string {
  const keyHash = Uint8Array.from(key.keyHash.match(/../g)!, (digits) => Number.parseInt(digits, 16));
  return `${text}\n— ${key.name} ${toBase64(concatBytes(keyHash, sign(utf8(text))))}\n`;
}

/**
 * Text and signatures of a note, the signatures not yet verified; null when it is not a signed note. **Unit** signatures in
 * bytes. Source: C2SP signed-note.
 */
export function parseNote(note: string): { text: string; signatures: NoteSignature[] } | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const signatures: NoteSignature[] = [];
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded] = signatureLine.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || bytes === null || bytes.length <= 4) return null;
    signatures.push({ name, keyHash: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) });
  }
  return { text: note.slice(0, end + 1), signatures };
}

/**
 * `note` with the signatures of `other` behind its own; both are notes of the same text. **Unit** text. Source: C2SP signed-note.
 * @throws {RangeError} for notes of different texts, or what is none
 */
export function addSignatures(note: string, other: string): string {
  const [one, two] = [parseNote(note), parseNote(other)];
  if (one === null || one.text !== two?.text) throw new RangeError('signatures of another text');
  return note + other.slice(two.text.length + 1);
}
