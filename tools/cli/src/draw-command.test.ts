import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DrawBundle, receiptOf, resultHashOf, rosterOf, sealOf } from '@junheng/draw-protocol';
import { afterAll, expect, test } from 'vitest';

const vectors = join(import.meta.dirname, '../../../libs/draw-protocol/test/vectors');
const directory = mkdtempSync(join(tmpdir(), 'junheng-draw-command-'));
afterAll(() => rmSync(directory, { recursive: true }));

const bundle = JSON.parse(readFileSync(join(vectors, 'plain.json'), 'utf8')) as DrawBundle;
const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** As a user runs it, with a home in which nothing is and no platform running. */
function junheng(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), 'draw', ...words], {
    encoding: 'utf8',
    env: { ...process.env, JUNHENG_HOME: join(directory, 'no-home') },
  });
  return { status, said: stdout + stderr };
}

function fileOf(content: unknown): string {
  const file = join(directory, 'content.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a bundle is run again offline, and what was shown in the hall compared', () => {
  const { status, said } = junheng('verify', join(vectors, 'plain.json'), '--seal', bundle.sealHash);
  expect(said).toContain('属实：从封存的内容和种子重新抽签，13 名学生的班级全部相同。');
  expect(said).toMatch(/✓ 重算[^]*✓ 公布的值/);
  expect(status).toBe(0);
}, 60_000);

test('another seal than was shown, and a tampered bundle, are refused by name', () => {
  expect(junheng('verify', join(vectors, 'public-proof.json'), '--seal', bundle.seed)).toMatchObject({
    status: 1,
    said: expect.stringContaining('不属实 [NotWhatWasShown]') as string,
  });
  const rows = bundle.rows!.with(3, { ...bundle.rows![3]!, values: { ...bundle.rows![3]!.values, gender: 'other' } });
  expect(junheng('verify', fileOf({ ...bundle, rows }))).toMatchObject({
    status: 1,
    said: expect.stringContaining('不属实 [RosterRowAltered]：名册第 3 位学生的数据被改动过。') as string,
  });
}, 60_000);

test('a guardian’s receipt is checked, and one of another class refused', () => {
  const child = { studentId: 's', name: '小明', values: { gender: 'male' }, salt: 'a'.repeat(64) };
  const { leaves, root } = rosterOf([child], [child.salt], hash);
  const classOf = [1];
  const seal = { ...bundle.seal, rows: 1, rosterRoot: root };
  const own = { ...bundle, leaves, seal, sealHash: sealOf(seal, hash), classOf, resultHash: resultHashOf(classOf, hash) };
  const whole = receiptOf(own, child, hash)!;
  expect(junheng('receipt', fileOf(whole))).toMatchObject({ status: 0, said: expect.stringContaining('属实：小明') as string });
  expect(junheng('receipt', fileOf({ ...whole, classNo: 2 }))).toMatchObject({
    status: 1,
    said: expect.stringContaining('[ReceiptClassWrong]') as string,
  });
}, 60_000);

test.each([[[]], [['verify']], [['verify', 'a', 'b']], [['verify', 'no-such-file.json']], [['check', 'a']]])(
  'draw %j can check nothing and says how to call it, or why',
  (words) => {
    const { status, said } = junheng(...words);
    expect(said).toMatch(/npx junheng draw verify|无法读取/);
    expect(status).toBe(2);
  },
  60_000,
);
