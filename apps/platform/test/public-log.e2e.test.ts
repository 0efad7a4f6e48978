import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '@junheng/merkle';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDemoHome } from './demo-home.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

/* The public log of a running platform, and a change of its signing key from one start to the next. */

let home: string;
let remove: () => void;
let platform: PlatformProcess & { address: string };
const checkpoints: string[] = [];

beforeAll(async () => {
  ({ home, remove } = await createDemoHome());
  platform = await startPlatformProcess(home);
}, 300_000);
afterAll(async () => {
  await platform.end('SIGTERM');
  remove();
});

const fetchFile = (path: string) => fetch(`${platform.address}/ledger/000000/${path}`);
const read = async (path: string) => (await fetchFile(path)).text();
const sizeOf = (note: string) => parseCheckpoint(note)!.size;
const keys = async () => (await read('keys')).trim().split('\n');

async function restart(): Promise<void> {
  await platform.end('SIGTERM');
  platform = await startPlatformProcess(home);
  if (platform.address === '') throw new Error(platform.output());
}
const commandLine = (...words: string[]) =>
  new Promise<{ code: number | null; text: string }>((ended) => {
    const main = join(import.meta.dirname, '../../../tools/cli/src/main.ts');
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...words], { env: { PATH, JUNHENG_HOME: home } });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', (code) => ended({ code, text }));
  });

test('anyone reads checkpoint, tiles and entries without signing in, and nothing of a person stands in them', async () => {
  const { size } = parseCheckpoint(await read('checkpoint'))!;
  const full = await fetchFile('tile/entries/000');
  expect(full.headers.get('cache-control')).toContain('immutable');
  expect(full.headers.get('content-type')).toBe('application/octet-stream');
  expect((await full.arrayBuffer()).byteLength).toBe(256 * 66);
  const last = Math.floor(size / 256);
  expect((await fetchFile(`tile/0/${String(last).padStart(3, '0')}.p/${size % 256}`)).status).toBe(200);
  expect((await fetchFile(`tile/0/${String(last + 1).padStart(3, '0')}`)).status).toBe(404);
  expect((await fetch(`${platform.address}/graphql`, { method: 'POST' })).status).toBeGreaterThanOrEqual(400);
});

test('the command line prints the very checkpoint that anyone reads', async () => {
  expect(await commandLine('checkpoint')).toEqual({ code: 0, text: await read('checkpoint') });
});

test(
  'a signing key is changed in two restarts; the change stands in the ledger, and old checkpoints keep their key',
  { timeout: 180_000 },
  async () => {
    checkpoints.push(await read('checkpoint'));
    const [first] = await keys();
    expect(await commandLine('keys', 'retire', 'ledger-signing', '--yes')).toMatchObject({ code: 3 });
    expect(await commandLine('keys', 'rotate', 'ledger-signing')).toMatchObject({ code: 0 });
    expect(await commandLine('keys', 'retire', 'ledger-signing', '--yes')).toMatchObject({ code: 3 }); // not taken up yet
    expect(existsSync(join(home, 'secrets/ledger-signing.previous'))).toBe(true);

    await restart();
    const [, second] = await keys();
    await expect.poll(async () => sizeOf(await read('checkpoint')), { timeout: 30_000 }).toBe(sizeOf(checkpoints[0]!) + 1); // custody's event
    checkpoints.push(await read('checkpoint'));
    expect(parseCheckpoint(checkpoints[1]!)!.signatures.map(({ keyHash }) => keyHash)).toEqual(
      [second, first].map((key) => key!.split('+')[1]),
    );
    expect(await commandLine('keys', 'retire', 'ledger-signing', '--yes')).toMatchObject({ code: 0 });

    await restart();
    expect(readdirSync(join(home, 'secrets'))).not.toContain('ledger-signing.previous');
    checkpoints.push(await read('checkpoint'));
    expect(parseCheckpoint(checkpoints[2]!)!.signatures).toHaveLength(1);
    expect(await keys()).toEqual([first, second]);
    expect(sizeOf(checkpoints[2]!)).toBe(sizeOf(checkpoints[1]!)); // recorded once
    expect(await commandLine('audit')).toMatchObject({ code: 0 });
  },
);

test('a key file that is put in the place of another one stops the start with what to do', { timeout: 60_000 }, async () => {
  await platform.end('SIGTERM');
  const file = join(home, 'secrets/ledger-signing');
  writeFileSync(file, new Uint8Array(32).fill(5));
  platform = await startPlatformProcess(home);
  expect(platform.address).toBe('');
  expect(platform.output()).toContain('npx junheng keys rotate ledger-signing');
  expect(await platform.exited).toBe(1);
});
