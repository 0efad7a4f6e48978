import type { Defence } from './defence.ts';

const project = 'apps/ledger';
const intake = 'test/intake.int.test.ts';
const takeIn = 'apps/ledger/src/domain/take-in.ts';

export const ledgerIntake: readonly Defence[] = [
  {
    name: 'lost records stay told',
    zh: 'Kafka 缺了台账尚未处理的记录，就一直停着，直到全部重发。',
    en: 'Once Kafka lacks records that the ledger was to take in, it stays stopped until everything is sent again.',
    changes: [{ file: 'apps/ledger/src/intake.ts', from: 'if (since !== null) throw recordsLost(since);', to: '' }],
    test: {
      project,
      file: 'test/quarantine.int.test.ts',
      title: 'records that the bus has lost stay told, whatever it holds at the next start, until the places are cleared',
    },
  },
  {
    name: 'parking of what comes early',
    zh: '前一事件未到，后一事件先等着：账本里每条流都按次序。',
    en: 'An event waits for its predecessor: every stream stands in order in the ledger.',
    changes: [{ file: takeIn, from: 'return event.versionPrev > last ? park(event) : append(event);', to: 'return append(event);' }],
    test: {
      project,
      file: intake,
      title: 'an event that comes before its predecessor is parked, has no receipt, and is taken in right after it',
    },
  },
  {
    name: 'duplicates are dropped',
    zh: '重复送来的事件只记一次。',
    en: 'An event that comes again is entered once.',
    changes: [
      {
        file: takeIn,
        from: 'same.header === event.header && same.body === event.body ? null',
        to: 'same.header === event.header && same.body === event.body ? append(event)',
      },
    ],
    test: { project, file: intake, title: 'a repeated event is dropped' },
  },
  {
    name: 'other content under a known id',
    zh: '同一编号不同内容即停：不让后来的内容悄悄顶替。',
    en: 'An id that comes with other content stops the ledger instead of being taken for a repetition.',
    changes: [{ file: takeIn, from: 'same.header === event.header && same.body === event.body ? null : contentOf(event);', to: 'null;' }],
    test: { project, file: intake, title: 'the same id with other content stops the ledger, and nothing after it is taken' },
  },
  {
    name: 'streams do not fork',
    zh: '流的同一位置只能有一个事件。',
    en: 'A place in a stream is taken once.',
    changes: [{ file: takeIn, from: 'if (event.versionPrev < last) return forkAt(event);', to: '' }],
    test: { project, file: intake, title: 'a second event for the same place in a stream stops the ledger' },
  },
  {
    name: 'alarm on an open gap',
    zh: '前一事件迟迟不到要报警，不能一直默默等。',
    en: 'A predecessor that does not come is told, not waited for in silence.',
    changes: [
      {
        file: 'apps/ledger/src/alarms.ts',
        from: 'const parkedTooLongMilliseconds = 60_000;',
        to: 'const parkedTooLongMilliseconds = 6_000_000_000;',
      },
    ],
    test: {
      project,
      file: intake,
      title: 'a parked event outlives a restart, and readiness tells when its predecessor is more than a minute late',
    },
  },
  {
    name: 'head is checked before signing',
    zh: '签名之前核对现有的树：被改动的树不会再被签名。',
    en: 'The tree is checked before it is signed again: an altered one is not signed.',
    changes: [{ file: 'apps/ledger/src/append-batch.ts', from: 'checkHead({ ...stored, edge }, writer.memory, writer.signer);', to: '' }],
    test: { project, file: 'test/altered.int.test.ts', title: 'put there while the ledger runs, is not signed with the next batch' },
  },
  {
    name: 'head is checked at the start',
    zh: '账本启动时核对签名：被改动的账本不开。',
    en: 'The signed head is checked at the start: an altered ledger does not open.',
    changes: [
      {
        file: 'apps/ledger/src/service.ts',
        from: 'if (stray === null && (head === null || isHeadGenuine(head, edge, signer))) return signer;',
        to: 'if (stray === null) return signer;',
      },
    ],
    test: { project, file: 'test/altered.int.test.ts', title: 'a ledger with %s does not start' },
  },
  {
    name: 'canonical bodies only',
    zh: '不是规范写法的正文不收：哈希要能由任何人重算。',
    en: 'A body that is not canonical is not taken in: anyone must be able to hash it again.',
    changes: [
      { file: 'apps/ledger/src/read-public-event.ts', from: 'if (!isCanonicalObject(message.body))', to: 'if (message.body === "")' },
    ],
    test: { project, file: 'src/read-public-event.test.ts', title: 'a message with %s is unreadable' },
  },
  {
    name: 'audit hashes the entries',
    zh: '审核由原文重算哈希：改一个字节也看得出。',
    en: 'An audit hashes every entry again: one edited byte is found.',
    changes: [
      {
        file: 'apps/ledger/src/audit.ts',
        from: 'findings.push(...compareTiles(rebuilt, edge, await readTiles(sql, county, rebuilt)));',
        to: '',
      },
    ],
    test: { project, file: 'test/audit.int.test.ts', title: 'a changed tile is found' },
  },
  {
    name: 'offsets with their effects',
    zh: '消费位置与入账在同一事务里写下：出错时两样都不动。',
    en: 'Offsets are written in the transaction of what was taken in: a fault moves neither.',
    changes: [
      {
        file: 'apps/ledger/src/append-batch.ts',
        from: 'if (offsets.length > 0 && fault === null) send(',
        to: 'if (offsets.length > 0) send(',
      },
    ],
    test: {
      project,
      file: 'test/quarantine.int.test.ts',
      title: 'offsets are written with their effects and handed back; a fault leaves them where they were',
    },
  },
  {
    name: 'quarantine',
    zh: '读不懂的消息留底并说明原因，其余照常入账。',
    en: 'A message that cannot be read is kept with its reason, and the others go on.',
    changes: [
      {
        file: 'apps/ledger/src/append-batch.ts',
        from: 'if (unreadable.length > 0) send(insertQuarantined(transaction, county, unreadable, now));',
        to: '',
      },
    ],
    test: {
      project,
      file: 'test/quarantine.int.test.ts',
      title: 'an unreadable message is kept with its reason, and the partition goes on',
    },
  },
  {
    name: 'quarantine is append-only',
    zh: '留底的消息不能改、不能删。',
    en: 'What is quarantined is neither changed nor removed.',
    changes: [
      {
        file: 'apps/ledger/sql/004-intake.sql',
        from: 'create trigger quarantine_is_kept before delete or truncate on quarantine\n  for each statement execute function refuse_change_of_log();',
        to: '',
      },
    ],
    test: {
      project,
      file: 'test/quarantine.int.test.ts',
      title: 'no program changes or removes what is quarantined, nor what was decided of it',
    },
  },
  {
    name: 'entries are append-only',
    zh: '入账的条目不能改、不能删。',
    en: 'An entry of the ledger is neither changed nor removed.',
    changes: [
      {
        file: 'apps/ledger/sql/004-intake.sql',
        from: 'create trigger entry_is_append_only before update or delete or truncate on entry\n  for each statement execute function refuse_change_of_log();',
        to: '',
      },
    ],
    test: { project, file: 'test/append-only.int.test.ts', title: "the ledger's own login does not let %s" },
  },
  {
    name: 'event id unique in the log',
    zh: '账本中同一编号只有一条。',
    en: 'An event id stands once in the log.',
    changes: [{ file: 'apps/ledger/sql/001-ledger.sql', from: 'constraint entry_event_id unique (county, event_id),', to: '' }],
    test: { project, file: 'test/intake.int.test.ts', title: 'the same id in another stream is other content' },
  },
  {
    name: 'one successor for each place',
    zh: '流的每个位置在账本中只有一个后继。',
    en: 'Each place in a stream has one successor in the log.',
    changes: [
      {
        file: 'apps/ledger/sql/001-ledger.sql',
        from: 'constraint entry_place unique (county, source, stream, version_prev)',
        to: 'constraint entry_place check (true)',
      },
    ],
    test: { project, file: 'test/intake.int.test.ts', title: 'a second first event of a stream stops the ledger' },
  },
  {
    name: 'epoch of the writer',
    zh: '停顿后醒来的进程一条也写不进。',
    en: 'A writer that was halted and goes on brings in not one entry.',
    changes: [
      {
        file: 'apps/ledger/src/append-batch.ts',
        from: 'if (writer.epoch !== null && stored.epoch !== writer.epoch) {',
        to: 'if (writer.epoch === -1n) {',
      },
    ],
    test: { project, file: 'test/takeover.int.test.ts', title: 'is fenced off' },
  },
  {
    name: 'who stands by takes over',
    zh: '写入者不在了，待命的接替。',
    en: 'Who stands by takes over when the writer is gone.',
    changes: [
      { file: 'apps/ledger/src/intake.ts', from: 'const epoch = await seat.takeIfFree();', to: 'const epoch = null as bigint | null;' },
    ],
    test: { project, file: 'test/takeover.int.test.ts', title: 'takes over again when the writer is gone' },
  },
  {
    name: 'an older head is not signed over',
    zh: '退回旧状态的账本不再往下签。',
    en: 'A log that was put back behind what was signed is not signed on.',
    changes: [
      { file: 'apps/ledger/src/signed-head.ts', from: 'if (newest !== null && stored.size <= newest.size) throw logAltered();', to: '' },
    ],
    test: { project, file: 'test/altered.int.test.ts', title: 'is not signed over' },
  },
  {
    name: 'a quarantined message stands once',
    zh: '同一条读不懂的消息只留底一份。',
    en: 'A message that cannot be read is kept once, however often it comes.',
    changes: [
      {
        file: 'apps/ledger/src/store/quarantine.ts',
        from: `uuidFromBytes(createHash('sha256').update(\`\${topic}\\n\`).update(kept).digest())`,
        to: 'crypto.randomUUID()',
      },
    ],
    test: { project, file: 'test/quarantine.int.test.ts', title: 'is kept once' },
  },
  {
    name: 'a tile only grows',
    zh: '哈希块只在末尾增长。',
    en: 'A tile of hashes only grows at its end.',
    changes: [
      {
        file: 'apps/ledger/sql/004-intake.sql',
        from: 'or substring(new.hashes for length(old.hashes)) is distinct from old.hashes)',
        to: ')',
      },
    ],
    test: { project, file: 'test/append-only.int.test.ts', title: `the ledger's own login does not let %s` },
  },
  {
    name: 'the ledger outlasts a lost database',
    zh: '数据库暂时断开，账本自行恢复。',
    en: 'The ledger goes on by itself after its database was away.',
    changes: [{ file: 'apps/ledger/src/intake.ts', from: 'if (!isPassingFailure(error) || stopping.signal.aborted) {', to: '{' }],
    test: { project, file: 'test/takeover.int.test.ts', title: 'a writer that lost its connections stays the writer' },
  },
  {
    name: 'audit compares the columns',
    zh: '查找用的列也要与头部相符。',
    en: 'An audit compares the columns that look-ups go by with the hashed headers.',
    changes: [{ file: 'apps/ledger/src/audit.ts', from: 'beside.push(...compareColumns(entries));', to: '' }],
    test: { project, file: 'test/audit.int.test.ts', title: 'swapped event ids' },
  },
];
