import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { damaged, damages } from './damages.ts';
import { goodBundles } from './good-bundles.ts';
import { partsOf, withOneBit } from './one-bit.ts';
import { verdictOf } from './verdict.ts';

const program = join(import.meta.dirname, '../../../docs/guides/verify_draw.py');
const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;
const directory = mkdtempSync(join(tmpdir(), 'junheng-bundles-'));
afterAll(() => rmSync(directory, { recursive: true }));

beforeEach(({ task, skip }) => {
  if (hasPython) return;
  task.meta.skipReason = 'no python3 ≥ 3.8 on this machine';
  skip();
});

/** What the other program says of each bundle, as this library would write it. */
function verdictsInPython(bundles: readonly unknown[]) {
  const files = bundles.map((bundle, k) => {
    const file = join(directory, `${k}.json`);
    writeFileSync(file, JSON.stringify(bundle));
    return file;
  });
  const { stdout, stderr, status } = spawnSync('python3', ['-B', program, '--json', ...files], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const verdicts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ok: boolean; findings: string[][]; unchecked: string[] });
  return { status, verdicts };
}

/** The beacon's signature is not checked there. */
const own = (bundle: unknown) => {
  const { ok, findings } = verdictOf(bundle, null);
  return { ok, findings: findings.map(({ check, code, at }) => [check, code, at]) };
};

test('a second program, in another language, finds the good bundles genuine by running them again', () => {
  const { status, verdicts } = verdictsInPython(Object.values(goodBundles));
  expect(status).toBe(0);
  expect(verdicts.map(({ findings }) => findings)).toEqual(Object.values(goodBundles).map(() => []));
  const runAgain = Object.keys(goodBundles).filter((_, k) => !verdicts[k]!.unchecked.includes('rerun'));
  expect(runAgain).toEqual(Object.keys(goodBundles).filter((name) => !['public-proof', 'somebody-erased'].includes(name)));
}, 120_000);

test('it names every damage alike', () => {
  const { status, verdicts } = verdictsInPython(damages.map(damaged));
  expect(status).toBe(1);
  expect(verdicts.map(({ ok, findings }, k) => ({ name: damages[k]!.name, ok, findings }))).toEqual(
    damages.map((damage) => ({ name: damage.name, ...own(damaged(damage)) })),
  );
}, 240_000);

test('it says the same of one bit changed anywhere', () => {
  const bundle = goodBundles['public-proof']!;
  const parts = partsOf(bundle);
  const changed = parts.flatMap((part, k) => [withOneBit(bundle, part, k), withOneBit(bundle, part, 7 * k + 3)]);
  const { verdicts } = verdictsInPython(changed);
  expect(verdicts.map(({ ok, findings }, k) => ({ path: parts[k >> 1]!.path, ok, findings }))).toEqual(
    changed.map((other, k) => ({ path: parts[k >> 1]!.path, ...own(other) })),
  );
}, 120_000);
