import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import type { SealedClass } from '@junheng/contracts';
import type { Entropy, Runtime } from '@junheng/runtime';
import { keyCommitment } from './key-commitment.ts';

/** What one data key is for: one person's fields of one class in one school year. */
export type KeyName = { subject: string; sealedClass: SealedClass; schoolYear: number };

/** `commitment`: see `keyCommitment`. */
export type DataKey = { key: KeyObject; commitment: string };

/** What makes and unwraps data keys. Keys are `KeyObject`s: Node takes 10 µs more for each use of raw key bytes. */
export type KeyContext = { county: string; entropy: Entropy; keyEncryption: KeyObject };

/** What data keys of the runtime's county are made with. */
export const createKeyContext = (runtime: Pick<Runtime, 'county' | 'entropy' | 'secret'>): KeyContext => ({
  county: runtime.county,
  entropy: runtime.entropy,
  keyEncryption: createSecretKey(runtime.secret('key-encryption')),
});

/** First byte of a wrapped key: AES-256-GCM under the key-encryption secret. */
const wrappedByA256Gcm = 1;

/** One text per key, for maps and as the authenticated part of a wrapped key. */
export const keyNameText = (county: string, { subject, sealedClass, schoolYear }: KeyName): string =>
  JSON.stringify([county, subject, sealedClass, schoolYear]);

/** A new key and its wrapped form: algorithm byte, 96-bit IV, ciphertext, tag. */
export function createDataKey({ county, entropy, keyEncryption }: KeyContext, name: KeyName): DataKey & { wrapped: Buffer } {
  const label = `${name.subject}|${name.sealedClass}|${name.schoolYear}`;
  const bytes = entropy.bytes(32, `dek|${label}`);
  const iv = entropy.bytes(12, `wrap-iv|${label}`);
  const cipher = createCipheriv('aes-256-gcm', keyEncryption, iv);
  cipher.setAAD(Buffer.from(keyNameText(county, name)));
  const ciphertext = cipher.update(bytes);
  cipher.final();
  return {
    ...dataKeyOf(bytes),
    wrapped: Buffer.concat([Buffer.of(wrappedByA256Gcm), iv, ciphertext, cipher.getAuthTag()]),
  };
}

/** @throws when `wrapped` was altered, belongs to another name, or was wrapped under another secret */
export function unwrapDataKey({ county, keyEncryption }: KeyContext, name: KeyName, wrapped: Buffer): DataKey {
  if (wrapped[0] !== wrappedByA256Gcm || wrapped.length !== 61) throw new Error('a data key is wrapped by an unknown algorithm');
  const decipher = createDecipheriv('aes-256-gcm', keyEncryption, wrapped.subarray(1, 13), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(keyNameText(county, name)));
  decipher.setAuthTag(wrapped.subarray(45));
  const bytes = decipher.update(wrapped.subarray(13, 45));
  decipher.final();
  return dataKeyOf(bytes);
}

const dataKeyOf = (bytes: Buffer): DataKey => ({ key: createSecretKey(bytes), commitment: keyCommitment(bytes) });
