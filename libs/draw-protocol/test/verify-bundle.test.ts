import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damaged, damages } from './damages.ts';
import { goodBundles } from './good-bundles.ts';
import { sha256 } from './make-bundle.ts';
import { verdictOf } from './verdict.ts';
import { verifyBundle } from '../src/draw-protocol.ts';

describe.each(Object.entries(goodBundles))('the good bundle %s', (name, bundle) => {
  test('is what the committed vector says (else: node libs/draw-protocol/test/write-vectors.ts)', () => {
    expect(JSON.parse(readFileSync(join(import.meta.dirname, 'vectors', `${name}.json`), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(bundle)),
    );
  });

  test('is found genuine', () => {
    const { ok, findings, isRunAgain } = verdictOf(bundle);
    expect({ ok, findings, isRunAgain }).toEqual({
      ok: true,
      findings: [],
      isRunAgain: !['public-proof', 'somebody-erased'].includes(name),
    });
  });
});

test.each(damages.map((damage) => [damage.name, damage.of, damage] as const))('%s (of %s) is named exactly', (_, _of, damage) => {
  const { ok, findings } = verdictOf(damaged(damage));
  expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual(damage.said);
  expect(ok).toBe(false);
});

test('what cannot be checked is said, with the reason', () => {
  const { checks } = verdictOf(goodBundles['public-proof']);
  expect(checks.filter(({ state }) => state === 'not-checked').map(({ check }) => check)).toEqual([
    'roster',
    'constraints',
    'engine',
    'rerun',
    'result',
    'balance',
    'ledger',
    'shown',
  ]);
  expect(checks.every(({ state, reason }) => (state === 'not-checked') === (reason !== null))).toBe(true);
});

test('what was shown in public is compared', () => {
  const steps = verifyBundle(goodBundles['public-proof'], { hash: sha256, shown: { seed: 'f'.repeat(64) } });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.findings.map(({ code, at }) => [code, at])).toEqual([['NotWhatWasShown', 'seed']]);
});

test.each([null, 3, 'x', [], {}, { format: 'junheng-draw-bundle/2' }])('%j is no bundle', (content) => {
  expect(verdictOf(content).findings.map(({ code }) => code)).toEqual(['NotABundle']);
});
