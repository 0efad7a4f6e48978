import { createHmac, createSecretKey } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson, type SealedClass } from '@junheng/contracts';
import type { Runtime, Sql, Transaction } from '@junheng/runtime';
import { createKeyContext } from './data-key.ts';
import { loadDataKeys } from './key-store.ts';
import { openBodies, type SealedItem } from './open-bodies.ts';
import { type PlainItem, sealBodies } from './seal-bodies.ts';
import type { OpenedBody } from './sealed-body.ts';
import { readFenced } from './sql/fences.ts';
import { openTexts, sealTexts } from './sealed-text.ts';

/** Seals and opens under the rights of the role whose connection it is given. */
export type Vault = {
  /**
   * The sealed body of each item, canonical JSON. All keys are made or loaded in one round trip, in the caller's transaction.
   * @throws {TypeError} data that its contract does not accept @throws {SubjectErased} the subject of an item is fenced, whether
   * or not anything of the item is sealed
   */
  seal(transaction: Transaction, items: readonly PlainItem[]): Promise<string[]>;
  /** The clear fields and those of `classes`. @throws when a body was altered or stands under another event id or type */
  open(sql: Sql | Transaction, items: readonly SealedItem[], classes: readonly SealedClass[]): Promise<OpenedBody[]>;
  /** Free texts of one subject, each bound to its own `aad`. One key, one round trip. @throws {SubjectErased} */
  sealTexts(
    transaction: Transaction,
    key: { subject: string; schoolYear: number },
    texts: readonly { aad: string; text: string }[],
  ): Promise<string[]>;
  /** The texts; null where the key was destroyed. @throws when one was altered or stands under another `aad` */
  openTexts(sql: Sql | Transaction, items: readonly { aad: string; sealed: string }[]): Promise<(string | null)[]>;
  /** Those of the subjects that are fenced. */
  readFenced(sql: Sql | Transaction, subjects: readonly string[]): Promise<ReadonlySet<string>>;
  /** HMAC-SHA-256 under the blind-index secret: equal values of a purpose are found without being readable or guessable. */
  blindIndex(purpose: string, value: string): Buffer;
};

/** The vault of one county: seals fields per subject and class, opens them while the key exists, and indexes values blindly. */
export function createVault({ runtime }: { runtime: Runtime }): Vault {
  const context = createKeyContext(runtime);
  const blindIndexKey = createSecretKey(runtime.secret('blind-index'));
  return {
    seal: (transaction, items) => sealBodies(transaction, context, items),
    open: (sql, items, classes) => openBodies(items, classes, context.county, (names) => loadDataKeys(sql, context, names)),
    sealTexts: (transaction, key, texts) => sealTexts(transaction, context, key, texts),
    openTexts: (sql, items) => openTexts(sql, context, items),
    readFenced: (sql, subjects) => readFenced(sql, context.county, subjects),
    blindIndex: (purpose, value) =>
      createHmac('sha256', blindIndexKey)
        .update(canonicalJson([purpose, value]))
        .digest(),
  };
}

/** Directory of the SQL files to migrate into the schema `vault`. */
export const vaultMigrations: string = join(import.meta.dirname, '../sql');

export { createKeyKeeper, type KeyKeeper, type WrappingStatus } from './key-keeper.ts';
export { SubjectErased } from './key-store.ts';
export type { SealedItem } from './open-bodies.ts';
export type { PlainItem } from './seal-bodies.ts';
export type { OpenedBody } from './sealed-body.ts';
export { grantVault, type VaultGrants } from './sql/grant-vault.ts';
export { createVaultReader, type VaultReader } from './vault-reader.ts';
