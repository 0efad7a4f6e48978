import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { standIn } from '../test/stand-in.ts';
import { showCheckpoint } from './checkpoint-command.ts';

const note = 'junheng.example/ledger/000000\n3\nAwMD\n\n— junheng.example/ledger/000000 AAAA\n';
const platform = standIn({}, { read: async (path) => (path === '/ledger/000000/checkpoint' ? Buffer.from(note) : null) });

test('the checkpoint alone goes to the standard output, to be piped on', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await showCheckpoint({ output: null }, '000000', platform.client, platform.out)).toBe(0);
  expect(written.mock.calls.map(([text]) => String(text)).join('')).toBe(note);
  written.mockRestore();
});

test('a file holds it byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-checkpoint-'));
  expect(await showCheckpoint({ output: join(folder, 'c.txt') }, '000000', platform.client, platform.out)).toBe(0);
  expect(readFileSync(join(folder, 'c.txt'), 'utf8')).toBe(note);
  expect(await showCheckpoint({ output: join(folder, 'none/c.txt') }, '000000', platform.client, platform.out)).toBe(2);
  rmSync(folder, { recursive: true });
});

test('another county’s log is not kept here', async () => {
  expect(await showCheckpoint({ output: null }, '510121', platform.client, platform.out)).toBe(3);
});
