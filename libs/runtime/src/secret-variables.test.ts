import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshSecrets, readSecrets, secretVariables } from './secret-variables.ts';

const whole = { purposes: ['key-encryption', 'blind-index', 'ledger-signing'], roles: ['registry', 'gateway'], service: false } as const;
const registry = { purposes: ['key-encryption', 'blind-index'], roles: ['registry'], service: true } as const;
const fresh = Object.fromEntries(freshSecrets(randomBytes, ['registry', 'gateway']));

describe('readSecrets', () => {
  test('names everything that the process needs and was not given, and nothing else', () => {
    const result = readSecrets({}, registry);
    if (result.ok) throw new Error('started without secrets');
    expect(result.problems).toEqual([
      {
        variable: 'JUNHENG_SECRET_KEY_ENCRYPTION JUNHENG_SECRET_BLIND_INDEX JUNHENG_SECRET_SERVICE JUNHENG_PASSWORD_REGISTRY',
        zh: expect.stringMatching(/^缺少 JUNHENG_SECRET_KEY_ENCRYPTION、/),
        en: expect.stringMatching(/^Missing: JUNHENG_SECRET_KEY_ENCRYPTION, /),
      },
    ]);
  });

  test('asks whoever logs in as several roles for the one secret that their passwords follow from', () => {
    const { JUNHENG_SECRET_DATABASE: _, JUNHENG_PASSWORD_REGISTRY, JUNHENG_PASSWORD_GATEWAY, ...others } = fresh;
    expect(readSecrets(others, whole)).toMatchObject({ ok: false, problems: [{ variable: 'JUNHENG_SECRET_DATABASE' }] });
    expect(readSecrets({ ...others, JUNHENG_PASSWORD_REGISTRY, JUNHENG_PASSWORD_GATEWAY }, whole)).toMatchObject({ ok: true });
  });

  test('gives one service its own password and no other', () => {
    const { JUNHENG_SECRET_DATABASE, JUNHENG_PASSWORD_GATEWAY, ...own } = fresh;
    const result = readSecrets(own, registry);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.secrets.password('registry')).toBe(own['JUNHENG_PASSWORD_REGISTRY']);
    expect(() => result.secrets.password('gateway')).toThrow(/not given the secret database/);
    const all = readSecrets({ ...fresh, JUNHENG_PASSWORD_REGISTRY: undefined }, whole);
    if (!all.ok) throw new Error(JSON.stringify(all.problems));
    expect(all.secrets.password('registry')).toBe(own['JUNHENG_PASSWORD_REGISTRY']); // the same, derived
    expect(all.secrets.password('gateway')).toBe(JUNHENG_PASSWORD_GATEWAY);
    expect(JUNHENG_SECRET_DATABASE).toHaveLength(43);
  });

  test('reads a secret from a file, and the one before it while it is rotated', () => {
    const directory = mkdtempSync(join(tmpdir(), 'junheng-secrets-'));
    const value = randomBytes(32);
    writeFileSync(join(directory, 'key'), `${value.toString('base64url')}\n`);
    const before = randomBytes(32);
    const result = readSecrets(
      {
        ...fresh,
        JUNHENG_SECRET_KEY_ENCRYPTION: undefined,
        JUNHENG_SECRET_KEY_ENCRYPTION_FILE: join(directory, 'key'),
        JUNHENG_SECRET_KEY_ENCRYPTION_PREVIOUS: before.toString('base64url'),
      },
      whole,
    );
    rmSync(directory, { recursive: true });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.secrets.secret('key-encryption')).toEqual(value);
    expect(result.secrets.previousSecret('key-encryption')).toEqual(before);
    expect(result.secrets.previousSecret('ledger-signing')).toBeNull();
  });

  test.each([['short'], [randomBytes(31).toString('base64url')], [`${randomBytes(32).toString('base64url')}!`]])(
    'refuses %s as a secret without showing it',
    (text) => {
      const result = readSecrets({ ...fresh, JUNHENG_SECRET_BLIND_INDEX: text }, whole);
      expect(result).toMatchObject({ ok: false, problems: [{ variable: 'JUNHENG_SECRET_BLIND_INDEX' }] });
      expect(JSON.stringify(result)).not.toContain(text);
    },
  );
});

test('fresh secrets differ from each other and each time', () => {
  const values = [...freshSecrets(randomBytes, []), ...freshSecrets(randomBytes, [])].map(([, value]) => value);
  expect(new Set(values).size).toBe(2 * secretVariables.length);
});
