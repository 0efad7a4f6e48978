import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import {
  formatCheckpoint,
  formatVerifierKey,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  signCheckpoint,
  signNote,
  toHex,
  utf8,
  verifierKeyOf,
} from './merkle.ts';

// The example of Go's golang.org/x/mod/sumdb/note, which the signed-note format was taken from.
const peterKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const peterNote =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n" +
  '\n' +
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

const seed = new Uint8Array(32).fill(7);
const key = verifierKeyOf(sha256, 'junheng.example/ledger/510121', ed25519.getPublicKey(seed));
const sign = (message: Uint8Array) => ed25519.sign(message, seed);
const tree = { size: 12, root: new Uint8Array(32).fill(3) };

test('a note and key of another implementation are read, and its signature holds', () => {
  const parsed = parseVerifierKey(sha256, peterKey)!;
  const { text, signatures } = parseNote(peterNote)!;
  expect(signatures).toMatchObject([{ name: 'PeterNeumann', keyHash: parsed.keyHash }]);
  expect(ed25519.verify(signatures[0]!.signature, utf8(text), parsed.publicKey)).toBe(true);
  expect(formatVerifierKey(parsed)).toBe(peterKey);
});

test('a checkpoint is origin, size and root in base64, one line each', () => {
  expect(formatCheckpoint({ origin: 'example.com/log', ...tree })).toBe(
    'example.com/log\n12\nAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=\n',
  );
});

test('a signed checkpoint comes back with a signature that holds, and is the same each time', () => {
  const note = signCheckpoint(tree, key, sign);
  const parsed = parseCheckpoint(note)!;
  expect({ origin: parsed.origin, size: parsed.size, root: toHex(parsed.root) }).toEqual({
    origin: key.name,
    size: 12,
    root: toHex(tree.root),
  });
  expect(ed25519.verify(parsed.signatures[0]!.signature, utf8(parsed.text), key.publicKey)).toBe(true);
  expect(signCheckpoint(tree, key, sign)).toBe(note);
});

test('a checkpoint with extension lines and a second signature is read', () => {
  const note = signNote(`${formatCheckpoint({ origin: key.name, ...tree })}extension\n`, key, sign) + peterNote.split('\n').at(-2) + '\n';
  expect(parseCheckpoint(note)).toMatchObject({ size: 12, signatures: [{ name: key.name }, { name: 'PeterNeumann' }] });
});

test.each([
  ['no signature', formatCheckpoint({ origin: 'a', ...tree })],
  ['a size with a leading zero', signNote('a\n012\nAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=\n', key, sign)],
  ['a root of another length', signNote('a\n12\nAwMD\n', key, sign)],
  ['an empty extension line', signNote('a\n12\nAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=\n\nx\n', key, sign)],
  ['a missing origin', signNote('\n12\nAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=\n', key, sign)],
  ['a signature that is not base64', signCheckpoint(tree, key, sign).replace(/=\n$/, '\n')],
  ['no line break at its end', signCheckpoint(tree, key, sign).slice(0, -1)],
])('a checkpoint with %s is not read', (_, note) => {
  expect(parseCheckpoint(note)).toBeNull();
});

test.each([
  ['another name', peterKey.replace('Peter', 'Petra')],
  ['another key hash', peterKey.replace('c74f', 'c74e')],
  ['another algorithm', peterKey.replace('+AR', '+BR')],
  ['a cut key', peterKey.slice(0, -4)],
])('a verifier key with %s is not read', (_, text) => {
  expect(parseVerifierKey(sha256, text)).toBeNull();
});

test('a key name with a space or a plus is refused', () => {
  expect(() => verifierKeyOf(sha256, 'a b', key.publicKey)).toThrow(TypeError);
  expect(() => verifierKeyOf(sha256, 'a+b', key.publicKey)).toThrow(TypeError);
  expect(() => verifierKeyOf(sha256, 'a', new Uint8Array(31))).toThrow(TypeError);
});
