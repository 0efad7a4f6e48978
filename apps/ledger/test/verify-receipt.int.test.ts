import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Receipt } from '../src/api.ts';
import { county, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

const guides = join(import.meta.dirname, '../../../docs/guides');
const script = join(guides, 'verify_receipt.py');

test('the guide shows the very script, in 100 lines', () => {
  const [, shown] = /```python\n(.*?)```\n/s.exec(readFileSync(join(guides, 'verify-receipt.md'), 'utf8'))!;
  const source = readFileSync(script, 'utf8');
  expect(shown).toBe(source);
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
});

describe('the script', () => {
  const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;
  beforeEach(({ task, skip }) => {
    if (hasPython) return;
    task.meta.skipReason = 'no python3 ≥ 3.8 on this machine';
    skip(task.meta.skipReason);
  });

  const folder = mkdtempSync(join(tmpdir(), 'junheng-receipt-'));
  const receipts: Receipt[] = [];
  let receipt: Receipt;
  beforeAll(async () => {
    const place = await openLedgerDatabase(inject('postgresUrl'));
    const ledger = await place.start();
    const messages = sampleMessages(600);
    for (const size of [1, 300, 600]) {
      await ledger.publish(messages.slice((await ledger.status()).size, size));
      for (const index of new Set([0, Math.floor(size / 3), size - 1])) {
        receipts.push((await ledger.api.readReceipt({ county, eventId: messages[index]!.eventId }))!);
      }
    }
    receipt = receipts.at(-2)!; // entry 200 of 600
    await place.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(content: unknown, ...options: string[]) {
    const file = join(folder, 'receipt.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    const { status, stdout, stderr } = spawnSync('python3', [script, file, ...options], { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  test('accepts real receipts at the ends and in the middle of logs of 1, 300 and 600 entries', () => {
    expect(receipts).toHaveLength(7);
    for (const real of receipts) {
      const { status, stdout } = run(real, '--key', real.verifierKey);
      expect(stdout).toContain(`第 ${real.index} 条（共 ${real.size} 条`);
      expect(stdout).toContain(`entry ${real.index} of ${real.size} (from 0) in the log junheng.example/ledger/000000`);
      expect(status).toBe(0);
    }
  });

  test('says that the key was not given when it was taken from the receipt', () => {
    expect(run(receipt)).toMatchObject({ status: 0, stdout: expect.stringContaining('compare it with the published one') });
  });

  const flip = (base64: string) => {
    const bytes = Buffer.from(base64, 'base64');
    bytes[bytes.length - 7]! ^= 4;
    return bytes.toString('base64');
  };
  const changeSignature = (note: string) => note.replace(/(— \S+ )(\S+)/, (_, start: string, text: string) => start + flip(text));
  const otherKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  test.each<[string, (real: Receipt) => Partial<Receipt>, RegExp]>([
    ['header', ({ header }) => ({ header: header.replace('2019-09-01', '2019-09-02') }), /not under the signed root/],
    ['body', ({ body }) => ({ body: body.replace('"gender":"2"', '"gender":"1"') }), /not under the signed root/],
    ['index', ({ index }) => ({ index: index + 1 }), /not under the signed root/],
    ['index, beyond the log', ({ size }) => ({ index: size }), /do not fit the checkpoint/],
    ['size', ({ size }) => ({ size: size + 1 }), /do not fit the checkpoint/],
    ['proof, one bit of it', ({ proof }) => ({ proof: proof.with(3, flip(proof[3]!)) }), /not under the signed root/],
    ['proof, its last hash', ({ proof }) => ({ proof: proof.slice(0, -1) }), /not under the signed root/],
    ['proof, a hash too many', ({ proof }) => ({ proof: [...proof, proof[0]!] }), /not under the signed root/],
    ['proof, its order', ({ proof }) => ({ proof: proof.toReversed() }), /not under the signed root/],
    [
      'checkpoint, its size',
      ({ checkpoint }) => ({ size: 601, checkpoint: checkpoint.replace('\n600\n', '\n601\n') }),
      /no valid signature/,
    ],
    [
      'checkpoint, its root',
      ({ checkpoint, proof }) => ({ checkpoint: checkpoint.replace(/\n[^\n]+=\n/, `\n${proof[0]}\n`) }),
      /no valid sig/,
    ],
    ['checkpoint, its origin', ({ checkpoint }) => ({ checkpoint: checkpoint.replaceAll('000000', '000001') }), /not this log's/],
    ['checkpoint, its signature', ({ checkpoint }) => ({ checkpoint: changeSignature(checkpoint) }), /no valid signature/],
    ['checkpoint, without signature', ({ checkpoint }) => ({ checkpoint: `${checkpoint.split('\n\n')[0]}\n\n` }), /no valid signature/],
    ['key', ({ verifierKey }) => ({ verifierKey: verifierKey.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')) }), /key in the receipt/],
    ['key, a foreign one', () => ({ verifierKey: otherKey }), /not this log's/],
  ])('refuses a receipt with another %s', (_, change, sentence) => {
    const { status, stdout } = run({ ...receipt, ...change(receipt) });
    expect(stdout).toMatch(/^不属实：.+。\nRefused: /);
    expect(stdout).toMatch(sentence);
    expect(status).toBe(1);
  });

  test('refuses a genuine receipt when another key was given', () => {
    expect(run(receipt, '--key', otherKey)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('another key than the one you gave'),
    });
    expect(run(receipt, '--key', 'key')).toMatchObject({ status: 1, stdout: expect.stringContaining('the key you gave cannot be read') });
  });

  test.each([
    ['no JSON', '凭证'],
    ['another format', { format: 'junheng-receipt-v2' }],
    ['a missing part', { format: 'junheng-receipt-v1', header: '{}' }],
    ['a list', []],
    ['nested too deep', '['.repeat(100_000)],
  ])('says of a file that is no receipt (%s) that it cannot be read', (_, content) => {
    expect(run(content)).toMatchObject({ status: 2, stdout: expect.stringMatching(/^无法读取.+\nUnreadable/) });
  });
});
