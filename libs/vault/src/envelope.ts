import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { SealedEnvelope } from '@junheng/contracts';
import type { DataKey, KeyName } from './data-key.ts';

/** Where a sealed text stands: it opens nowhere else. `path` is `sealed/<class>`. */
export type Place = { id: string; type: string; path: string };

const tagLength = 16;

/**
 * Seals a text with AES-256-GCM, bound to its place and subject: moved elsewhere, it does not open.
 *
 * @param iv 12 bytes, never used twice with one key
 */
export function sealEnvelope(name: KeyName, dataKey: DataKey, place: Place, iv: Buffer, text: string): SealedEnvelope {
  const cipher = createCipheriv('aes-256-gcm', dataKey.key, iv);
  cipher.setAAD(authenticated(place, name.subject));
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    alg: 'A256GCM',
    ciphertext: ciphertext.toString('base64url'),
    commit: dataKey.commitment,
    iv: iv.toString('base64url'),
    schoolYear: name.schoolYear,
    subject: name.subject,
  };
}

/** @throws when the envelope was altered, stands at another place, or is not under this key */
export function openEnvelope(envelope: SealedEnvelope, dataKey: DataKey, place: Place): string {
  if (envelope.alg !== 'A256GCM') throw new Error('a sealed envelope of an unknown algorithm');
  if (envelope.commit !== dataKey.commitment) throw new Error('a sealed envelope does not belong to its key');
  const sealed = strictBytes(envelope.ciphertext);
  const decipher = createDecipheriv('aes-256-gcm', dataKey.key, strictBytes(envelope.iv), { authTagLength: tagLength });
  decipher.setAAD(authenticated(place, envelope.subject));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  const text = decipher.update(sealed.subarray(0, -tagLength));
  decipher.final();
  return text.toString('utf8');
}

const authenticated = ({ id, type, path }: Place, subject: string): Buffer => Buffer.from(JSON.stringify([id, type, path, subject]));

/** Node's decoder skips what is no base64url and ignores spare bits: one text per value, or a change goes unseen. */
function strictBytes(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new Error('a sealed envelope is not base64url');
  return bytes;
}
