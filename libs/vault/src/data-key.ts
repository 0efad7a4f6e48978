import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { canonicalJson, type SealedClass } from '@junheng/contracts';
import type { Runtime } from '@junheng/runtime';

/** What one data key is for: one person's fields of one class in one school year. */
export type KeyName = { subject: string; sealedClass: SealedClass; schoolYear: number };

export type DataKey = { key: Buffer; commitment: Buffer };

/** First byte of a wrapped key: AES-256-GCM under the key-encryption secret. */
const wrappedByA256Gcm = 1;

/** One text per key, for maps and as the authenticated part of a wrapped key. */
export const keyNameText = (county: string, { subject, sealedClass, schoolYear }: KeyName): string =>
  canonicalJson([county, subject, sealedClass, schoolYear]);

/** A new key and its wrapped form: algorithm byte, 96-bit IV, ciphertext, tag. */
export function createDataKey(runtime: Pick<Runtime, 'county' | 'entropy' | 'secret'>, name: KeyName): DataKey & { wrapped: Buffer } {
  const label = `${name.subject}|${name.sealedClass}|${name.schoolYear}`;
  const key = runtime.entropy.bytes(32, `dek|${label}`);
  const iv = runtime.entropy.bytes(12, `wrap-iv|${label}`);
  const cipher = createCipheriv('aes-256-gcm', runtime.secret('key-encryption'), iv);
  cipher.setAAD(Buffer.from(keyNameText(runtime.county, name)));
  const ciphertext = cipher.update(key);
  cipher.final();
  return {
    key,
    commitment: commitmentOf(key),
    wrapped: Buffer.concat([Buffer.of(wrappedByA256Gcm), iv, ciphertext, cipher.getAuthTag()]),
  };
}

/** @throws when `wrapped` was altered, belongs to another name, or was wrapped under another secret */
export function unwrapDataKey(secret: Uint8Array, county: string, name: KeyName, wrapped: Buffer): DataKey {
  if (wrapped[0] !== wrappedByA256Gcm || wrapped.length !== 61) throw new Error('a data key is wrapped by an unknown algorithm');
  const decipher = createDecipheriv('aes-256-gcm', secret, wrapped.subarray(1, 13), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(keyNameText(county, name)));
  decipher.setAuthTag(wrapped.subarray(45));
  const key = decipher.update(wrapped.subarray(13, 45));
  decipher.final();
  return { key, commitment: commitmentOf(key) };
}

/**
 * HKDF-SHA-256(key, no salt, info "commit"), 32 bytes. AES-GCM does not commit to its key: without this, someone could
 * later show another key that opens the same bytes to another text. Two HMACs (RFC 5869 for one block): `hkdfSync`
 * takes three times as long.
 */
function commitmentOf(key: Buffer): Buffer {
  const extracted = createHmac('sha256', noSalt).update(key).digest();
  return createHmac('sha256', extracted).update(commitInfo).digest();
}
const noSalt = Buffer.alloc(32);
const commitInfo = Buffer.from('commit\u0001', 'latin1');
