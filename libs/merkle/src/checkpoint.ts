import { fromBase64, toBase64 } from './bytes.ts';
import { type NoteSignature, parseNote, signNote, type VerifierKey } from './note.ts';

/** What a log says of itself: its name, how many leaves, and the root over them. */
export type CheckpointText = { origin: string; size: number; root: Uint8Array };

/** Origin, size and base64 root, one line each. **Unit** size in leaves. Source: C2SP tlog-checkpoint. */
export function formatCheckpoint({ origin, size, root }: CheckpointText): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The checkpoint as a note signed by the log's key, whose name is the origin. **Unit** size in leaves. Source: C2SP tlog-checkpoint. */
export function signCheckpoint(
  tree: { size: number; root: Uint8Array },
  key: VerifierKey,
  sign: (message: Uint8Array) => Uint8Array,
): string {
  return signNote(formatCheckpoint({ origin: key.name, ...tree }), key, sign);
}

/**
 * Reads a signed checkpoint; its signatures are not yet verified, `text` is what they sign. Extension lines are let
 * through, as the format asks. Null when it is not a checkpoint. **Unit** size in leaves. Source: C2SP tlog-checkpoint.
 */
export function parseCheckpoint(note: string): (CheckpointText & { text: string; signatures: NoteSignature[] }) | null {
  const parsed = parseNote(note);
  if (parsed === null) return null;
  const [origin, size, encodedRoot, ...rest] = parsed.text.split('\n');
  const root = encodedRoot === undefined ? null : fromBase64(encodedRoot);
  const isClosed = rest.pop() === '' && rest.every((line) => line !== '');
  if (!origin || size === undefined || !/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  if (root === null || root.length !== 32 || !isClosed) return null;
  return { origin, size: Number(size), root, ...parsed };
}
