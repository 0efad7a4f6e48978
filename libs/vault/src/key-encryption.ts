import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { type Runtime, StartProblem } from '@junheng/runtime';

/** A key-encryption secret; `id`: its name, which tells nothing of it. */
export type KeyEncryption = { id: string; key: KeyObject };

/** The secret that wraps, and the one before it, which only unwraps, while a rotation is under way. */
export type KeyEncryptions = { current: KeyEncryption; previous: KeyEncryption | null };

/** The first 128 bits of HKDF-SHA-256(secret, no salt, info "key-id"), base64url. */
export const keyIdOf = (secret: Uint8Array): string =>
  Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), 'key-id', 16)).toString('base64url');

const keyEncryption = (secret: Uint8Array): KeyEncryption => ({ id: keyIdOf(secret), key: createSecretKey(secret) });

/** The secrets at hand: in a rotation also the former one. */
export function createKeyEncryptions(runtime: Pick<Runtime, 'secret' | 'previousSecret'>): KeyEncryptions {
  const previous = runtime.previousSecret('key-encryption');
  return { current: keyEncryption(runtime.secret('key-encryption')), previous: previous && keyEncryption(previous) };
}

/** A data key is wrapped by a secret that is not at hand, or that is not the one it was wrapped by. */
export class WrongKeyEncryption extends StartProblem {
  constructor(keyId: string | null) {
    const named = keyId === null ? '' : ` (${keyId})`;
    super(
      'KeyEncryptionWrong',
      `密钥加密密钥与数据不符：数据密钥由另一把密钥${named}封装。请放回与数据同一套的密钥；如正在更换密钥，请同时提供旧密钥（key-encryption.previous 或 JUNHENG_SECRET_KEY_ENCRYPTION_PREVIOUS）。`,
      `The key-encryption secret does not belong to the data: data keys are wrapped by another one${named}. Put back the secret that belongs to the data; during a rotation give the former one too (key-encryption.previous or JUNHENG_SECRET_KEY_ENCRYPTION_PREVIOUS).`,
    );
  }
}
