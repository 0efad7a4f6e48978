import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { systemEntropy } from './entropy.ts';
import { retireSecret, rotateSecret } from './rotate-secret.ts';
import { openSecrets } from './secrets.ts';

let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'junheng-rotate-')), 'secrets');
  return () => rmSync(directory, { recursive: true, force: true });
});
const open = () => openSecrets(directory, { dataExists: false, entropy: systemEntropy });

test('a new secret takes the place of the old one, which stays beside it until it is retired', () => {
  const old = open().secret('ledger-signing');
  expect(rotateSecret(directory, 'ledger-signing', systemEntropy)).toBeNull();
  const during = open();
  expect(during.secret('ledger-signing')).not.toEqual(old);
  expect(during.previousSecret('ledger-signing')).toEqual(old);
  expect(during.previousSecret('key-encryption')).toBeNull();
  expect(statSync(join(directory, 'ledger-signing.previous')).mode & 0o777).toBe(0o600);
  expect(retireSecret(directory, 'ledger-signing')).toBeNull();
  expect(open().previousSecret('ledger-signing')).toBeNull();
  expect(open().secret('ledger-signing')).toEqual(during.secret('ledger-signing'));
});

test('a second rotation before the first has ended would lose a secret that is still needed, and is refused', () => {
  open();
  rotateSecret(directory, 'key-encryption', systemEntropy);
  const kept = open();
  expect(rotateSecret(directory, 'key-encryption', systemEntropy)).toBe('RotationUnderWay');
  expect(open().secret('key-encryption')).toEqual(kept.secret('key-encryption'));
  expect(open().previousSecret('key-encryption')).toEqual(kept.previousSecret('key-encryption'));
});

test('a rotation that was broken off between its two files is begun again', () => {
  const old = open().secret('ledger-signing');
  copyFileSync(join(directory, 'ledger-signing'), join(directory, 'ledger-signing.previous'));
  expect(rotateSecret(directory, 'ledger-signing', systemEntropy)).toBeNull();
  expect(open().previousSecret('ledger-signing')).toEqual(old);
});

test('without secrets, or without a rotation, nothing is made', () => {
  expect(rotateSecret(directory, 'ledger-signing', systemEntropy)).toBe('NoSecrets');
  open();
  const before = readdirSync(directory);
  expect(retireSecret(directory, 'ledger-signing')).toBe('NoRotation');
  expect(readdirSync(directory)).toEqual(before);
});
