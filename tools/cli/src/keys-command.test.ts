import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSecrets, systemEntropy } from '@junheng/runtime';
import { beforeEach, expect, test, vi } from 'vitest';
import { standIn } from '../test/stand-in.ts';
import { retireKey, rotateKey } from './keys-command.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'junheng-keys-'));
  openSecrets(join(home, 'secrets'), { dataExists: false, entropy: systemEntropy });
  return () => rmSync(home, { recursive: true, force: true });
});
const file = (name: string) => join(home, 'secrets', name);
const signing = { purpose: 'ledger-signing' } as const;
const retire = { ...signing, isConfirmed: true };
const keys = (inForce: number, previousMayGo = false) => ({
  keys: { ledger: { keys: Array.from({ length: inForce }, () => ({ untilSize: null })) }, keyStatus: { previousMayGo } },
});

test('rotating writes the new key, keeps the old one, and says what comes next', () => {
  const old = readFileSync(file('ledger-signing'));
  const { out, text } = standIn({});
  expect(rotateKey(signing, { home, databaseUrl: null }, out)).toBe(0);
  expect(readFileSync(file('ledger-signing.previous'))).toEqual(old);
  expect(readFileSync(file('ledger-signing'))).not.toEqual(old);
  expect(text()).toContain('npx junheng keys retire ledger-signing');
  expect(rotateKey(signing, { home, databaseUrl: null }, out)).toBe(3);
  expect(text()).toMatch(/RotationUnderWay.*先重启平台/s);
});

test('with a given database nothing is written; the variables to set are named', () => {
  const old = readFileSync(file('ledger-signing'));
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { out } = standIn({});
  expect(rotateKey(signing, { home, databaseUrl: 'postgres://db/junheng' }, out)).toBe(0);
  expect(printed.mock.calls[0]![0]).toMatch(/^JUNHENG_SECRET_LEDGER_SIGNING=[\w-]{43}\nJUNHENG_SECRET_LEDGER_SIGNING_PREVIOUS=/);
  printed.mockRestore();
  expect(readFileSync(file('ledger-signing'))).toEqual(old);
});

test('the old key is destroyed once both are in force, and not a moment earlier', async () => {
  const { out } = standIn({});
  rotateKey(signing, { home, databaseUrl: null }, out);
  const early = standIn(keys(1));
  expect(await retireKey(retire, { home, databaseUrl: null }, early.client, early.out)).toBe(3);
  expect(early.text()).toContain('TooEarly');
  expect(existsSync(file('ledger-signing.previous'))).toBe(true);
  const late = standIn(keys(2));
  expect(await retireKey({ ...retire, isConfirmed: false }, { home, databaseUrl: null }, late.client, late.out)).toBe(4);
  expect(existsSync(file('ledger-signing.previous'))).toBe(true);
  expect(await retireKey(retire, { home, databaseUrl: null }, late.client, late.out)).toBe(0);
  expect(existsSync(file('ledger-signing.previous'))).toBe(false);
});

test('the key that wraps data keys goes when custody needs it no more', async () => {
  const wrapping = { purpose: 'key-encryption', isConfirmed: true } as const;
  rotateKey(wrapping, { home, databaseUrl: null }, standIn({}).out);
  const early = standIn(keys(2, false));
  expect(await retireKey(wrapping, { home, databaseUrl: null }, early.client, early.out)).toBe(3);
  const late = standIn(keys(1, true));
  expect(await retireKey(wrapping, { home, databaseUrl: null }, late.client, late.out)).toBe(0);
  expect(await retireKey(wrapping, { home, databaseUrl: null }, late.client, late.out)).toBe(3);
  expect(late.text()).toContain('NoRotation');
});
