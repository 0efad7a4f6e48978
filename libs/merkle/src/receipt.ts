import { equalBytes, fromBase64, toHex, utf8 } from './bytes.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { parseVerifierKey, type VerifierKey } from './note.ts';
import { rootOfInclusion } from './proof.ts';
import { entryOf, type HashFunction, leafHash } from './tree.ts';

/** What the verifier needs from outside; both synchronous. */
export type Cryptography = {
  sha256: HashFunction;
  /**
   * Ed25519 of RFC 8032, in the strict reading that every verifier of receipts shares. It must refuse
   * - a public key that is not in the group of prime order: small order (one signature fits every message) or mixed order,
   * - a key or an R that is not the canonical encoding of a point, and S ≥ the group's order,
   * - what only holds after multiplication by the cofactor.
   *
   * `strictEd25519` makes it from @noble/curves. node:crypto alone does not look at the key's order: it will do where the key
   * is one's own. May throw on malformed input, which counts as false.
   */
  verifyEd25519(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
};

/** The receipt file: one event, its place in the log, and the signed checkpoint it stands under. */
type ReceiptFile = {
  format: 'junheng-receipt-v1';
  header: string;
  body: string;
  index: number;
  size: number;
  proof: string[];
  checkpoint: string;
  verifierKey: string;
};

const problems = {
  'not-json': ['文件不是 JSON，不是凭证。', 'The file is not JSON, so it is no receipt.'],
  'not-a-receipt': ['内容不是 junheng-receipt-v1 凭证：', 'The content is not a junheng-receipt-v1 receipt: '],
  'key-unreadable': ['校验公钥无法识别。', 'The verifier key cannot be read.'],
  'pinned-key-unreadable': ['您给出的校验公钥无法识别。', 'The verifier key you gave cannot be read.'],
  'other-key': ['凭证用的不是您给出的公钥。', 'The receipt uses another key than the one you gave.'],
  'checkpoint-unreadable': ['检查点不是签名的 C2SP 检查点。', 'The checkpoint is not a signed C2SP checkpoint.'],
  'other-origin': ['检查点属于另一本账（来源不同）。', 'The checkpoint belongs to another log (other origin).'],
  'signature-missing': ['检查点上没有这把公钥的签名。', 'The checkpoint carries no signature of this key.'],
  'signature-wrong': ['检查点的签名不正确。', 'The signature on the checkpoint is wrong.'],
  'other-size': ['凭证的台账长度与检查点不符。', 'The log size in the receipt is not the one in the checkpoint.'],
  'index-out-of-range': ['序号超出台账长度。', 'The index lies outside the log.'],
  'proof-length-wrong': ['证明的哈希个数与序号、长度不符。', 'The number of proof hashes does not fit index and size.'],
  'leaf-not-under-root': [
    '这条记录不在已签名的根之下：内容、序号或证明被改动过。',
    'This entry is not under the signed root: content, index or proof was changed.',
  ],
} as const;

export type ReceiptProblem = keyof typeof problems;
export type ReceiptVerdict =
  | {
      ok: true;
      origin: string;
      index: number;
      size: number;
      /** Hex. */
      root: string;
      leaf: string;
      /** The key that signed, and whether the caller had given it. A key from the receipt alone proves nothing about who signed. */
      verifierKey: string;
      pinned: boolean;
      zh: string;
      en: string;
    }
  | { ok: false; code: ReceiptProblem; zh: string; en: string };

/**
 * Checks a receipt offline: the checkpoint's signature, then that the entry's leaf leads to the signed root.
 *
 * A key that was given is the one that counts: while one key replaces another both sign, and the receipt names the newer.
 *
 * Order: shape, key, checkpoint, signature, size, index, proof; the first fault found is named. The shape is strict, so that
 * two readers of one file cannot see two receipts: the eight members, each once, nothing else; numbers in digits only; one
 * signature of the key. `docs/guides/verify_receipt.py` decides alike.
 * It proves that the log held exactly these bytes at this place when it signed; not that the fact is true, and, without
 * `verifierKey`, not who signed.
 *
 * **Unit** index and size in leaves, root and leaf in hex. Source: RFC 9162 §2.1.3.2 and C2SP tlog-checkpoint.
 *
 * @param receipt the file's text, or what JSON.parse made of it
 * @param verifierKey the key that the county publishes, `name+keyhash+base64`; without it the receipt's own is taken
 */
export function verifyReceipt(receipt: unknown, cryptography: Cryptography, verifierKey?: string): ReceiptVerdict {
  const { sha256 } = cryptography;
  let content = receipt;
  if (typeof receipt === 'string') {
    try {
      content = JSON.parse(receipt);
    } catch {
      return refuse('not-json');
    }
    if (!isPlainlyWritten(receipt)) return refuse('not-a-receipt', '{}');
  }
  const wrongField = firstWrongField(content);
  if (wrongField !== null) return refuse('not-a-receipt', wrongField);
  const file = content as ReceiptFile;

  const stated = parseVerifierKey(sha256, file.verifierKey);
  if (stated === null) return refuse('key-unreadable');
  const given = verifierKey?.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  const key = given === undefined ? stated : parseVerifierKey(sha256, given);
  if (key === null) return refuse('pinned-key-unreadable');
  if (key.name !== stated.name) return refuse('other-origin');

  const checkpoint = parseCheckpoint(file.checkpoint);
  if (checkpoint === null) return refuse('checkpoint-unreadable');
  if (checkpoint.origin !== key.name) return refuse('other-origin');
  const [own, ...more] = checkpoint.signatures.filter(({ name, keyHash }) => name === key.name && keyHash === key.keyHash);
  if (own === undefined) return refuse(equalBytes(key.publicKey, stated.publicKey) ? 'signature-missing' : 'other-key');
  if (more.length > 0 || !isSigned(cryptography, own.signature, checkpoint.text, key)) return refuse('signature-wrong');

  if (file.size !== checkpoint.size) return refuse('other-size');
  if (file.index >= file.size) return refuse('index-out-of-range');
  const leaf = leafHash(sha256, entryOf(sha256, file.header, file.body));
  const proof = file.proof.map((hash) => fromBase64(hash)!);
  const root = rootOfInclusion(sha256, { leaf, index: file.index, size: file.size, proof });
  if (root === null) return refuse('proof-length-wrong');
  if (!equalBytes(root, checkpoint.root)) return refuse('leaf-not-under-root');
  return {
    ok: true,
    origin: checkpoint.origin,
    index: file.index,
    size: file.size,
    root: toHex(root),
    leaf: toHex(leaf),
    verifierKey: given ?? file.verifierKey,
    pinned: verifierKey !== undefined,
    zh: `属实：这条记录是台账 ${checkpoint.origin} 的第 ${file.index} 条（共 ${file.size} 条，从 0 起），内容未改动。`,
    en: `Genuine: this is entry ${file.index} of ${file.size} (from 0) in the log ${checkpoint.origin}, unchanged.`,
  };
}

function refuse(code: ReceiptProblem, detail = ''): ReceiptVerdict {
  const [zh, en] = problems[code];
  return { ok: false, code, zh: zh + detail, en: en + detail };
}

const memberNames = ['format', 'header', 'body', 'index', 'size', 'proof', 'checkpoint', 'verifierKey'];

/** Of a text that is JSON: eight members in all, so none twice, and no number but plain digits. JSON.parse shows neither. */
function isPlainlyWritten(json: string): boolean {
  const withoutStrings = json.replace(/\\./g, '').replace(/"[^"]*"/g, '"');
  return /^[\s{}[\]",:\d]*$/.test(withoutStrings) && withoutStrings.split(':').length === memberNames.length + 1;
}

function firstWrongField(content: unknown): string | null {
  if (typeof content !== 'object' || content === null) return '{}';
  const file = content as Record<string, unknown>;
  if (file['format'] !== 'junheng-receipt-v1') return 'format';
  for (const name of ['header', 'body', 'checkpoint', 'verifierKey'] as const) {
    const text = file[name];
    if (typeof text !== 'string' || !text.isWellFormed()) return name;
  }
  for (const name of ['index', 'size'] as const) {
    if (!Number.isSafeInteger(file[name]) || (file[name] as number) < 0) return name;
  }
  const { proof } = file;
  const isProof = Array.isArray(proof) && proof.every((hash) => typeof hash === 'string' && fromBase64(hash)?.length === 32);
  if (!isProof) return 'proof';
  return Object.keys(file).find((name) => !memberNames.includes(name)) ?? null;
}

function isSigned({ verifyEd25519 }: Cryptography, signature: Uint8Array, text: string, key: VerifierKey): boolean {
  try {
    return signature.length === 64 && verifyEd25519(signature, utf8(text), key.publicKey);
  } catch {
    return false;
  }
}
