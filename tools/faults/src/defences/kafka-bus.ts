import type { Defence } from './defence.ts';

const project = 'libs/bus';
const positions = 'libs/bus/src/kafka/positions.ts';
const publisher = 'libs/bus/src/kafka/topic-publisher.ts';
const member = 'libs/bus/src/kafka/group-member.ts';
const publisherTests = 'src/kafka/topic-publisher.test.ts';
const brokerTests = 'test/kafka-bus.int.test.ts';

export const kafkaBus: readonly Defence[] = [
  {
    name: 'a group goes on from its own stored offsets',
    zh: '消费从自己数据库中的位置继续，而不是从消息代理记得的位置。',
    en: 'A group goes on from the place in its own database, not from one that the broker remembers.',
    changes: [{ file: positions, from: 'named.get(keyOf(place)) ?? bound?.low', to: 'bound?.low' }],
    test: { project, file: brokerTests, title: 'the place a group goes on from is the one its store names' },
  },
  {
    name: 'a new group reads from the beginning',
    zh: '新的消费组从最早的记录读起，而不是从最新的。',
    en: 'A group without stored offsets begins with the oldest record, not with the newest.',
    changes: [{ file: positions, from: '?? bound?.low ?? 0n', to: '?? bound?.high ?? 0n' }],
    test: { project, file: brokerTests, title: 'the place a group goes on from is the one its store names' },
  },
  {
    name: 'a place out of range stops the group',
    zh: '要继续的位置已不存在（超过保留时间或主题被重建）时停止，不跳过。',
    en: 'A place that the broker does not have any more stops the group; it is not jumped over.',
    changes: [{ file: positions, from: 'if (next >= low && next <= high) return;', to: 'return;' }],
    test: { project, file: brokerTests, title: 'stops the group with what is to be done, and is never jumped over' },
  },
  {
    name: 'a batch from elsewhere is not taken',
    zh: '运行中被客户端悄悄改变的读取位置会被发现。',
    en: 'A place that the client changed by itself while it ran is noticed.',
    changes: [{ file: positions, from: "if (first === next) return 'take';", to: "return 'take';" }],
    test: { project, file: brokerTests, title: 'records that are deleted under a running group stop it too' },
  },
  {
    name: 'one publication in flight per topic',
    zh: '每个主题同时只有一次发送，后发的不会先到。',
    en: 'One publication of a topic is under way at a time, so that none overtakes.',
    changes: [{ file: publisher, from: 'const sent = last.then(', to: 'const sent = Promise.resolve().then(' }],
    test: { project, file: publisherTests, title: 'sends one publication after the other' },
  },
  {
    name: 'what waits behind a failed publication fails with it',
    zh: '前一次发送失败时，排在后面的也退回，不会越过它。',
    en: 'What was queued behind a failed publication is handed back too, or it would overtake.',
    changes: [{ file: publisher, from: 'if (asOf !== failures) throw reason!;', to: '' }],
    test: { project, file: publisherTests, title: 'rejects what was queued behind a failure' },
  },
  {
    name: 'a producer is thrown away after a failure',
    zh: '发送失败后换用新的生产者，以免后来的记录被当作重复而丢弃。',
    en: 'After a failure a new producer sends, or later records might be dropped as repetitions of the failed.',
    changes: [{ file: publisher, from: '        discardProducer();\n        if (attempt', to: '        if (attempt' }],
    test: { project, file: publisherTests, title: 'throws its producer away after any failure' },
  },
  {
    name: 'records are sent again when the broker lost the numbering',
    zh: '消息代理不再认得生产者的编号时，重新发送。',
    en: 'When the broker no longer knows the producer, the records are sent again.',
    changes: [{ file: publisher, from: 'if (attempt > 1 || !lostNumbering.has(kafkaCode(error))) throw error;', to: 'throw error;' }],
    test: { project, file: publisherTests, title: 'whose numbering the broker has lost' },
  },
  {
    name: 'the producer is idempotent',
    zh: '客户端自己重发的记录在日志中只有一份。',
    en: 'What the client itself repeats stands in the log once.',
    changes: [{ file: 'libs/bus/src/kafka/kafka-client.ts', from: 'idempotent: true', to: 'idempotent: false' }],
    test: { project, file: 'test/kafka-outage.int.test.ts', title: 'records that the client itself repeats stand in the log once' },
  },
  {
    name: 'a failed batch stops its group',
    zh: '处理失败的一批不会被越过，消费停止并说明原因。',
    en: 'A batch that cannot be handled is not passed over: the group stops with the reason.',
    changes: [
      {
        file: member,
        from: 'handling = deliver(batch).catch((error) => end(asError(error)));',
        to: 'handling = deliver(batch).catch(() => batch.resolve());',
      },
    ],
    test: { project, file: 'test/bus-contract.int.test.ts', title: 'stops a group whose handler throws' },
  },
  {
    name: 'records of other counties are passed over',
    zh: '其他县的记录不交给本县的账本。',
    en: "Another county's records do not reach this county's ledger.",
    changes: [{ file: member, from: 'record.key.toString() !== county', to: 'record.key.length === 0' }],
    test: { project, file: brokerTests, title: 'other counties are passed over' },
  },
  {
    name: 'one partition number of all topics to one member',
    zh: '各主题中同一编号的分区交给同一个进程，一个县只有一个账本写入者。',
    en: 'One partition number of all topics goes to the same process, so that a county has one ledger writer.',
    changes: [
      {
        file: 'libs/bus/src/kafka/assign-partitions.ts',
        from: 'place.partition % sorted.length',
        to: 'partitions.indexOf(place) % sorted.length',
      },
    ],
    test: { project, file: 'src/kafka/assign-partitions.test.ts', title: 'one partition number of all topics to the same member' },
  },
  {
    name: 'all topics have equally many partitions',
    zh: '各主题分区数必须相同，否则不启动。',
    en: 'Topics with unequal numbers of partitions stop the start.',
    changes: [{ file: 'libs/bus/src/kafka/topics.ts', from: 'if (different.length > 0) throw', to: 'if (different.length < 0) throw' }],
    test: { project, file: brokerTests, title: 'topics of unequal partitions' },
  },
];
