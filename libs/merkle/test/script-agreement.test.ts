import { spawnSync } from 'node:child_process';
import { verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test, type TestContext } from 'vitest';
import { addSignatures, strictEd25519, toBase64, verifyReceipt } from '../src/merkle.ts';
import { honest, keyless, mixedOrder, type ReceiptFile, receiptFile, smallOrderPoints, unreduced } from './receipt-files.ts';

const guides = join(import.meta.dirname, '../../../docs/guides');
const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;
const skipWithoutPython = ({ task, skip }: TestContext) => {
  if (hasPython) return;
  task.meta.skipReason = 'no python3 ≥ 3.8 on this machine';
  skip(task.meta.skipReason);
};

/** Exit codes of the script: genuine, refused, no receipt. */
type Exit = 0 | 1 | 2;
type Case = { name: string; text: string; key?: string; exit?: Exit };

/** One process for all files: it calls the script's `main` as the command line would. */
const driver = `
import contextlib, io, json, sys
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
import verify_receipt
def exit_code(arguments):
    sys.argv = ["verify_receipt.py", *arguments]
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        try: return verify_receipt.main()
        except BaseException as fault: return repr(fault)[:200]
print(json.dumps([exit_code(arguments) for arguments in json.load(sys.stdin)]))
`;

function exitsOfScript(cases: readonly Case[]): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-agreement-'));
  try {
    const argumentLists = cases.map(({ text, key }, at) => {
      const file = join(folder, `${at}.json`);
      writeFileSync(file, text);
      return [file, ...(key === undefined ? [] : [`--key=${key}`])];
    });
    const { stdout, stderr } = spawnSync('python3', ['-c', driver, guides], { input: JSON.stringify(argumentLists), encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as unknown[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const openssl = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean =>
  verify(null, message, { key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' }, signature);
/** Nothing that the strict reading takes may be refused by a third implementation. */
function verifyEd25519(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const isSigned = strictEd25519(ed25519)(signature, message, publicKey);
  if (isSigned) expect(openssl(signature, message, publicKey)).toBe(true);
  return isSigned;
}

function exitHere({ text, key }: Case): Exit {
  const verdict = verifyReceipt(text, { sha256, verifyEd25519 }, key);
  if (verdict.ok) return 0;
  return verdict.code === 'not-json' || verdict.code === 'not-a-receipt' ? 2 : 1;
}

/** Files that the two decide differently, and how this library decides each. */
function compare(cases: readonly Case[]) {
  const exits = cases.map(exitHere);
  const there = exitsOfScript(cases);
  const differing = cases.flatMap(({ name, text }, at) =>
    exits[at] === there[at] ? [] : [{ name, text, here: exits[at], there: there[at] }],
  );
  return { exits, differing };
}

const real = receiptFile(5, 11);
const elderSeed = new Uint8Array(32).fill(9);
const key = real.verifierKey;
const elder = receiptFile(5, 11, {
  signer: { publicKey: ed25519.getPublicKey(elderSeed), sign: (message) => ed25519.sign(message, elderSeed) },
});
const bothSign = JSON.stringify({ ...real, checkpoint: addSignatures(real.checkpoint, elder.checkpoint) });
const first = receiptFile(0, 3);
const second = receiptFile(1, 3);
const json = JSON.stringify(real);
const lastLine = real.checkpoint.split('\n').at(-2)!;
const written = (name: string, exit: Exit, text: string): Case => ({ name, exit, text });
const changed = (name: string, exit: Exit, change: Partial<Record<keyof ReceiptFile, unknown>>, file = real): Case =>
  written(name, exit, JSON.stringify({ ...file, ...change }));
const noted = (name: string, exit: Exit, change: (note: string) => string): Case =>
  changed(name, exit, { checkpoint: change(real.checkpoint) });
const literal = (member: 'index' | 'size', spelling: string, exit: Exit, file: ReceiptFile = real): Case =>
  written(`${member} ${spelling}`, exit, JSON.stringify(file).replace(new RegExp(`"${member}":\\d+`), `"${member}":${spelling}`));
const mangle = (line: string): string => {
  const [dash, name, data] = line.split(' ') as [string, string, string];
  const bytes = Buffer.from(data, 'base64');
  bytes[20]! ^= 1;
  return `${dash} ${name} ${bytes.toString('base64')}`;
};

const named: Case[] = [
  written('genuine', 0, json),
  { ...written('genuine, key given', 0, json), key },
  { ...written('genuine, key given with a line break', 0, json), key: ` ${key}\r\n` },
  { ...written('another key given', 1, json), key: receiptFile(0, 1, { name: 'elsewhere' }).verifierKey },
  { ...written('older key given of two that sign', 0, bothSign), key: elder.verifierKey },
  { ...written('newer key given of two that sign', 0, bothSign), key },
  { ...written('key of the same name given that did not sign', 1, json), key: elder.verifierKey },
  { ...written('key given with U+FEFF', 1, json), key: `\ufeff${key}` },
  { ...written('key given with U+0085', 1, json), key: `${key}\u0085` },
  { ...written('empty key given', 1, json), key: '' },
  written('written in several lines', 0, JSON.stringify(real, null, 2)),
  written('members in another order', 0, JSON.stringify(Object.fromEntries(Object.entries(real).toReversed()))),
  written('escapes for characters', 0, json.replaceAll('值', '\\u503c').replaceAll('/', '\\/')),
  written('byte order mark', 2, `\ufeff${json}`),
  written('text after it', 2, `${json} {}`),
  written('empty file', 2, ''),
  written('list', 2, `[${json}]`),
  written('list of pairs', 2, JSON.stringify(Object.entries(real))),
  written('string', 2, JSON.stringify(json)),
  written('null', 2, 'null'),
  written('number', 2, '8'),
  written('deeply nested', 2, '['.repeat(100_000)),
  written('deeply nested, closed', 2, '['.repeat(100_000) + ']'.repeat(100_000)),
  written('deeply nested beside a receipt', 2, json.replace(/\}$/, `,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)),
  written('deeply nested before its twin', 2, json.replace(/^\{/, `{"index":${'['.repeat(100_000)}${']'.repeat(100_000)},`)),
  written('member twice, the last right', 2, json.replace(/^\{/, '{"index":7,')),
  written('member twice, alike', 2, json.replace(/^\{/, '{"index":5,')),
  written('member too many', 2, json.replace(/\}$/, ',"x":1}')),
  written('member too many, NaN', 2, json.replace(/\}$/, ',"x":NaN}')),
  written('member __proto__', 2, json.replace(/\}$/, ',"__proto__":{"index":1}}')),
  written('member missing', 2, json.replace('"index":5,', '')),
  written('member missing and another twice', 2, json.replace('"index":5,', '"size":11,')),
  written('other format', 2, json.replace('receipt-v1', 'receipt-v2')),
  ...[
    '5.0',
    '5e0',
    '50e-1',
    '5.0000000000000000000001',
    '"5"',
    'true',
    'null',
    '-1',
    '[5]',
    '{}',
    'NaN',
    'Infinity',
    '05',
    '+5',
    '1e400',
  ].map((spelling) => literal('index', spelling, 2)),
  ...['11.0', '1.1e1', '"11"', 'true', '9007199254740992', `1${'0'.repeat(5000)}`].map((spelling) => literal('size', spelling, 2)),
  literal('size', '9007199254740991', 1),
  literal('index', '11', 1),
  literal('index', '-0', 2, first),
  literal('index', '0.0', 2, first),
  literal('index', 'false', 2, first),
  literal('index', 'true', 2, second),
  ...['header', 'body', 'checkpoint', 'verifierKey'].flatMap((member) => [
    changed(`${member} with a lone surrogate`, 2, { [member]: `${real[member as 'header']}\ud800` }),
    changed(`${member} null`, 2, { [member]: null }),
    changed(`${member} empty`, 1, { [member]: '' }),
  ]),
  changed('proof a string', 2, { proof: real.proof[0] }),
  changed('proof an object', 2, { proof: {} }),
  changed('proof null', 2, { proof: null }),
  changed('proof with null', 2, { proof: [...real.proof, null] }),
  changed('proof with a list', 2, { proof: [real.proof] }),
  changed('proof too short', 1, { proof: real.proof.slice(1) }),
  changed('proof too long', 1, { proof: [...real.proof, real.proof[0]] }),
  changed('proof with spare bits', 2, { proof: real.proof.map((hash) => hash.replace(/.=$/, 'B=')) }),
  changed('proof with a line break', 2, { proof: real.proof.map((hash) => `${hash}\n`) }),
  ...[0, 31, 33].map((siblingLength) =>
    changed(`sibling of ${siblingLength} bytes, signed so`, 2, {}, receiptFile(0, 2, { siblingLength })),
  ),
  noted('note without final line break', 1, (note) => note.slice(0, -1)),
  noted('note with another line break', 1, (note) => `${note}\n`),
  noted('note with CR LF', 1, (note) => note.replaceAll('\n', '\r\n')),
  noted('note with a second signature', 0, (note) => `${note}— other AAAAAAA=\n`),
  noted('note with a second signature first', 0, (note) => note.replace(lastLine, `— other AAAAAAA=\n${lastLine}`)),
  noted('note with junk after it', 1, (note) => `${note}junk\n`),
  noted('note with junk before it', 1, (note) => note.replace(lastLine, `junk\n${lastLine}`)),
  noted('note with a signature of no bytes', 1, (note) => `${note}— other AAAAAA==\n`),
  noted('note with a signature that is not base64', 1, (note) => `${note}— other AAAAAAB=\n`),
  noted('note with a signature that says more', 1, (note) => note.replace(/\n$/, ' x\n')),
  noted('note with two spaces', 1, (note) => note.replace('— ', '—  ')),
  noted('note with a hyphen', 1, (note) => note.replace('— ', '- ')),
  noted('note with a no-break space', 1, (note) => note.replace('— ', '—\u00a0')),
  noted('note with its signature twice', 1, (note) => `${note}${lastLine}\n`),
  noted('note with a wrong signature before', 1, (note) => note.replace(lastLine, `${mangle(lastLine)}\n${lastLine}`)),
  noted('note with a wrong signature after', 1, (note) => `${note}${mangle(lastLine)}\n`),
  ...['\u000b', '\u000c', '\u001c', '\u0085', '\u2028'].flatMap((separator) => [
    noted(`note with U+${separator.codePointAt(0)!.toString(16)} for a line break`, 1, (note) => note.replace(/\n$/, `${separator}\n`)),
    noted(`note with junk after U+${separator.codePointAt(0)!.toString(16)}`, 1, (note) => note.replace(/\n$/, `${separator}— a b\n`)),
  ]),
  changed('extension line', 0, {}, receiptFile(0, 1, { extension: 'more\n' })),
  changed('extension line with CR', 0, {}, receiptFile(0, 1, { extension: 'a\rb\n' })),
  changed('empty extension line', 1, {}, receiptFile(0, 1, { extension: '\n' })),
  changed('empty extension line between others', 1, {}, receiptFile(0, 1, { extension: 'a\n\nb\n' })),
  changed('Chinese name', 0, {}, receiptFile(0, 1, { name: '均衡/台账' })),
  changed('name with U+180E', 0, {}, receiptFile(0, 1, { name: 'a\u180eb' })),
  ...['\ufeff', '\u00a0', '\u0085', '\u001c', '\u001b', '\u0000', '\u007f', '\u2028', '\u3000', '\u000b', ' ', '+'].map((character) =>
    changed(`name with U+${character.codePointAt(0)!.toString(16)}`, 1, {}, receiptFile(0, 1, { name: `a${character}b` })),
  ),
  ...smallOrderPoints.flatMap((publicKey) =>
    smallOrderPoints.flatMap((r) =>
      ['{"值":1}', '{"值":2}'].map((body) =>
        changed(`key ${toBase64(publicKey)}, R ${toBase64(r)}`, 1, {}, receiptFile(0, 1, { signer: keyless(publicKey, r), body })),
      ),
    ),
  ),
  changed('key of mixed order', 1, {}, receiptFile(0, 1, { signer: mixedOrder('key') })),
  changed('R of mixed order', 1, {}, receiptFile(0, 1, { signer: mixedOrder('r') })),
  changed('S not reduced', 1, {}, receiptFile(0, 1, { signer: unreduced })),
  changed('signature of 63 bytes', 1, {}, receiptFile(0, 1, { signer: { ...honest, sign: (text) => honest.sign(text).subarray(1) } })),
  changed(
    'signature of 65 bytes',
    1,
    {},
    receiptFile(0, 1, { signer: { ...honest, sign: (text) => Buffer.concat([honest.sign(text), text.subarray(0, 1)]) } }),
  ),
];

test('every class of wrong file is refused, and what is only unusual is not', () => {
  expect(named.map((file) => `${file.name}: ${exitHere(file)}`)).toEqual(named.map(({ name, exit }) => `${name}: ${exit}`));
});

test('the Python script decides each of them alike', (context) => {
  skipWithoutPython(context);
  expect(compare(named).differing).toEqual([]);
});

test('the two verifiers agree on 300 random changes of receipts', (context) => {
  skipWithoutPython(context);
  const files = [real, first, second, receiptFile(2, 7), receiptFile(0, 1)].map((file) => JSON.stringify(file));
  const characters = fc.constantFrom(...Array.from(' \t\n"\\{}[]:,0123456789-+.eE=/ABab—\u00a0\u0085\u2028\ufeff值'));
  const change = fc.record({
    file: fc.nat(files.length - 1),
    at: fc.nat(10_000),
    away: fc.nat(2),
    put: fc.array(characters, { maxLength: 2 }),
  });
  const members = fc.record({
    file: fc.nat(files.length - 1),
    other: fc.nat(files.length - 1),
    member: fc.constantFrom(...Object.keys(real)),
  });
  const random: Case[] = [
    ...fc.sample(change, { seed: 20190901, numRuns: 240 }).map(({ file, at, away, put }) => {
      const text = files[file]!;
      const place = at % text.length;
      return { name: `at ${place}`, text: text.slice(0, place) + put.join('') + text.slice(place + away), key };
    }),
    ...fc.sample(members, { seed: 20190902, numRuns: 60 }).map(({ file, other, member }) => {
      const from = JSON.parse(files[other]!) as Record<string, unknown>;
      return { name: `${member} of another`, text: JSON.stringify({ ...(JSON.parse(files[file]!) as object), [member]: from[member] }) };
    }),
  ];
  const { exits, differing } = compare(random);
  expect(differing).toEqual([]);
  expect(new Set(exits)).toEqual(new Set([0, 1, 2]));
});
