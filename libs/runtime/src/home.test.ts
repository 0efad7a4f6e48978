import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { startProgram } from '../test/child-process.ts';
import { openHome, readRunningPlatform } from './home.ts';

describe('openHome', () => {
  let path: string;
  beforeEach(() => {
    path = join(mkdtempSync(join(tmpdir(), 'junheng-home-')), '均衡 home');
    return () => rmSync(path, { recursive: true, force: true });
  });

  test('lets one process in and tells the next where the first one answers', async () => {
    const first = await startProgram('hold-home.ts', path);
    expect(first.firstLine).toBe('held');
    expect(() => openHome(path)).toThrow(
      expect.objectContaining({ code: 'HomeInUse', en: expect.stringContaining(`at http://localhost:1, process ${first.child.pid}`) }),
    );
    first.child.kill('SIGTERM');
    await first.exited;
    const next = openHome(path);
    expect(readRunningPlatform(path)).toBeNull();
    next.release();
  });

  test('lets the next one in after the holder was killed', async () => {
    const first = await startProgram('hold-home.ts', path);
    first.child.kill('SIGKILL');
    await first.exited;
    const next = openHome(path);
    expect(next.path).toBe(path);
    next.release();
  });

  test('lets exactly one of five in that come at once', async () => {
    const five = await Promise.all(Array.from({ length: 5 }, () => startProgram('hold-home.ts', path)));
    expect(five.map(({ firstLine }) => firstLine).sort()).toEqual(['HomeInUse', 'HomeInUse', 'HomeInUse', 'HomeInUse', 'held']);
    for (const { child, exited } of five) {
      child.kill('SIGKILL');
      await exited;
    }
  });

  test('keeps the announced token to its owner', () => {
    const home = openHome(path);
    home.announce({ address: 'http://localhost:4000', pid: 1, operatorToken: 'secret' });
    expect(statSync(join(path, 'run.json')).mode & 0o777).toBe(0o600);
    expect(readRunningPlatform(path)).toMatchObject({ operatorToken: 'secret' });
    home.release();
    expect(readFileSync(join(path, 'run.json'), 'utf8')).not.toContain('secret');
  });

  test('says so when the folder cannot be written', () => {
    const file = join(path, '..', 'file');
    writeFileSync(file, '');
    expect(() => openHome(join(file, 'home'))).toThrow(
      expect.objectContaining({ code: 'HomeNotWritable', zh: expect.stringMatching(/磁盘空间/) }),
    );
  });
});
