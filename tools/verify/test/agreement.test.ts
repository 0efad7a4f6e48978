import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strictEd25519, verifyReceipt } from '@junheng/merkle';
import { askPython, skipWithoutPython } from './ask-python.ts';
import { checkCase, told } from './check-case.ts';
import { type Case, cases } from './damages.ts';
import { checkpointIn, exportOf, keyOf, receiptOf, sampleEvents } from './sample-ledger.ts';

/** Those that the two decide differently. */
async function differing(all: readonly Omit<Case, 'code'>[]) {
  const there = askPython(all);
  const here = await Promise.all(all.map(async (one) => told(await checkCase(one))));
  return {
    here,
    differing: all.flatMap(({ name }, at) =>
      fc.stringify(here[at]) === fc.stringify(there[at]) ? [] : [{ name, here: here[at], there: there[at] }],
    ),
  };
}

test('the Python script decides every kind of damage alike, and names the same place', async (context) => {
  skipWithoutPython(context);
  expect((await differing(cases)).differing).toEqual([]);
}, 120_000);

const events = sampleEvents(258);
/** Of one tile and more, and of a few entries, which are quicker to look through. */
const exports = [exportOf(events), exportOf(events.slice(0, 9))];
const kept = checkpointIn(exportOf(events.slice(0, 5)));
const paths = [...exports[0]!.keys()];
const change = fc.record({
  path: fc.constantFrom(...paths, 'entries.jsonl', 'checkpoint', 'keys'),
  at: fc.nat(1_000_000),
  away: fc.nat(2),
  put: fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('\n"\\,:{}09 au'))), { maxLength: 2 }),
});

test('the two agree on 300 random changes of an export', async (context) => {
  skipWithoutPython(context);
  const changed = fc.sample(change, { seed: 20190903, numRuns: 300 }).map(({ path, at, away, put }, number) => {
    const genuine = exports[number % 3 === 0 ? 0 : 1]!;
    const bytes = [...(genuine.get(path) ?? [])];
    bytes.splice(at % Math.max(1, bytes.length), away, ...put);
    const older = number % 2 === 0 ? [kept] : [];
    return { name: `${path} at ${at}`, files: new Map(genuine).set(path, Uint8Array.from(bytes)), older };
  });
  const { here, differing: found } = await differing(changed);
  expect(found).toEqual([]);
  expect(new Set(here.map(({ code }) => code)).size).toBeGreaterThan(8);
}, 120_000);

const receipts = [
  receiptOf(events, 257),
  receiptOf(events, 0),
  receiptOf(events.slice(0, 1), 0),
  receiptOf(events.slice(0, 7), 3, [9]),
  receiptOf(events, 5, [7, 8], 8),
];
const characters = fc.constantFrom(...Array.from(' \t\n"\\{}[]:,0123456789-+.eE=/ABab—\u00a0\u0085\u2028\ufeff值'));
const edit = fc.record({
  receipt: fc.nat(receipts.length - 1),
  at: fc.nat(10_000),
  away: fc.nat(2),
  put: fc.array(characters, { maxLength: 2 }),
});
const exchange = fc.record({
  receipt: fc.nat(receipts.length - 1),
  other: fc.nat(receipts.length - 1),
  member: fc.constantFrom('header', 'body', 'index', 'size', 'proof', 'checkpoint', 'verifierKey'),
});

test('the two and the library of the ledger agree on 400 random changes of receipts', async (context) => {
  skipWithoutPython(context);
  const changed = [
    ...receipts.map((receipt) => ({ name: 'genuine', receipt, keys: [] })),
    ...fc.sample(edit, { seed: 20190904, numRuns: 250 }).map(({ receipt, at, away, put }, number) => {
      const text = receipts[receipt]!;
      const place = at % text.length;
      return {
        name: `at ${place}`,
        receipt: text.slice(0, place) + put.join('') + text.slice(place + away),
        keys: number % 3 === 0 ? [keyOf(7)] : [],
      };
    }),
    ...fc.sample(exchange, { seed: 20190905, numRuns: 150 }).map(({ receipt, other, member }) => {
      const from = JSON.parse(receipts[other]!) as Record<string, unknown>;
      return {
        name: `${member} of another`,
        receipt: JSON.stringify({ ...(JSON.parse(receipts[receipt]!) as object), [member]: from[member] }),
        keys: [],
      };
    }),
  ];
  const { here, differing: found } = await differing(changed);
  expect(found).toEqual([]);
  const cryptography = { sha256, verifyEd25519: strictEd25519(ed25519) };
  const library = changed.map(({ receipt, keys }) => {
    const verdict = verifyReceipt(receipt, cryptography, keys[0]);
    return verdict.ok ? null : verdict.code.replace('not-json', 'not-a-receipt');
  });
  expect(here.map(({ code }) => code)).toEqual(library);
  expect(new Set(library).size).toBeGreaterThan(6);
}, 120_000);
