import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../src/problems.ts';
import { checkCase, told } from './check-case.ts';
import { cases, damageCount } from './damages.ts';
import { checkpointIn, exportOf, sampleEvents } from './sample-ledger.ts';

describe('the verifier', () => {
  test.each(cases.map((one) => [one.name, one.code ?? 'genuine', one] as const))('finds “%s” %s', async (_, __, one) => {
    const verdict = await checkCase(one);
    expect(told(verdict)).toMatchObject({ code: one.code, at: one.at ?? null });
    expect(verdict.zh).toMatch(/^[^。\n]+。$|：[^。]*$/); // one sentence in each language
    expect(verdict.en).toMatch(/^[^\n]+[^.]\.$|: [^.\n]+$/);
  });

  test('is tried with every problem that it can name, and with more than 40 kinds of damage', () => {
    const ofReceiptsAlone = ['key-unreadable', 'other-size', 'index-out-of-range', 'proof-length-wrong'];
    const tried = new Set(cases.map(({ code }) => code));
    expect(Object.keys(sentences).filter((code) => !tried.has(code as never) && !ofReceiptsAlone.includes(code))).toEqual([]);
    expect(damageCount).toBeGreaterThanOrEqual(40);
  });

  const events = sampleEvents(258);
  const genuineFiles = exportOf(events);
  const keptCheckpoint = checkpointIn(exportOf(events.slice(0, 100)));

  test('refuses every change of a single bit of every file', async () => {
    const paths = [...genuineFiles.keys()];
    const bit = fc.record({ path: fc.constantFrom(...paths), at: fc.nat(1_000_000), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(bit, async ({ path, at, mask }) => {
        const bytes = genuineFiles.get(path)!.slice();
        bytes[at % bytes.length]! ^= mask;
        const verdict = await checkCase({ files: new Map(genuineFiles).set(path, bytes) });
        expect(verdict.ok).toBe(false);
      }),
      { numRuns: 150, seed: 20190901 },
    );
  });

  test('refuses every byte that is put in or taken away', async () => {
    const paths = [...genuineFiles.keys()];
    const place = fc.record({ path: fc.constantFrom(...paths), at: fc.nat(1_000_000), byte: fc.option(fc.integer({ min: 0, max: 255 })) });
    await fc.assert(
      fc.asyncProperty(place, async ({ path, at, byte }) => {
        const bytes = [...genuineFiles.get(path)!];
        if (byte === null) bytes.splice(at % bytes.length, 1);
        else bytes.splice(at % bytes.length, 0, byte);
        const verdict = await checkCase({ files: new Map(genuineFiles).set(path, Uint8Array.from(bytes)), older: [keptCheckpoint] });
        expect(verdict.ok).toBe(false);
      }),
      { numRuns: 100, seed: 20190902 },
    );
  });
});
