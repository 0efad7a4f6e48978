import { createPublicKey, verify } from 'node:crypto';
import { parseNote, timeOfCosignature } from '@junheng/merkle';
import type { KnownWitness } from './known-witness.ts';

export type Answer =
  /** Signature line with its line break, and the time in it. */
  | { kind: 'cosigned'; line: string; seconds: number }
  /** It holds a checkpoint of this size, not of the one we said. */
  | { kind: 'holds'; size: number }
  /** Our proof does not lead from what it holds to what we sent: its tree is another one. */
  | { kind: 'other-tree' }
  /** It does not want our checkpoint, whatever is in it. */
  | { kind: 'refused'; status: number }
  | { kind: 'unreachable' };

const waitMilliseconds = 10_000;
const longestAnswer = 64 * 1024;
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Hands a checkpoint to a witness, C2SP tlog-witness `add-checkpoint`.
 * @param old size of the checkpoint it cosigned last, 0 for none, from which `proof` (base64) leads to `note`
 */
export async function addCheckpoint(
  witness: KnownWitness,
  { old, proof, note }: { old: number; proof: readonly string[]; note: string },
  stopped: AbortSignal,
): Promise<Answer> {
  try {
    const response = await fetch(`${witness.url}/add-checkpoint`, {
      method: 'POST',
      body: [`old ${old}`, ...proof, '', note].join('\n'),
      redirect: 'error',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(waitMilliseconds)]),
    });
    const text = await readText(response);
    if (response.status === 200) return readCosignature(witness, note, text);
    if (response.status === 409) return readHeldSize(text);
    if (response.status === 422) return { kind: 'other-tree' };
    return response.status >= 500 || response.status === 429 ? { kind: 'unreachable' } : { kind: 'refused', status: response.status };
  } catch {
    return { kind: 'unreachable' }; // also an answer that is too long, or breaks off
  }
}

async function readText(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new RangeError('the answer is too long');
  }
  return text;
}

/** Its own signature among those it sends; others are passed over, as the format asks. */
function readCosignature({ key }: KnownWitness, note: string, lines: string): Answer {
  const text = parseNote(note)!.text;
  for (const line of lines.split('\n')) {
    const [signature] = parseNote(`${text}\n${line}\n`)?.signatures ?? [];
    if (signature?.name !== key.name || signature.keyHash !== key.keyHash) continue;
    const seconds = timeOfCosignature(verifyEd25519, { signature: signature.signature, text, key });
    if (seconds !== null) return { kind: 'cosigned', line: `${line}\n`, seconds };
  }
  return { kind: 'refused', status: 200 };
}

/** A body that names no size is how some witnesses answer another root of the same size. */
const readHeldSize = (text: string): Answer =>
  /^(0|[1-9]\d{0,15})\n?$/.test(text) ? { kind: 'holds', size: Number(text) } : { kind: 'other-tree' };

/** The witness's key was given by the operator, so that Node's own reading of Ed25519 will do. */
function verifyEd25519(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
}
