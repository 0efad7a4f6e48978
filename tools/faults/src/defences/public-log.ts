import type { Defence } from './defence.ts';

const project = 'apps/ledger';
const files = 'apps/ledger/src/public/read-log-file.ts';
const openLog = 'apps/ledger/src/public/open-log.ts';
const publicTests = 'test/public-log.int.test.ts';
const keyTests = 'test/signing-keys.int.test.ts';
const witnessTests = 'test/witness.int.test.ts';

export const publicLog: readonly Defence[] = [
  {
    name: 'nothing beyond the newest checkpoint',
    zh: '公开的账本只到最新的检查点为止。',
    en: 'The public log ends where the newest checkpoint does.',
    changes: [{ file: files, from: 'address.width > widthOfTile(key, head.size)', to: 'false' }],
    test: { project, file: publicTests, title: 'shows nothing that stands beyond the newest checkpoint' },
  },
  {
    name: 'tiles are cut to the tree asked for',
    zh: '存储的块已变长，较早的树仍得到原样的块。',
    en: 'A tile that has grown still serves the smaller tree as it was.',
    changes: [{ file: files, from: 'return tile.hashes.slice(0, width * hashLength);', to: 'return tile.hashes;' }],
    test: { project, file: publicTests, title: 'has every narrower tile of a smaller tree too, though the stored one has grown' },
  },
  {
    name: 'a signed part that is gone is a fault',
    zh: '签名范围内缺少的内容是故障，不会悄悄变短。',
    en: 'What is missing below the signed size is a fault, never a shorter file.',
    changes: [{ file: files, from: 'if (entries.length < width) throw logAltered();', to: '' }],
    test: { project, file: publicTests, title: 'says so when a signed %s is gone, instead of showing less' },
  },
  {
    name: 'the name of the log stays',
    zh: '账本签署之后不改名。',
    en: 'A log that has signed something keeps its name.',
    changes: [{ file: openLog, from: '(size > 0 ? identity?.origin : null) ?? runtime.ledgerOrigin', to: 'runtime.ledgerOrigin' }],
    test: { project, file: publicTests, title: 'stays what it was when it signed first, wherever it is served from later' },
  },
  {
    name: 'both keys sign while one replaces the other',
    zh: '更换期间两把钥匙都签名，只有旧公钥的人仍能核对。',
    en: 'During a change both keys sign, so that who holds only the older one can still check.',
    changes: [{ file: openLog, from: 'goesOn ? joinSigners(current, previous) : current', to: 'goesOn ? current : current' }],
    test: {
      project,
      file: keyTests,
      title: 'every receipt verifies under the key of its time, those from the change under the old key and under the new one',
    },
  },
  {
    name: 'a new key needs the old one beside it',
    zh: '没有旧密钥在场，新密钥不能接管账本。',
    en: 'A key that comes alone cannot take the log over.',
    changes: [
      {
        file: 'apps/ledger/src/domain/key-succession.ts',
        from: 'if (previous === null || !inForce.includes(previous))',
        to: 'if (size < 0)',
      },
    ],
    test: { project, file: 'src/domain/key-succession.test.ts', title: 'a new key %s is refused' },
  },
  {
    name: 'the stored checkpoint bears a key at hand',
    zh: '数据库里写着的公钥不算数，须有在手密钥的签名。',
    en: 'A key that only stands in the database vouches for nothing.',
    changes: [
      { file: 'apps/ledger/src/is-note-genuine.ts', from: 'signers.some((signer) => own.includes(signer!))', to: 'own.length > 0' },
    ],
    test: {
      project,
      file: keyTests,
      title: 'a checkpoint that somebody signed with a key of their own, noted beside ours, does not pass as the county’s',
    },
  },
  {
    name: 'witness asked at the start',
    zh: '每次启动先问见证者：被恢复到旧状态的数据库在此露出。',
    en: 'A witness is asked at each start: a database that was put back shows there.',
    changes: [
      {
        file: 'apps/ledger/src/witness/witnessing.ts',
        from: 'now - (askedAt.get(verifierKey) ?? -Infinity) >= idleMilliseconds',
        to: 'now - (askedAt.get(verifierKey) ?? now) >= idleMilliseconds',
      },
    ],
    test: {
      project,
      file: witnessTests,
      title: 'a database that was put back to an older state is found out at its start, though it agrees with itself',
    },
  },
  {
    name: 'a witness that holds more is an alarm',
    zh: '见证者持有更长的账本，即为告警。',
    en: 'A witness that holds more than we have is an alarm.',
    changes: [
      {
        file: 'apps/ledger/src/witness/ask-witness.ts',
        from: 'return answer.size > (newest?.size ?? 0) || answer.size === head.size',
        to: 'return newest === null',
      },
    ],
    test: {
      project,
      file: witnessTests,
      title: 'a database that was put back to an older state is found out at its start, though it agrees with itself',
    },
  },
  {
    name: 'cosignatures are verified',
    zh: '见证者的签名先验后存。',
    en: 'A cosignature is verified before it is kept.',
    changes: [
      {
        file: 'apps/ledger/src/witness/add-checkpoint.ts',
        from: "if (seconds !== null) return { kind: 'cosigned', line: `${line}\\n`, seconds };",
        to: "return { kind: 'cosigned', line: `${line}\\n`, seconds: seconds ?? 0 };",
      },
    ],
    test: { project, file: witnessTests, title: 'a signature under another text is not taken, though it is the witness’s' },
  },
  {
    name: 'cosignatures stand under their own tree only',
    zh: '见证者的签名只出现在它签过的检查点下。',
    en: 'A cosignature is shown under the checkpoint it was made for and no other.',
    changes: [
      {
        file: 'apps/ledger/src/store/witness-rows.ts',
        from: 'and size = ${size} and root = ${root} order by',
        to: 'and size <= ${size} and root <> ${root} order by',
      },
    ],
    test: { project, file: witnessTests, title: 'a checkpoint that the witness has not signed yet is shown without its signature' },
  },
  {
    name: 'the old key outlives a second rotation',
    zh: '上一次更换未完成，不能再换：旧密钥不会丢失。',
    en: 'No second rotation before the first has ended: a key that is still needed is not overwritten.',
    changes: [
      {
        file: 'libs/runtime/src/rotate-secret.ts',
        from: "if (existsSync(previous) && !readFileSync(previous).equals(old)) return 'RotationUnderWay';",
        to: '',
      },
    ],
    test: {
      project: 'libs/runtime',
      file: 'src/rotate-secret.test.ts',
      title: 'a second rotation before the first has ended would lose a secret that is still needed, and is refused',
    },
  },
  {
    name: 'no key is destroyed too early',
    zh: '平台仍需要旧密钥时，不能销毁。',
    en: 'A key goes only when the running platform needs it no more.',
    changes: [
      {
        file: 'tools/cli/src/keys-command.ts',
        from: "if (purpose === 'ledger-signing' ? inForce < 2 : keyStatus?.previousMayGo !== true) return refuse('TooEarly', purpose, out);",
        to: 'if (inForce < 0 || keyStatus === undefined) return exitCodes.fault;',
      },
    ],
    test: {
      project: 'tools/cli',
      file: 'src/keys-command.test.ts',
      title: 'the old key is destroyed once both are in force, and not a moment earlier',
    },
  },
];
