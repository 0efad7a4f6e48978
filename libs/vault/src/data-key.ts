import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import type { SealedClass } from '@junheng/contracts';
import type { Entropy, Runtime } from '@junheng/runtime';
import { createKeyEncryptions, type KeyEncryption, type KeyEncryptions, WrongKeyEncryption } from './key-encryption.ts';
import { keyCommitment } from './key-commitment.ts';

/** What one data key is for: one person's fields of one class in one school year. */
export type KeyName = { subject: string; sealedClass: SealedClass; schoolYear: number };

/** `commitment`: see `keyCommitment`. */
export type DataKey = { key: KeyObject; commitment: string };

/** A data key as it is stored. `keyId`: the secret it is wrapped by; null: wrapped before that was kept. */
export type WrappedKey = { wrapped: Buffer; keyId: string | null };

/** What makes and unwraps data keys. Keys are `KeyObject`s: Node takes 10 µs more for each use of raw key bytes. */
export type KeyContext = { county: string; entropy: Entropy; keyEncryption: KeyEncryptions };

/** What data keys of the runtime's county are made with. */
export const createKeyContext = (runtime: Pick<Runtime, 'county' | 'entropy' | 'secret' | 'previousSecret'>): KeyContext => ({
  county: runtime.county,
  entropy: runtime.entropy,
  keyEncryption: createKeyEncryptions(runtime),
});

/** First byte of a wrapped key: AES-256-GCM under the key-encryption secret. */
const wrappedByA256Gcm = 1;

/** One text per key, for maps and as the authenticated part of a wrapped key. */
export const keyNameText = (county: string, { subject, sealedClass, schoolYear }: KeyName): string =>
  JSON.stringify([county, subject, sealedClass, schoolYear]);

const labelOf = ({ subject, sealedClass, schoolYear }: KeyName) => `${subject}|${sealedClass}|${schoolYear}`;

/** A new key and its wrapped form. */
export function createDataKey(context: KeyContext, name: KeyName): DataKey & { wrapped: Buffer } {
  const bytes = context.entropy.bytes(32, `dek|${labelOf(name)}`);
  return { ...dataKeyOf(bytes), wrapped: wrap(context, name, bytes) };
}

/** Algorithm byte, 96-bit IV, ciphertext, tag; under the current secret. */
function wrap({ county, entropy, keyEncryption }: KeyContext, name: KeyName, bytes: Buffer): Buffer {
  const iv = entropy.bytes(12, `wrap-iv|${labelOf(name)}`);
  const cipher = createCipheriv('aes-256-gcm', keyEncryption.current.key, iv);
  cipher.setAAD(Buffer.from(keyNameText(county, name)));
  const ciphertext = cipher.update(bytes);
  cipher.final();
  return Buffer.concat([Buffer.of(wrappedByA256Gcm), iv, ciphertext, cipher.getAuthTag()]);
}

/** @throws when `wrapped` was altered or belongs to another name @throws {WrongKeyEncryption} when its secret is not at hand */
export const unwrapDataKey = (context: KeyContext, name: KeyName, stored: WrappedKey): DataKey => dataKeyOf(unwrap(context, name, stored));

/** The same data key under the current secret: nothing that it sealed changes. */
export const rewrapDataKey = (context: KeyContext, name: KeyName, stored: WrappedKey): Buffer =>
  wrap(context, name, unwrap(context, name, stored));

function unwrap({ county, keyEncryption: { current, previous } }: KeyContext, name: KeyName, { wrapped, keyId }: WrappedKey): Buffer {
  if (wrapped[0] !== wrappedByA256Gcm || wrapped.length !== 61) throw new Error('a data key is wrapped by an unknown algorithm');
  const by = [current, previous].find((each) => each !== null && (keyId === null || each.id === keyId));
  if (!by) throw new WrongKeyEncryption(keyId);
  return unwrapBy(by, county, name, wrapped);
}

function unwrapBy({ key }: KeyEncryption, county: string, name: KeyName, wrapped: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(1, 13), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(keyNameText(county, name)));
  decipher.setAuthTag(wrapped.subarray(45));
  const bytes = decipher.update(wrapped.subarray(13, 45));
  decipher.final();
  return bytes;
}

const dataKeyOf = (bytes: Buffer): DataKey => ({ key: createSecretKey(bytes), commitment: keyCommitment(bytes) });
