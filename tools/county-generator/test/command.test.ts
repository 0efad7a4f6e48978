import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'junheng-county-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const main = join(import.meta.dirname, '../src/main.ts');
const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });

describe('the command', () => {
  test('writes the files and says what is in them', () => {
    const { status, stdout } = run('--out', directory, '--dirt', '--seed', 'command');
    expect(status).toBe(0);
    expect(stdout).toContain('班级 classes: 57');
    expect(stdout).toMatch(/性别写成 1、2 gender as 1 or 2: \d+/);
    for (const name of ['学籍基础信息表.xlsx', '年度同龄组统计表.xlsx', '问题清单.csv'])
      expect(existsSync(join(directory, name))).toBe(true);
  });

  test.each([[['--size', 'huge']], [['--year', '19']], [['--no-such-option']], [[]]])(
    'tells its options in both languages after %j',
    (args) => {
      const { status, stderr } = run(
        ...args,
        ...(args.length > 0 && args[0] !== '--no-such-option' ? ['--out', join(directory, 'none')] : []),
      );
      expect(status).toBe(2);
      expect(stderr).toContain('同一种子得到相同的文件');
      expect(stderr).toContain('the same seed gives the same bytes');
      expect(existsSync(join(directory, 'none'))).toBe(false);
    },
  );
});
