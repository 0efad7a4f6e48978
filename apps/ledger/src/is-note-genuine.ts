import { createPublicKey, verify } from 'node:crypto';
import { formatCheckpoint, parseNote, parseVerifierKey, utf8 } from '@junheng/merkle';
import { sha256 } from './sha256.ts';

/** The fixed start of an Ed25519 public key in SPKI (RFC 8410); its 32 bytes follow. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Whether a note is the checkpoint of this tree, with nothing but signatures of `keys` that hold, one of them of `own`.
 *
 * Unlike `isHeadGenuine` it can look back on keys whose secret is gone, so it is asked when keys change.
 * @param keys verifier keys that the log was or is signed with
 * @param own those of them whose secret is at hand: the others stand in the database only, where they could be anyone's
 */
export function isNoteGenuine(
  note: string,
  tree: { origin: string; size: number; root: Uint8Array },
  { keys, own }: { keys: readonly string[]; own: readonly string[] },
): boolean {
  const parsed = parseNote(note);
  if (parsed === null || parsed.text !== formatCheckpoint(tree)) return false;
  const signers = parsed.signatures.map(({ name, keyHash, signature }) =>
    keys.find((text) => {
      const key = parseVerifierKey(sha256, text);
      if (key === null || key.name !== name || key.keyHash !== keyHash || signature.length !== 64) return false;
      const publicKey = createPublicKey({ key: Buffer.concat([spkiPrefix, key.publicKey]), format: 'der', type: 'spki' });
      return verify(null, utf8(parsed.text), publicKey, signature);
    }),
  );
  return signers.every((signer) => signer !== undefined) && signers.some((signer) => own.includes(signer!));
}
