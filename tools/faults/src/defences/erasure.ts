import type { Defence } from './defence.ts';

const custody = { project: 'apps/custody', file: 'test/custody.int.test.ts' };
const vault = { project: 'libs/vault', file: 'test/vault.int.test.ts' };
const gateway = { project: 'apps/gateway', file: 'test/erasure.int.test.ts' };

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
  {
    name: 'a damaged fence stops the start',
    zh: '栅栏文件有一行读不出，启动即停：那可能是某人仅存的栅栏。',
    en: 'A line of the file of fences that cannot be read stops the start: it may be a person’s only fence.',
    changes: [
      {
        file: 'apps/custody/src/fence-file.ts',
        from: "else if (index < lines.length - 1 || line.includes('}')) throw fencesDamaged(path, index + 1);",
        to: 'else if (index < lines.length - 1) continue;',
      },
    ],
    test: { ...custody, title: 'of a file of fences with a damaged line nothing is read' },
  },
  {
    name: 'the file of fences is missed',
    zh: '栅栏文件不见了，启动即停。',
    en: 'The loss of the file of fences stops the start.',
    changes: [
      {
        file: 'apps/custody/src/reconcile.ts',
        from: 'if (erasedHere.length > 0 && !fences.exists()) throw',
        to: 'if (erasedHere.length < 0) throw',
      },
    ],
    test: { ...custody, title: 'without the file of fences nothing starts until it is back, or an empty one says that it is lost' },
  },
  {
    name: 'names are searched in every writing',
    zh: '清除文件名、撤销原因和问题行时，姓名的各种写法都找得到。',
    en: 'A person’s name is found in file names, reasons and faulty rows however it is written there.',
    changes: [
      {
        file: 'apps/registry/src/erasure/known-as.ts',
        from: "values.map((value) => folded(value ?? ''))",
        to: "values.map((value) => value ?? '')",
      },
    ],
    test: {
      project: 'apps/registry',
      file: 'test/erasure.int.test.ts',
      title:
        'a person whose name has a space and a rare character is purged from file name, reason and faulty rows too, however they write it',
    },
  },
  {
    name: 'readers ask for the fence',
    zh: '已删除的人，即使密钥还在，也读不出。',
    en: 'Of an erased person nothing is read, even where a key is still there.',
    changes: [
      {
        file: 'libs/vault/sql/002-fences.sql',
        from: `where g.role_name = current_user and k.state = 'active'\n    and not exists (select from vault.fence f where f.county = k.county collate "C" and f.subject = k.subject collate "C");`,
        to: `where g.role_name = current_user and k.state = 'active';`,
      },
    ],
    test: { ...vault, title: 'is not read while its keys are still there, whoever asks' },
  },
  {
    name: 'secrets are checked at the start',
    zh: '密钥与数据不符时，启动即停，不会等到读取才失败。',
    en: 'A key-encryption secret that does not fit the data stops the start.',
    changes: [
      {
        file: 'libs/vault/src/key-keeper.ts',
        from: 'if (others.length > 0) throw new WrongKeyEncryption(others[0]!.keyId);',
        to: 'if (others.length < 0) throw new WrongKeyEncryption(others[0]!.keyId);',
      },
    ],
    test: {
      ...custody,
      title: 'a new key-encryption secret wraps every key anew at the next start, once recorded, and a wrong one stops the start',
    },
  },
  {
    name: 'tombstone',
    zh: '写有已删除之人的文件，在该行被拒绝。',
    en: 'A file that names an erased person is refused at that row.',
    changes: [
      {
        file: 'apps/registry/src/imports/erased-finder.ts',
        from: '=> erased !== null && !erased.mayReturn;',
        to: '=> erased !== null && erased.personId === "";',
      },
    ],
    test: {
      project: 'apps/registry',
      file: 'test/erasure.int.test.ts',
      title: 'a new student who was erased is refused without any number, by school, name and birth date',
    },
  },
  {
    name: 'a batch read before a purge is read anew',
    zh: '清除之前读到的一批，不会在清除之后写入视图。',
    en: 'What was read before a purge is not written to the view after it.',
    changes: [
      {
        file: 'apps/gateway/src/projection/project-feed.ts',
        from: 'if (epoch !== gate.epoch()) return null;',
        to: 'if (epoch < 0) return null;',
      },
    ],
    test: { ...gateway, title: 'a batch that was read before the purge is not written after it' },
  },
  {
    name: 'an erased person is unknown, also in clear',
    zh: '已删除的人，未封存的字段在视图中也读作未知。',
    en: 'The view knows nothing of an erased person, also of what stands in clear.',
    changes: [
      {
        file: 'apps/gateway/src/projection/view-event.ts',
        from: "if (fenced.has(persons[at] ?? '')) asUnknown(",
        to: 'if (fenced.has(`${persons[at]} is not asked for`)) asUnknown(',
      },
    ],
    test: { ...gateway, title: 'of an erased person whose key is there again nothing is read' },
  },
  {
    name: 'derived data that came back is purged before anything is served',
    zh: '恢复备份带回的派生数据，在对外服务之前再次清除。',
    en: 'Derived data that a restore brought back is purged before anything is served.',
    changes: [{ file: 'apps/gateway/src/service.ts', from: 'await blockResurrections(erasures, readFences);', to: '' }],
    test: {
      ...gateway,
      title: 'an edition that tells of an erased person again, as after a restore, is purged before the gateway has started',
    },
  },
  {
    name: 'errors quote no value',
    zh: '报错不复述请求中的值：其中可能有姓名或证件号。',
    en: 'An error does not repeat the value it was asked with, which may be a name or an id number.',
    changes: [
      { file: 'libs/graphql/src/handler.ts', from: "' got an invalid value')", to: "'$&')" },
      { file: 'libs/graphql/src/handler.ts', from: `(isName.test(inner) ? quoted : '"…"')`, to: '(isName.test(inner) ? quoted : quoted)' },
    ],
    test: { project: 'libs/graphql', file: 'src/handler.test.ts', title: 'quotes nothing of the value' },
  },
];
