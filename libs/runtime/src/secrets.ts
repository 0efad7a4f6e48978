import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from './atomic-file.ts';
import type { Entropy } from './entropy.ts';
import { passwordOf } from './role-password.ts';
import { StartProblem } from './start-problem.ts';

export const secretPurposes = ['key-encryption', 'blind-index', 'ledger-signing'] as const;
export type SecretPurpose = (typeof secretPurposes)[number];

export type Secrets = {
  /** 32 bytes, fixed for the life of the county. */
  secret(purpose: SecretPurpose): Uint8Array;
  /** The one before it, from `<purpose>.previous`, while a rotation is under way; else null. */
  previousSecret(purpose: SecretPurpose): Uint8Array | null;
  /** A database role's password, derived from the secret `database`: base64url. */
  password(role: string): string;
};

export const secretBytes = 32;
const names = [...secretPurposes, 'database'] as const;
/** The file of the secret before the current one, while a rotation is under way. */
export const previousOf = (purpose: SecretPurpose): string => `${purpose}.previous`;

/**
 * The installation's secrets, one file of 32 bytes each (0600, in a 0700 folder), made once. With data present a
 * missing file stops the start: a new key in its place would leave every sealed field unreadable for ever.
 * @throws {StartProblem} SecretMissing, SecretDamaged
 */
export function openSecrets(directory: string, options: { dataExists: boolean; entropy: Entropy }): Secrets {
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o700);
  const missing = names.filter((name) => !existsSync(join(directory, name)));
  if (missing.length > 0 && options.dataExists) throw secretMissing(directory, missing);
  for (const name of missing) writeFileAtomically(join(directory, name), options.entropy.bytes(secretBytes, `secret|${name}`));

  const values = new Map<string, Buffer>();
  for (const name of [...names, ...secretPurposes.map(previousOf).filter((previous) => existsSync(join(directory, previous)))]) {
    const value = readFileSync(join(directory, name));
    if (value.length !== secretBytes) throw secretDamaged(join(directory, name), value.length);
    values.set(name, value);
  }
  return {
    secret: (purpose) => values.get(purpose)!,
    previousSecret: (purpose) => values.get(previousOf(purpose)) ?? null,
    password: (role) => passwordOf(values.get('database')!, role),
  };
}

function secretMissing(directory: string, missing: readonly string[]): StartProblem {
  return new StartProblem(
    'SecretMissing',
    `已有数据，但 ${directory} 里缺少密钥文件：${missing.join('、')}。没有它们，封存的数据再也打不开；平台不会自行生成新的。请从备份恢复这些文件后再启动。`,
    `There is data, but ${directory} lacks the key files ${missing.join(', ')}. Without them sealed data can never be opened; the platform makes no new ones. Restore these files from your backup, then start again.`,
  );
}

function secretDamaged(file: string, length: number): StartProblem {
  return new StartProblem(
    'SecretDamaged',
    `密钥文件 ${file} 已损坏（${length} 字节，应为 ${secretBytes} 字节）。请从备份恢复它。`,
    `The key file ${file} is damaged (${length} bytes instead of ${secretBytes}). Restore it from your backup.`,
  );
}
