import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type DrawBundle, verifyBundle } from '../src/draw-protocol.ts';
import { goodBundles } from './good-bundles.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

function verdictOf(content: unknown, sealHash: string) {
  const steps = verifyBundle(content, { hash, shown: { sealHash } });
  const shares: number[] = [];
  let step = steps.next();
  while (!step.done) {
    shares.push(step.value.share);
    step = steps.next();
  }
  return { ...step.value, shares };
}

test('the example of the README says what it returns', () => {
  const bundle: DrawBundle = goodBundles['plain']!;
  const genuine = verdictOf(bundle, bundle.sealHash);
  expect(genuine).toMatchObject({ ok: true, isRunAgain: true });
  expect(genuine.shares.length).toBeGreaterThan(10);
  const rows = bundle.rows!.with(3, { ...bundle.rows![3]!, values: { ...bundle.rows![3]!.values, gender: 'other' } });
  expect(verdictOf({ ...bundle, rows }, bundle.sealHash)).toMatchObject({
    ok: false,
    findings: [{ check: 'roster', code: 'RosterRowAltered', at: '3', zh: '名册第 3 位学生的数据被改动过。' }],
  });
});
