import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { help, helpOf } from './help.ts';

describe('the help of one command', () => {
  test('is its own lines and no others', () => {
    expect(helpOf('keys').match(/npx junheng \S+ \S+/g)).toEqual(['status', 'rotate', 'retire'].map((word) => `npx junheng keys ${word}`));
    expect(helpOf('withdraw')).toMatch(/^ {2}npx junheng withdraw .*\n {6}撤回[^\n]*$/);
  });

  test('is there for every command that the help names, and for no other word', () => {
    const names = new Set([...help.matchAll(/^ {2}npx junheng (\S+)/gm)].map(([, name]) => name!));
    expect([...names].filter((name) => !helpOf(name).startsWith(`  npx junheng ${name}`))).toEqual([]);
    expect(['', 'imprt', '种类', '--yes'].map(helpOf)).toEqual(['', '', '', '']);
  });
});

test.each([
  ['keys rotate', 'keys', '请写明 keys rotate'],
  ['export ledger', 'export', '请给出一个文件夹'],
  ['imprt', null, '没有命令“imprt”'],
])(
  'a slip in “%s” is told last, after that command’s lines',
  (words, name, sentence) => {
    const main = join(import.meta.dirname, 'main.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words.split(' ')], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(14);
    expect(lines.at(-2)).toContain(sentence);
    expect(lines.at(-1)).toMatch(/^ {2}\S.* All commands: npx junheng help\.$/);
    for (const [, other] of stderr.matchAll(/^ {2}npx junheng (\S+)/gm)) expect(other).toBe(name);
  },
  60_000,
);
