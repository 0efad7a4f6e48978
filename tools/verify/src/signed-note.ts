import { isSignedBy } from './ed25519.ts';
import { fromBase64, toHex, utf8 } from './encoding.ts';
import { sha256 } from './sha2.ts';

/** Names, keys and signature lines as C2SP signed-note writes them; no control characters, which a terminal would obey. */
const namePattern = /[^\s\p{Cc}+]+/u.source;
const keyLine = new RegExp(`^(${namePattern})\\+([0-9a-f]{8})\\+(\\S+)$`, 'u');
const signatureLine = new RegExp(`^— (${namePattern}) (\\S+)$`, 'u');

/** `text` is the key as it is published. */
export type LogKey = { name: string; keyHash: string; publicKey: Uint8Array; text: string };
type NoteSignature = { name: string; keyHash: string; signature: Uint8Array };
/** `text` is what was signed. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array; text: string; signatures: NoteSignature[] };

/** `name+keyhash+base64(0x01 ‖ key)`; null for anything else. */
export function readKey(text: string): LogKey | null {
  const [, name, keyHash, encoded] = keyLine.exec(text) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || keyHash === undefined || bytes?.length !== 33 || bytes[0] !== 1) return null;
  const nameBytes = utf8(`${name}\n`);
  const hashed = new Uint8Array(nameBytes.length + 33);
  hashed.set(nameBytes);
  hashed.set(bytes, nameBytes.length);
  return toHex(sha256(hashed).subarray(0, 4)) === keyHash ? { name, keyHash, publicKey: bytes.subarray(1), text } : null;
}

/** White space around a key that somebody pasted is no part of it. */
export const readGivenKey = (text: string): LogKey | null => readKey(text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));

/** A signed checkpoint (C2SP tlog-checkpoint), its signatures not yet looked at; null when it is none. */
export function readCheckpoint(note: string): Checkpoint | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const signatures: NoteSignature[] = [];
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded] = signatureLine.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || bytes === null || bytes.length <= 4) return null;
    signatures.push({ name, keyHash: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) });
  }
  const text = note.slice(0, end + 1);
  const [origin, size, encodedRoot, ...rest] = text.split('\n');
  const root = encodedRoot === undefined ? null : fromBase64(encodedRoot);
  const isClosed = rest.pop() === '' && rest.every((line) => line !== '');
  if (!origin || size === undefined || !/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  if (root?.length !== 32 || !isClosed) return null;
  return { origin, size: Number(size), root, text, signatures };
}

/** A checkpoint that went over paper or through a mail program: line ends and blank lines around it are not looked at. */
export const readKeptCheckpoint = (text: string): Checkpoint | null =>
  readCheckpoint(
    `${text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n/g, '\n')
      .replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')}\n`,
  );

/**
 * What the keys say of a checkpoint: `signed` needs one of them at least, and none that is there and wrong. Signatures of
 * other keys, of witnesses for example, say nothing here.
 */
export function signatureState({ text, signatures }: Checkpoint, keys: readonly LogKey[]): 'signed' | 'missing' | 'wrong' {
  const message = utf8(text);
  let isSigned = false;
  for (const { name, keyHash, publicKey } of keys) {
    const own = signatures.filter((signature) => signature.name === name && signature.keyHash === keyHash);
    if (own.length === 0) continue;
    if (own.length > 1 || !isSignedBy(own[0]!.signature, message, publicKey)) return 'wrong';
    isSigned = true;
  }
  return isSigned ? 'signed' : 'missing';
}

/**
 * The keys that signed a checkpoint which is found `signed`, for a reader who gave none: only these are worth comparing with what
 * the county publishes, as a list may name its key beside another that signed.
 */
export function tellSigners({ origin, signatures }: Checkpoint, keys: readonly LogKey[]): string {
  const isSigner = ({ name, keyHash }: LogKey) => name === origin && signatures.some((own) => own.name === name && own.keyHash === keyHash);
  const signers = keys.filter(isSigner);
  const others = keys.length - signers.length;
  const lines = signers.map(({ text }) => `签名的公钥 signed with: ${text}`);
  if (others > 0) lines.push(`所列另有 ${others} 把公钥没有签名。 Keys listed that did not sign: ${others}.`);
  return lines.join('\n');
}

export const compareSigners =
  '公钥取自文件本身：请把签名的公钥与县里公布的逐字核对。\nThe key came with the file: compare the one that signed, letter by letter, with the published one.';
