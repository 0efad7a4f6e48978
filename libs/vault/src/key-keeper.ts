import { type Runtime, type Sql, StartProblem, type Transaction } from '@junheng/runtime';
import { createKeyContext, rewrapDataKey, unwrapDataKey } from './data-key.ts';
import { keyIdOf, WrongKeyEncryption } from './key-encryption.ts';
import { destroy, fence, type KnownKey, readFences, readKeysThere, readKnownKeys } from './sql/fences.ts';
import { countBySecret, nameUnnamed, secretInUse, takeKeys, writeWrapped } from './sql/key-rows.ts';

export type WrappingStatus = {
  /** Names of the secrets at hand. */
  current: string;
  previous: string | null;
  /** Data keys under each; those that were destroyed count nowhere. */
  wrappedByCurrent: number;
  wrappedByPrevious: number;
  destroyed: number;
};

/** Changes keys, which nobody who seals or opens may. */
export type KeyKeeper = {
  /** No key of the subjects is made or read from here on. In a read-committed transaction. */
  fence(transaction: Transaction, subjects: readonly string[]): Promise<void>;
  /** All keys that the subject has or had; of a fenced one they no longer change. */
  readKeys(sql: Sql | Transaction, subject: string): Promise<KnownKey[]>;
  /** @returns fingerprints of the keys that were there, by subject */
  destroy(transaction: Transaction, subjects: readonly string[]): Promise<Map<string, string[]>>;
  readFences(): Promise<string[]>;
  /** Fingerprints of the subjects' keys that are not destroyed, by subject. */
  readKeysThere(subjects: readonly string[]): Promise<Map<string, string[]>>;
  /** To be called before anything is read. @throws {StartProblem} when the secrets at hand do not belong to the data */
  checkSecrets(): Promise<void>;
  /** Wraps up to `limit` data keys that the previous secret wraps by the current one. @returns how many; 0: none is left */
  rewrap(limit: number): Promise<number>;
  status(): Promise<WrappingStatus>;
};

/** For the one role that `grantVault` names a keeper. */
export function createKeyKeeper({ sql, runtime }: { sql: Sql; runtime: Runtime }): KeyKeeper {
  const context = createKeyContext(runtime);
  const { county } = runtime;
  const { current, previous } = context.keyEncryption;

  /** Keys of a former version tell no secret: they were all wrapped by one. */
  async function nameKeysOfFormerVersion(): Promise<void> {
    const [sample] = await sql.begin((transaction) => takeKeys(transaction, county, null, 1));
    if (!sample) return;
    const by = [current, previous].find((each) => {
      if (each === null) return false;
      try {
        unwrapDataKey({ ...context, keyEncryption: { current: each, previous: null } }, sample.name, { ...sample, keyId: each.id });
        return true;
      } catch {
        return false;
      }
    });
    if (!by) throw new WrongKeyEncryption(null);
    await nameUnnamed(sql, county, by.id);
  }

  return {
    fence: (transaction, subjects) => fence(transaction, county, subjects),
    readKeys: (at, subject) => readKnownKeys(at, county, subject),
    destroy: (transaction, subjects) => destroy(transaction, county, subjects),
    readFences: () => readFences(sql, county),
    readKeysThere: (subjects) => readKeysThere(sql, county, subjects),
    async checkSecrets() {
      await nameKeysOfFormerVersion();
      const others = (await countBySecret(sql, county)).filter(
        ({ keyId, isDestroyed }) => !isDestroyed && keyId !== current.id && keyId !== previous?.id,
      );
      if (others.length > 0) throw new WrongKeyEncryption(others[0]!.keyId);
      const blindIndex = keyIdOf(runtime.secret('blind-index'));
      if ((await secretInUse(sql, county, 'blind-index', blindIndex)) !== blindIndex) throw blindIndexWrong;
    },
    async rewrap(limit) {
      if (previous === null) return 0;
      return sql.begin(async (transaction) => {
        const keys = await takeKeys(transaction, county, previous.id, limit);
        const names = keys.map(({ name }) => name);
        if (keys.length > 0) {
          const wrapped = keys.map((key) => rewrapDataKey(context, key.name, key));
          await writeWrapped(transaction, county, names, wrapped, current.id);
        }
        return keys.length;
      });
    },
    async status() {
      const counts = await countBySecret(sql, county);
      const under = (keyId: string | null) =>
        counts.filter((each) => !each.isDestroyed && each.keyId === keyId).reduce((sum, { keys }) => sum + keys, 0);
      return {
        current: current.id,
        previous: previous?.id ?? null,
        wrappedByCurrent: under(current.id),
        wrappedByPrevious: previous ? under(previous.id) : 0,
        destroyed: counts.filter(({ isDestroyed }) => isDestroyed).reduce((sum, { keys }) => sum + keys, 0),
      };
    },
  };
}

const blindIndexWrong = new StartProblem(
  'BlindIndexWrong',
  '盲索引密钥与数据不符：用另一把密钥将找不到任何已登记的人，所有人都会被重复登记。请放回与数据同一套的密钥 blind-index。',
  'The blind-index secret does not belong to the data: under another one nobody would be found, and everybody registered twice. Put back the secret blind-index that belongs to the data.',
);
