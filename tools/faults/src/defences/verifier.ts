import type { Defence } from './defence.ts';

const project = 'tools/verify';
const audit = 'tools/verify/src/audit.ts';
const finds = { project, file: 'test/audit.test.ts', title: 'finds “%s” %s' };

export const verifier: readonly Defence[] = [
  {
    name: 'verifier compares with a kept checkpoint',
    zh: '离线核验与旧检查点比对：改写后重新签名也看得出。',
    en: 'The verifier compares with a kept checkpoint: a rewrite that was signed anew is found.',
    changes: [
      {
        file: audit,
        from: 'if (older.size === entries && !isEqual(tree.rootWith(leaves), older.root)) throw',
        to: 'if (older.size < 0) throw',
      },
    ],
    test: finds,
  },
  {
    name: 'verifier follows each stream',
    zh: '离线核验逐条流核对前一版本：漏掉一件事看得出。',
    en: 'The verifier follows each stream’s predecessor: a fact that was left out is found.',
    changes: [{ file: audit, from: 'if (versionprev !== last) throw', to: 'if (versionprev < 0) throw' }],
    test: finds,
  },
  {
    name: 'verifier refuses an id twice',
    zh: '离线核验不接受同一编号出现两次。',
    en: 'The verifier finds an event id that stands twice.',
    changes: [{ file: audit, from: 'if (other >= 0) throw', to: 'if (other >= Infinity) throw' }],
    test: finds,
  },
  {
    name: 'verifier refuses keys of small order',
    zh: '不接受任何签名都能通过的退化公钥。',
    en: 'The verifier takes no key under which a signature made without a secret fits.',
    changes: [{ file: 'tools/verify/src/ed25519.ts', from: ' || isSame(key, zero) || !isSame(times(order, key), zero)', to: '' }],
    test: {
      project,
      file: 'test/primitives.test.ts',
      title: 'takes no key of small order, under which a signature without a secret fits every message',
    },
  },
  {
    name: 'one spelling per exported line',
    zh: '导出的每一行只有一种写法。',
    en: 'A line of an export has one spelling.',
    changes: [{ file: 'tools/verify/src/entry-line.ts', from: 'JSON.stringify({ index, header, body }) !== line || ', to: '' }],
    test: finds,
  },
];
