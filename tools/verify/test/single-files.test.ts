import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { singleFiles } from '../src/single-files.ts';
import { skipWithoutPython } from './ask-python.ts';
import { checkpointIn, exportOf, type Files, keyOf, origin, receiptOf, sampleEvents, textIn } from './sample-ledger.ts';

const root = join(import.meta.dirname, '../../..');
let home: string;
const put = (path: string, content: Uint8Array | string): string => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
  return join(home, path);
};
const putAll = (name: string, files: Files): string => {
  for (const [path, bytes] of files) put(`${name}/${path}`, bytes);
  return join(home, name);
};
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'junheng-single-'));
});
afterAll(() => rmSync(home, { recursive: true }));

describe('the one file that a third party takes', () => {
  test.each(singleFiles().map(({ path, text }) => [path, text]))('%s is what the sources give (npm run generate)', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  const [program, page] = singleFiles().map(({ text }) => text) as [string, string];

  test('needs nothing but Node’s own modules', () => {
    const needed = [...program.matchAll(/^import .* from '([^']+)'/gm)].map(([, name]) => name);
    expect(needed.toSorted((one, other) => (one! < other! ? -1 : 1))).toEqual(['node:fs/promises', 'node:path']);
    expect(program).not.toMatch(/\brequire\(|\bimport\(|\bfetch\(/);
    expect(page).not.toMatch(/^import |\bfetch\(|XMLHttpRequest|<script src|<link rel="stylesheet"/m);
  });

  test('lets a browser run the one script that stands in the page, and load nothing', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page)!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, script] = /<script>([\s\S]*)<\/script>/.exec(page)!;
    expect(policy).toContain(`default-src 'none'; script-src ${hash(script!)};`);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  const run = (...args: string[]) => {
    const olderNode = existsSync('/usr/bin/node') ? '/usr/bin/node' : process.execPath; // whatever third parties have
    const { status, stdout } = spawnSync(olderNode, [join(root, 'docs/guides/junheng-verify.mjs'), ...args], { encoding: 'utf8' });
    return { status, stdout };
  };
  const runPython = (...args: string[]) =>
    spawnSync('python3', [join(root, 'docs/guides/verify_ledger.py'), ...args], { encoding: 'utf8' }).stdout;
  const events = sampleEvents(300);

  test('ends with 0, 1 and 2, and says the verdict in both languages', () => {
    const folder = putAll('genuine', exportOf(events));
    const older = put('older.txt', checkpointIn(exportOf(events.slice(0, 100))));
    const genuine = run(folder, '--older', older, `--key=${keyOf(7)}`);
    expect([genuine.status, genuine.stdout]).toEqual([
      0,
      expect.stringMatching(/^属实：.*此后只有增加.*\nGenuine: .*only added to since.*\n300 条 entries, [\d.]+ s, \d+ \/s\n$/s),
    ]);
    const changed = exportOf(events);
    changed.set('entries.jsonl', Buffer.from(textIn(changed, 'entries.jsonl').replace('class-opened', 'class-closed')));
    expect(run(putAll('changed', changed))).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^不属实 \[entry-changed\]：第 0 条.*\nRefused .*entry 0/is),
    });
    expect(run(home)).toMatchObject({ status: 2, stdout: expect.stringContaining('无法核验 [not-a-ledger]') });
    expect(run(join(home, 'nowhere'))).toMatchObject({ status: 2, stdout: expect.stringContaining('ENOENT') });
    expect(run(folder, '--older', older, '--key=nonsense')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('无法核验 [pinned-key-unreadable]'),
    });
    expect(run()).toMatchObject({ status: 2, stdout: expect.stringContaining('--older') });
    expect(run(folder, '--newer', older).status).toBe(2);
  });

  test('names the key that signed to who gave none, also where the list names another before it', (context) => {
    const forged = putAll('forged', exportOf(events, { seeds: [9], listed: [7, 9] }));
    const told = `签名的公钥 signed with: ${keyOf(9)}\n所列另有 1 把公钥没有签名。 Keys listed that did not sign: 1.\n公钥取自文件本身`;
    expect(run(forged)).toMatchObject({ status: 0, stdout: expect.stringContaining(told) });
    expect(run(forged).stdout).not.toContain(keyOf(7));
    const both = run(putAll('both', exportOf(events, { seeds: [7, 8], listed: [7, 8] }))).stdout;
    expect(both).toContain(`: ${keyOf(7)}\n签名的公钥 signed with: ${keyOf(8)}\n公钥`);
    const alone = run(put('alone.json', receiptOf(events, 3, [9]))).stdout;
    expect(alone).toContain(
      `。\nGenuine: this is entry 3 of 300 (from 0) in the log ${origin}, unchanged.\n签名的公钥 signed with: ${keyOf(9)}\n公钥`,
    );
    skipWithoutPython(context);
    for (const target of [forged, join(home, 'both'), join(home, 'alone.json')])
      expect(run(target).stdout.replace(/\d+ 条 entries,.*\n$/, '')).toBe(runPython(target));
  });

  test('checks a receipt, alone and in its ledger', () => {
    const receipt = put('receipt.json', receiptOf(events.slice(0, 200), 17));
    expect(run(receipt)).toMatchObject({ status: 0, stdout: expect.stringContaining('第 17 条（共 200 条') });
    expect(run(receipt, '--log', putAll('log', exportOf(events)))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('200 条）相符'),
    });
    expect(run(receipt, '--log', putAll('fork', exportOf(sampleEvents(300, 5))))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('[rewritten]'),
    });
    expect(run(receipt, `--key=${keyOf(9)}`)).toMatchObject({ status: 1, stdout: expect.stringContaining('[other-key]') });
  });
});
