import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { systemEntropy } from './entropy.ts';
import { openSecrets } from './secrets.ts';

const open = (directory: string, dataExists: boolean) => openSecrets(directory, { dataExists, entropy: systemEntropy });

describe('openSecrets', () => {
  let directory: string;
  beforeEach(() => {
    directory = join(mkdtempSync(join(tmpdir(), 'junheng-secrets-')), 'secrets');
    return () => rmSync(directory, { recursive: true });
  });

  test('makes 32 random bytes per purpose once, readable by their owner only', () => {
    const first = open(directory, false);
    expect(readdirSync(directory).sort()).toEqual(['blind-index', 'database', 'key-encryption', 'ledger-signing']);
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(first.secret('blind-index')).toHaveLength(32);
    expect(first.secret('blind-index')).not.toEqual(first.secret('key-encryption'));

    const second = open(directory, true);
    expect(second.secret('key-encryption')).toEqual(first.secret('key-encryption'));
    expect(second.password('registry')).toBe(first.password('registry'));
    expect(second.password('registry')).not.toBe(first.password('gateway'));
    expect(second.password('registry')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  test('stops when a key is missing beside data, and makes no new one', () => {
    open(directory, false);
    rmSync(join(directory, 'key-encryption'));
    expect(() => open(directory, true)).toThrow(
      expect.objectContaining({ code: 'SecretMissing', en: expect.stringContaining('key-encryption') }),
    );
    expect(readdirSync(directory)).not.toContain('key-encryption');
  });

  test('completes a first start that was broken off before there was data', () => {
    const first = open(directory, false);
    rmSync(join(directory, 'ledger-signing'));
    const second = open(directory, false);
    expect(second.secret('key-encryption')).toEqual(first.secret('key-encryption'));
    expect(second.secret('ledger-signing')).toHaveLength(32);
  });

  test('stops at a key of the wrong length', () => {
    open(directory, false);
    writeFileSync(join(directory, 'blind-index'), 'short');
    expect(() => open(directory, true)).toThrow(expect.objectContaining({ code: 'SecretDamaged' }));
  });

  test('knows the secret before it while a rotation is under way', () => {
    const before = open(directory, false).secret('key-encryption');
    writeFileSync(join(directory, 'key-encryption.previous'), before);
    writeFileSync(join(directory, 'key-encryption'), Buffer.alloc(32, 9));
    const secrets = open(directory, true);
    expect(secrets.secret('key-encryption')).toEqual(Buffer.alloc(32, 9));
    expect(secrets.previousSecret('key-encryption')).toEqual(before);
    expect(secrets.previousSecret('ledger-signing')).toBeNull();
  });

  test('closes a folder that was left open to others', () => {
    open(directory, false);
    chmodSync(directory, 0o755);
    open(directory, true);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(directory, 'database'))).toHaveLength(32);
  });
});
