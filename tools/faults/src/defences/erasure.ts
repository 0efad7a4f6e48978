import type { Defence } from './defence.ts';

const custody = { project: 'apps/custody', file: 'test/custody.int.test.ts' };
const vault = { project: 'libs/vault', file: 'test/vault.int.test.ts' };

export const erasure: readonly Defence[] = [
  {
    name: 'fence is checked when sealing',
    zh: '已删除的人不能再记入新的事实。',
    en: 'Nothing new is recorded about an erased person.',
    changes: [
      {
        file: 'libs/vault/sql/002-fences.sql',
        from: "raise exception 'a subject of the append is fenced' using errcode = 'JH010';",
        to: 'null;',
      },
    ],
    test: { ...vault, title: 'refuses new facts from the fence on, under a key of another year and where nothing is sealed too' },
  },
  {
    name: 'fence waits for who is sealing',
    zh: '设栅栏时等正在加密的写入结束：栅栏之后不会再冒出密钥。',
    en: 'A fence waits for appends that are sealing: no key appears behind it.',
    changes: [
      {
        file: 'libs/vault/src/sql/fences.ts',
        from: 'await transaction`lock table vault.data_key in share row exclusive mode`;',
        to: '',
      },
    ],
    test: { ...vault, title: 'has no key that a concurrent append made behind the fence' },
  },
  {
    name: 'reconciled at the start',
    zh: '恢复旧备份后重新出现的密钥，在任何读取之前再次销毁。',
    en: 'A key that came back with a restore is destroyed again before anything is read.',
    changes: [
      {
        file: 'apps/custody/src/reconcile.ts',
        from: "if (!isThere && 'step' in each && subjects.every((of) => stands.has(of))) continue;",
        to: "if ('step' in each) continue;",
      },
    ],
    test: {
      ...custody,
      title: 'of the vault’s tables a key that came back is destroyed again before the service serves, and that is recorded',
    },
  },
  {
    name: 'fences outside of the database',
    zh: '数据库整个恢复到删除之前，库外的栅栏仍然有效。',
    en: 'Where the whole database is put back to before an erasure, the fences outside of it still hold.',
    changes: [
      {
        file: 'apps/custody/src/reconcile.ts',
        from: 'const outside = await fences.read();',
        to: 'const outside = (await fences.read()).slice(0, 0);',
      },
    ],
    test: { ...custody, title: 'of a database from before the erasure the fence outside of it destroys the keys' },
  },
];
