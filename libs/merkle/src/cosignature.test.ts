import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import {
  concatBytes,
  cosignedMessage,
  fromBase64,
  parseCosignerKey,
  strictEd25519,
  timeOfCosignature,
  toBase64,
  toHex,
  utf8,
  verifierKeyOf,
  formatVerifierKey,
} from './merkle.ts';

const verify = strictEd25519(ed25519);
const seed = new Uint8Array(32).fill(9);
const publicKey = ed25519.getPublicKey(seed);
const hash = toHex(sha256(concatBytes(utf8('witness.example/w1\n'), Uint8Array.of(4), publicKey)).subarray(0, 4));
const verifierKey = `witness.example/w1+${hash}+${toBase64(concatBytes(Uint8Array.of(4), publicKey))}`;
const key = parseCosignerKey(sha256, verifierKey)!;
const text = 'example.com/log\n12\nAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=\n';
const seconds = 1_679_315_147;
const signatureOver = (signed: string, time: number) => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time));
  return concatBytes(bytes, ed25519.sign(cosignedMessage(signed, time), seed));
};

test('the signed message is the one of the specification', () => {
  expect(new TextDecoder().decode(cosignedMessage(text, seconds))).toBe(`cosignature/v1\ntime 1679315147\n${text}`);
});

test('a cosignature tells its time, inside a longer buffer too', () => {
  const signature = concatBytes(new Uint8Array(4), signatureOver(text, seconds)).subarray(4);
  expect(timeOfCosignature(verify, { signature, text, key })).toBe(seconds);
});

test('a cosignature with another time, text, key or length is none', () => {
  const signature = signatureOver(text, seconds);
  const shifted = Uint8Array.from(signature);
  shifted[7]! ^= 1;
  expect(timeOfCosignature(verify, { signature: shifted, text, key })).toBeNull();
  expect(timeOfCosignature(verify, { signature, text: text.replace('12', '13'), key })).toBeNull();
  const other = { ...key, publicKey: ed25519.getPublicKey(new Uint8Array(32).fill(8)) };
  expect(timeOfCosignature(verify, { signature, text, key: other })).toBeNull();
  expect(timeOfCosignature(verify, { signature: signature.subarray(8), text, key })).toBeNull();
  expect(timeOfCosignature(verify, { signature: fromBase64('')!, text, key })).toBeNull();
});

test('a witness key is read, also when it was published as a plain Ed25519 key', () => {
  expect(key).toMatchObject({ name: 'witness.example/w1', keyHash: hash });
  const plain = formatVerifierKey(verifierKeyOf(sha256, 'witness.example/w1', publicKey));
  expect(parseCosignerKey(sha256, plain)).toEqual(key);
});

test.each([
  ['another hash', verifierKey.replace(hash, '00000000')],
  ['another name', verifierKey.replace('w1', 'w2')],
  ['a space in its name', verifierKey.replace('witness', 'wit ness')],
  ['another algorithm', verifierKey.replace('+B', '+G')],
  ['a cut key', verifierKey.slice(0, -4)],
])('a witness key with %s is not read', (_, changed) => {
  expect(parseCosignerKey(sha256, changed)).toBeNull();
});
