import { concatBytes, fromBase64, toHex, utf8 } from './bytes.ts';
import { parseVerifierKey, type VerifierKey, verifierKeyOf } from './note.ts';
import type { Cryptography } from './receipt.ts';
import type { HashFunction } from './tree.ts';

/** Signature algorithm byte of a timestamped Ed25519 cosignature. Source: C2SP tlog-cosignature. */
const cosignatureV1 = 0x04;

/**
 * A witness's key, `name+keyhash+base64(0x04 ‖ publicKey)`; null for anything else. A plain Ed25519 key (0x01) is read too, since
 * some witnesses publish that: its cosignatures carry the hash made with 0x04 all the same, and that is the `keyHash` of the answer.
 *
 * **Unit** hash in hex, key in bytes. Source: C2SP tlog-cosignature, signed-note.
 */
export function parseCosignerKey(sha256: HashFunction, text: string): VerifierKey | null {
  const plain = parseVerifierKey(sha256, text);
  if (plain !== null) return { ...plain, keyHash: keyHashOf(sha256, plain) };
  const [, name, keyHash, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes === null || bytes.length !== 33 || bytes[0] !== cosignatureV1) return null;
  try {
    const key = verifierKeyOf(sha256, name, bytes.subarray(1));
    return keyHashOf(sha256, key) === keyHash ? { ...key, keyHash } : null;
  } catch {
    return null; // a name with white space
  }
}

function keyHashOf(sha256: HashFunction, { name, publicKey }: Pick<VerifierKey, 'name' | 'publicKey'>): string {
  return toHex(sha256(concatBytes(utf8(`${name}\n`), Uint8Array.of(cosignatureV1), publicKey)).subarray(0, 4));
}

/** What a cosignature signs: a header line, the time, then the checkpoint's text. **Unit** seconds since 1970. Source: C2SP tlog-cosignature. */
export const cosignedMessage = (text: string, seconds: number): Uint8Array => utf8(`cosignature/v1\ntime ${seconds}\n${text}`);

/**
 * When a witness cosigned the checkpoint `text`, or null when this is not its signature.
 *
 * signature = time (64 bits, big-endian) ‖ Ed25519. **Unit** seconds since 1970. Source: C2SP tlog-cosignature.
 */
export function timeOfCosignature(
  verifyEd25519: Cryptography['verifyEd25519'],
  { signature, text, key }: { signature: Uint8Array; text: string; key: VerifierKey },
): number | null {
  if (signature.length !== 72) return null;
  const seconds = Number(new DataView(signature.buffer, signature.byteOffset, 8).getBigUint64(0));
  if (!Number.isSafeInteger(seconds)) return null;
  try {
    return verifyEd25519(signature.subarray(8), cosignedMessage(text, seconds), key.publicKey) ? seconds : null;
  } catch {
    return null;
  }
}
