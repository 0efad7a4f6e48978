import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, constraintsOf, type DrawConstraint, lotOf, rosterOf, seedOf } from '../src/draw-protocol.ts';
import { goodBundles } from './good-bundles.ts';
import { hexOf, pupilsOf, sha256 } from './make-bundle.ts';
import { partsOf, withOneBit, withPart } from './one-bit.ts';
import { verdictOf } from './verdict.ts';

const plain = goodBundles['plain']!;

test('any one bit changed in any part is found', () => {
  // Of three teachers another lot gives the same order once in six times: then nothing was changed.
  const parts = partsOf(plain).filter(({ path }) => !path.includes('setAside'));
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.nat(4095), (part, bit) => {
      const { ok, findings } = verdictOf(withOneBit(plain, part, bit));
      expect({ part, ok, found: findings.length > 0 }).toEqual({ part, ok: false, found: true });
    }),
    { numRuns: 300 },
  );
});

test('whatever stands in a file, a verdict comes of it', () => {
  const bundles = ['plain', 'public-proof'].map((name) => goodBundles[name]!);
  fc.assert(
    fc.property(fc.constantFrom(...bundles), fc.nat(), fc.jsonValue({ maxDepth: 3 }), (bundle, k, value) => {
      const parts = partsOf(bundle);
      const { ok, findings } = verdictOf(withPart(bundle, parts[k % parts.length]!.path, value));
      expect(ok).toBe(findings.length === 0);
    }),
    { numRuns: 200 },
  );
});

test('the order in which pupils, constraints, rounds and supervisors come in changes nothing', () => {
  const pupils = pupilsOf(13).map((pupil) => ({ pupil, salt: hexOf(pupil.studentId) }));
  const rule = (positions: number[]): DrawConstraint => ({ kind: 'apart', positions, classNos: [], places: null, ground: 'other' });
  const rules = [
    [0, 1],
    [2, 3],
    [4, 5],
  ].map((positions, k) => ({ salt: hexOf(`rule ${k}`), constraint: rule(positions) }));
  const { rounds, seal, sealHash } = goodBundles['void-round']!;
  const rosterRoot = (list: typeof pupils) =>
    rosterOf(
      list.map(({ pupil }) => pupil),
      list.map(({ salt }) => salt),
      sha256,
    ).root;
  fc.assert(
    fc.property(
      fc.shuffledSubarray(pupils, { minLength: 13 }),
      fc.shuffledSubarray(rules, { minLength: 3 }),
      fc.shuffledSubarray([...rounds], { minLength: 2 }),
      (otherPupils, otherRules, otherRounds) => {
        expect(rosterRoot(otherPupils)).toBe(rosterRoot(pupils));
        expect(constraintsOf(otherRules, sha256).hash).toBe(constraintsOf(rules, sha256).hash);
        const turned = otherRounds.map((round) => ({
          ...round,
          commitments: round.commitments.toReversed(),
          reveals: round.reveals.toReversed(),
        }));
        expect(seedOf({ ...seal, sealHash, rounds: turned }, sha256)).toBe(goodBundles['void-round']!.seed);
      },
    ),
    { numRuns: 30 },
  );
});

test('salts hide: the same children under other salts have nothing in common', () => {
  const [pupil] = pupilsOf(1);
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other);
      const [a, b] = [one, other].map((salt) => rosterOf([pupil!], [hexOf(salt)], sha256).entries[0]!);
      expect(a!.leaf).not.toBe(b!.leaf);
      expect(a!.row.key).not.toBe(b!.row.key);
      expect(a!.row.who).not.toBe(b!.row.who);
      expect(canonicalText(a!.row)).not.toContain(a!.salt);
    }),
  );
});

test('a lot is a shuffle, and each order is as likely', () => {
  const counts = new Map<string, number>();
  for (let k = 0; k < 6000; k++) {
    const order = lotOf({ purpose: 'homeroom', seed: hexOf(String(k)), resultHash: hexOf('r'), list: hexOf('l') }, 3, sha256).join();
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(counts.size).toBe(6);
  expect(chiSquared).toBeLessThan(20.5); // 5 degrees of freedom, 1 in 1,000; the draws are always the same
});
