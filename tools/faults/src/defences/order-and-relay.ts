import type { Defence } from './defence.ts';

const project = 'libs/event-store';
const order = {
  project,
  file: 'test/order-without-loss.int.test.ts',
  title: 'the barrier reader and the relay lose, double and invert nothing where a reader by position alone loses events',
};
const firstSchema = 'libs/event-store/sql/001-events.sql';
const functions = 'libs/event-store/sql/004-positions-of-events.sql';
const sharedLock = `pg_advisory_xact_lock_shared(19016, 'event'::regclass::oid::integer);`;

export const orderAndRelay: readonly Defence[] = [
  {
    name: 'barrier of the reader',
    zh: '读取者等未提交的写入结束；只看位置的读取者会漏掉晚提交的事件。',
    en: 'A reader waits for appends under way; one that goes by position alone misses what commits late.',
    changes: [{ file: 'libs/event-store/src/read-committed.ts', from: 'let holders = now.holders;', to: 'let holders: string[] = [];' }],
    test: order,
  },
  {
    name: 'lock of the writers',
    zh: '写入者从取位置之前起持有共享锁，读取者才知道要等谁。',
    en: 'Writers hold a shared lock from before they draw a position: without it a reader does not know whom to wait for.',
    changes: [
      { file: functions, from: `silently never be executed.\n  perform ${sharedLock}`, to: 'silently never be executed.' },
      { file: functions, from: `lock back when they fail.\n  perform ${sharedLock}`, to: 'lock back when they fail.' },
    ],
    test: order,
  },
  {
    name: 'holders by virtual transaction',
    zh: '等待的是那一次事务，不是那个连接：忙碌的连接不会让读取者永远等下去。',
    en: 'What is waited for is the one transaction, not its connection: a busy connection would hold the reader up for ever.',
    changes: [
      {
        file: 'libs/event-store/src/read-committed.ts',
        from: 'const appendLockHolders = (sql: Sql) => sql`\n  select virtualtransaction from',
        to: 'const appendLockHolders = (sql: Sql) => sql`\n  select pid::text as virtualtransaction from',
      },
    ],
    test: {
      project,
      file: 'test/busy-connection.int.test.ts',
      title: 'a reader waits for the append that was under way, not for the connection, which goes on with the next one',
    },
  },
  {
    name: 'lease of the relay',
    zh: '同一时刻只有一个转发者；两个一起转发会打乱顺序。',
    en: 'One relay at a time: two of them would invert the order.',
    changes: [
      {
        file: 'libs/event-store/src/relay-checkpoint.ts',
        from: 'select pg_try_advisory_lock(19017',
        to: 'select pg_try_advisory_lock_shared(19017',
      },
    ],
    test: {
      project,
      file: 'test/relay.int.test.ts',
      title: 'two relays of a store never work at once, and the second takes over from the first',
    },
  },
  {
    name: 'checkpoint only under the lease',
    zh: '失去租约的转发者不能再移动进度。',
    en: 'A relay that lost its lease no longer moves the checkpoint.',
    changes: [
      {
        file: 'libs/event-store/src/relay-checkpoint.ts',
        from: 'select ${topic}, ${position} where ${holdsLease(connection)}',
        to: 'select ${topic}, ${position} where true',
      },
    ],
    test: { project, file: 'test/relay-checkpoint.int.test.ts', title: 'a checkpoint moves only under the lease' },
  },
  {
    name: 'checkpoint after the acknowledgement',
    zh: '确认送达之后才移动进度；先移动的话，中断时就丢了。',
    en: 'The checkpoint moves after the acknowledgement: before it, what was under way would be lost with a stop.',
    changes: [
      {
        file: 'libs/event-store/src/relay.ts',
        from: 'if (messages.length > 0) await publishUnderLease(',
        to: 'await moveCheckpoint(connection, place, last.position);\n      if (messages.length > 0) await publishUnderLease(',
      },
    ],
    test: {
      project,
      file: 'test/relay.int.test.ts',
      title: 'a relay that is stopped between publication and checkpoint sends again, in order, and loses nothing',
    },
  },
  {
    name: 'places hold for one bus',
    zh: '发送进度和消费位置各属各的总线：换了总线就全部重发，旧总线收下而未送到的不会丢。',
    en: 'Checkpoints and offsets hold for the bus they were made on: on another all is sent again, and nothing that the former had taken and not delivered is lost.',
    changes: [{ file: 'libs/bus/src/topic-on-bus.ts', from: "identity === 'process' ?", to: "identity !== '' ?" }],
    test: {
      project,
      file: 'test/relay.int.test.ts',
      title: 'a relay sends everything on a bus that is new to the store, and on one that it returns to goes on from its place there',
    },
  },
  {
    name: 'event ids are unique',
    zh: '同一事件编号只存一次：重做的命令不会重复记入。',
    en: 'An event id is stored once: a command that is repeated is not carried out twice.',
    changes: [{ file: firstSchema, from: 'constraint event_id unique (county, event_id),', to: '' }],
    test: { project, file: 'test/append.int.test.ts', title: 'refuses an event id that is already stored, in another stream too' },
  },
  {
    name: 'expected version',
    zh: '流已不是决定时的样子，写入就被拒绝。',
    en: 'An append is refused when its stream is no longer what it was decided on.',
    changes: [{ file: functions, from: '(wanted >= 0 and wanted <> version) or ', to: '' }],
    test: { project, file: 'test/append.int.test.ts', title: 'lets exactly one of two appends that race through' },
  },
  {
    name: 'events are append-only',
    zh: '存下的事件不能改、不能删。',
    en: 'A stored event is neither changed nor removed.',
    changes: [{ file: firstSchema, from: 'before update or delete or truncate on event', to: 'before truncate on event' }],
    test: { project, file: 'test/append.int.test.ts', title: 'cannot be undone: the tables refuse change and removal even to the owner' },
  },
  {
    name: 'predecessor among the public events',
    zh: '公开头部写明前一公开事件的版本，账本由此看出有没有缺漏。',
    en: 'The public header names its public predecessor, by which the ledger sees a gap.',
    changes: [{ file: functions, from: `',"versionprev":' || n.previous_public ||`, to: `',"versionprev":' || (n.version - 1) ||` }],
    test: {
      project,
      file: 'test/append.int.test.ts',
      title: 'is completed with the version and that of the previous public event, over the events that are not public',
    },
  },
  {
    name: 'publications are vouched for',
    zh: '接替的转发者等前一个正在进行的发送结束：失去租约时也不会两个一起发。',
    en: 'A relay that takes over waits for the publication under way: not even a lost lease lets two publish at once.',
    changes: [
      {
        file: 'libs/event-store/src/relay.ts',
        from: 'const rest = await publicationOfAnother(connection, topicOnBus(options.bus, options.topic));',
        to: 'const rest = 0 * (await publicationOfAnother(connection, topicOnBus(options.bus, options.topic)));',
      },
    ],
    test: {
      project,
      file: 'test/relay.int.test.ts',
      title: 'two relays never publish at once, also when the lease is lost in the middle of a publication',
    },
  },
  {
    name: 'members of a failed group are tried alone',
    zh: '合并提交失败时各自重试：一个冲突不连累别人。',
    en: 'After a failed group commit each member is tried alone: a conflict is nobody else’s.',
    changes: [
      {
        file: 'libs/event-store/src/group-commit.ts',
        from: 'if (isBegun && !isUnknown && group.length > 1)',
        to: 'if (isBegun && !isUnknown && group.length > 1_000)',
      },
    ],
    test: { project, file: 'test/group-commit.int.test.ts', title: 'leave out nobody but the one in conflict' },
  },
  {
    name: 'an unknown outcome is not tried again',
    zh: '提交发出后断线，结果不明，不能自行重做。',
    en: 'A commit whose answer was lost is not repeated: it may stand already.',
    changes: [{ file: 'libs/event-store/src/group-commit.ts', from: 'isBegun && !isUnknown && ', to: 'isBegun && ' }],
    test: {
      project,
      file: 'test/lost-connection.int.test.ts',
      title: 'under the commit itself leaves every member without a known outcome, and none is tried again',
    },
  },
  {
    name: 'commits of one stream follow each other',
    zh: '同一条流的提交按提出的先后进行。',
    en: 'Commits of one stream are carried out in the order they were asked for.',
    changes: [
      {
        file: 'libs/event-store/src/group-commit.ts',
        from: 'keys.every((key) => !taken.has(key));',
        to: 'keys.every((key) => !taken.has(key)) || keys.length > 0;',
      },
    ],
    test: { project, file: 'test/group-commit.int.test.ts', title: 'of one stream follow each other in the order they were asked for' },
  },
  {
    name: 'a lost transaction stays lost',
    zh: '连接断了，事务里后来的语句不会落到新连接上。',
    en: 'After a connection was lost no statement of its transaction runs on the next connection.',
    changes: [
      {
        file: 'libs/runtime/src/guarded-socket.ts',
        from: "if (event !== 'close' || isAsked) return",
        to: "if (event !== 'never') return",
      },
    ],
    test: {
      project: 'libs/runtime',
      file: 'src/database.int.test.ts',
      title: 'is rejected, and so is whatever its function still sends after %i ms; nothing of it is kept',
    },
  },
];
