import { createHmac, createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Entropy, writeFileAtomically } from '@junheng/runtime';
import type { JWK } from 'jose';

export type EmbeddedSecrets = { signingKey: JWK; cookieKey: string; clientSecret: string };

const seedBytes = 32;

/**
 * What the embedded identity provider signs with, all from one file of the home, made once. Were it lost, a new one would end no more than
 * the sign-ins under way: it protects invented people only.
 */
export function openEmbeddedSecrets(file: string, entropy: Entropy): EmbeddedSecrets {
  const found = existsSync(file) ? readFileSync(file) : null;
  const seed = found?.length === seedBytes ? found : entropy.bytes(seedBytes, 'embedded-identity');
  if (seed !== found) writeFileAtomically(file, seed);
  const derived = (purpose: string) => createHmac('sha256', seed).update(purpose).digest();
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, derived('signing')]), format: 'der', type: 'pkcs8' });
  const kid = derived('key-id').toString('hex').slice(0, 16);
  return {
    signingKey: { ...key.export({ format: 'jwk' }), kid, use: 'sig', alg: 'Ed25519' } as JWK,
    cookieKey: derived('cookies').toString('base64url'),
    clientSecret: derived('client').toString('base64url'),
  };
}

/** DER of an Ed25519 private key (RFC 8410) up to its 32 bytes. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
