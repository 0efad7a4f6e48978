import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipBit, nodesFromLeaves } from '../test/sample-trees.ts';
import {
  addSignatures,
  entryOf,
  formatCheckpoint,
  formatVerifierKey,
  fromBase64,
  inclusionProof,
  leafHash,
  rootAt,
  signCheckpoint,
  signNote,
  strictEd25519,
  toBase64,
  verifierKeyOf,
  verifyReceipt,
} from './merkle.ts';

const cryptography = { sha256, verifyEd25519: strictEd25519(ed25519) };
const seed = new Uint8Array(32).fill(7);
const otherSeed = new Uint8Array(32).fill(8);
const origin = 'junheng.example/ledger/510121';
const keyOf = (name: string, secret: Uint8Array) => verifierKeyOf(sha256, name, ed25519.getPublicKey(secret));
const key = keyOf(origin, seed);
const sign = (message: Uint8Array) => ed25519.sign(message, seed);

const facts = Array.from({ length: 21 }, (_, index) => ({ header: `{"id":"${index}","版本":1}`, body: `{"值":${index}}` }));
const nodes = nodesFromLeaves(facts.map(({ header, body }) => leafHash(sha256, entryOf(sha256, header, body))));
const root = rootAt(sha256, nodes, facts.length);
const receiptOf = (index: number) => ({
  format: 'junheng-receipt-v1' as const,
  ...facts[index]!,
  index,
  size: facts.length,
  proof: inclusionProof(sha256, nodes, index, facts.length).map(toBase64),
  checkpoint: signCheckpoint({ size: facts.length, root }, key, sign),
  verifierKey: formatVerifierKey(key),
});
const receipt = receiptOf(13);
const codeOf = (content: unknown, pinned?: string) => {
  const verdict = verifyReceipt(content, cryptography, pinned);
  return verdict.ok ? 'ok' : verdict.code;
};

test('every receipt of a log is accepted, as an object and as a text, with and without the published key', () => {
  for (let index = 0; index < facts.length; index++) {
    expect(verifyReceipt(receiptOf(index), cryptography)).toMatchObject({ ok: true, index, size: 21, origin, pinned: false });
    expect(verifyReceipt(JSON.stringify(receiptOf(index)), cryptography, formatVerifierKey(key))).toMatchObject({
      ok: true,
      index,
      pinned: true,
    });
  }
});

const { proof } = receipt;
const mangledSignature = receipt.checkpoint.replace(
  /(— \S+ )(\S+)/,
  (_, start: string, text: string) => start + toBase64(flipBit(fromBase64(text)!, 300)),
);
test.each<[string, unknown, string?]>([
  ['not-json', '{'],
  ['not-a-receipt', null],
  ['not-a-receipt', { ...receipt, format: 'junheng-receipt-v2' }],
  ['not-a-receipt', { ...receipt, header: 5 }],
  ['not-a-receipt', { ...receipt, header: '\ud800' }],
  ['not-a-receipt', { ...receipt, index: -1 }],
  ['not-a-receipt', { ...receipt, index: '13' }],
  ['not-a-receipt', { ...receipt, proof: 'AAAA' }],
  ['not-a-receipt', { ...receipt, proof: [...proof, 'AAAA'] }],
  ['key-unreadable', { ...receipt, verifierKey: receipt.verifierKey.slice(0, -1) }],
  ['pinned-key-unreadable', receipt, 'key'],
  ['other-key', receipt, formatVerifierKey(keyOf(origin, otherSeed))],
  ['other-origin', receipt, formatVerifierKey(keyOf('junheng.example/ledger/510122', seed))],
  ['other-origin', { ...receipt, checkpoint: signNote(formatCheckpoint({ origin: 'elsewhere', size: 21, root }), key, sign) }],
  ['checkpoint-unreadable', { ...receipt, checkpoint: receipt.checkpoint.split('\n\n')[0] }],
  ['signature-missing', { ...receipt, verifierKey: formatVerifierKey(keyOf(origin, otherSeed)) }],
  ['signature-wrong', { ...receipt, checkpoint: mangledSignature }],
  ['signature-wrong', { ...receipt, size: 22, checkpoint: receipt.checkpoint.replace('\n21\n', '\n22\n') }],
  ['other-size', { ...receipt, size: 22 }],
  ['index-out-of-range', { ...receipt, index: 21 }],
  ['proof-length-wrong', { ...receipt, proof: proof.slice(1) }],
  ['leaf-not-under-root', { ...receipt, index: 12 }],
  ['leaf-not-under-root', { ...receipt, body: '{"值":14}' }],
  ['leaf-not-under-root', { ...receipt, header: `${receipt.header} ` }],
  ['leaf-not-under-root', { ...receipt, proof: proof.toReversed() }],
])('a receipt with this one fault is refused as %s', (code, content, pinned) => {
  const verdict = verifyReceipt(content, cryptography, pinned);
  expect(verdict).toMatchObject({ ok: false, code, zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[A-Z]/) });
});

test('the field that is wrong is named', () => {
  expect(verifyReceipt({ ...receipt, size: 1.5 }, cryptography)).toMatchObject({ en: expect.stringMatching(/: size$/) });
});

test('a verification that throws counts as a wrong signature', () => {
  const verdict = verifyReceipt(receipt, {
    sha256,
    verifyEd25519() {
      throw new Error('malformed');
    },
  });
  expect(verdict).toMatchObject({ ok: false, code: 'signature-wrong' });
});

test('a receipt forged whole with another key is refused once the published key is given', () => {
  const forger = keyOf(origin, otherSeed);
  const forged = {
    ...receipt,
    verifierKey: formatVerifierKey(forger),
    checkpoint: signCheckpoint({ size: 21, root }, forger, (message) => ed25519.sign(message, otherSeed)),
  };
  expect(codeOf(forged)).toBe('ok');
  expect(codeOf(forged, receipt.verifierKey)).toBe('other-key');
});

test('no single changed character is accepted', () => {
  const text = JSON.stringify(receipt);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 33, max: 126 }), (at, code) => {
      const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
      fc.pre(changed !== text);
      expect(codeOf(changed, receipt.verifierKey)).not.toBe('ok');
    }),
    { numRuns: 400 },
  );
});

test('while one key replaces another, a receipt is genuine under the older key too, which it does not name', () => {
  const other = keyOf(origin, otherSeed);
  const both = addSignatures(
    receipt.checkpoint,
    signCheckpoint({ size: facts.length, root }, other, (message) => ed25519.sign(message, otherSeed)),
  );
  const changing = { ...receipt, checkpoint: both };
  expect(verifyReceipt(changing, cryptography, formatVerifierKey(other))).toMatchObject({
    ok: true,
    verifierKey: formatVerifierKey(other),
  });
  expect(codeOf(changing, formatVerifierKey(key))).toBe('ok');
  expect(codeOf(receipt, formatVerifierKey(other))).toBe('other-key');
  const forged = addSignatures(receipt.checkpoint, signCheckpoint({ size: facts.length, root }, other, sign));
  expect(codeOf({ ...receipt, checkpoint: forged }, formatVerifierKey(other))).toBe('signature-wrong');
});
