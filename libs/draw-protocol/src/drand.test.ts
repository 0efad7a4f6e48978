import { createHash } from 'node:crypto';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drandRoundAt, drandTimeOf, verifyDrandRound } from './drand.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const curve = bls12_381.shortSignatures;

/** Round 123 of quicknet as its network published it; the vector of the crate drand-verify. */
const signature = 'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';

test('a round that quicknet published is genuine', () => {
  expect(verifyDrandRound(123, signature, curve, sha256)).toBe(true);
});

test.each([
  ['of another round', 124, signature],
  ['with one digit changed', 123, signature.replace(/2$/, '3')],
  ['that is no point', 123, `b${'0'.repeat(95)}`],
  ['in capital letters', 123, signature.toUpperCase()],
  ['of no round', 0, signature],
])('a signature %s is refused', (_, round, changed) => {
  expect(verifyDrandRound(round, changed, curve, sha256)).toBe(false);
});

test('the round at a time is the first that nobody can know at it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_692_803_367_000, max: 4_000_000_000_000 }), (time) => {
      const round = drandRoundAt(time);
      expect(drandTimeOf(round)).toBeGreaterThan(time);
      expect(round === 1 || drandTimeOf(round - 1) <= time).toBe(true);
    }),
  );
  expect(drandTimeOf(1)).toBe(1_692_803_367_000);
  expect(drandRoundAt(0)).toBe(1);
  expect(drandRoundAt(1_692_803_367_000)).toBe(2);
});
