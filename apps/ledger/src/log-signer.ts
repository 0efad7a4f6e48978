import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { addSignatures, formatVerifierKey, signCheckpoint, type VerifierKey, verifierKeyOf } from '@junheng/merkle';
import { sha256 } from './sha256.ts';

/** Signs a county's checkpoints. */
export type LogSigner = {
  key: VerifierKey;
  /** As the county publishes it. */
  verifierKey: string;
  /** The same tree gives the same note: Ed25519 is deterministic and no time stands in it. */
  checkpoint(tree: { size: number; root: Uint8Array }): string;
};

/** The fixed start of a PKCS #8 Ed25519 private key (RFC 8410); the 32 secret bytes follow. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * @param secret 32 bytes, the Ed25519 seed
 * @throws {TypeError} when the origin cannot be a key name: white space or `+`
 */
export function createLogSigner(origin: string, secret: Uint8Array): LogSigner {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, secret]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const key = verifierKeyOf(sha256, origin, publicKey);
  return {
    key,
    verifierKey: formatVerifierKey(key),
    checkpoint: (tree) => signCheckpoint(tree, key, (message) => sign(null, message, privateKey)),
  };
}

/** One signer of several keys: the first one's name and key, and every key's signature on each checkpoint, in this order. */
export function joinSigners(first: LogSigner, ...others: readonly LogSigner[]): LogSigner {
  return {
    ...first,
    checkpoint: (tree) => others.reduce((note, other) => addSignatures(note, other.checkpoint(tree)), first.checkpoint(tree)),
  };
}
