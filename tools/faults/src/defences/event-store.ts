import type { Defence } from './defence.ts';

const project = 'libs/event-store';
const functions = 'libs/event-store/sql/004-positions-of-events.sql';
const groupCommit = 'libs/event-store/src/group-commit.ts';
const publishing = 'libs/event-store/src/publish-under-lease.ts';
const readTests = 'test/read-committed.int.test.ts';
const appendTests = 'test/append.int.test.ts';
const groupTests = 'test/group-commit.int.test.ts';
const relayTests = 'test/relay.int.test.ts';

/** Those of the store that the runs with many writers do not need to show. */
export const eventStore: readonly Defence[] = [
  {
    name: 'a known version is waited for like any other',
    zh: '指定版本的追加同样要等。',
    en: 'An append to a known version is waited for as well.',
    changes: [
      {
        file: functions,
        from: `silently never be executed.\n  perform pg_advisory_xact_lock_shared(19016, 'event'::regclass::oid::integer);`,
        to: 'silently never be executed.',
      },
    ],
    test: { project, file: readTests, title: 'waits for an append %s that drew its position first and ends later' },
  },
  {
    name: 'upper end of a read',
    zh: '读取不越过已等待的位置。',
    en: 'A reader reads no further than what it waited for.',
    changes: [
      { file: 'libs/event-store/src/read-committed.ts', from: 'and position <= ${final} order by', to: 'and ${final} > 0 order by' },
    ],
    test: { project, file: readTests, title: 'does not read past what it waited for' },
  },
  {
    name: 'a long publication is vouched for anew',
    zh: '发布未完，转发者持续声明。',
    en: 'A relay vouches for a publication for as long as it lasts.',
    changes: [{ file: publishing, from: '      await announcePublication(connection, topic);\n      if (waited', to: '      if (waited' }],
    test: {
      project,
      file: relayTests,
      title: 'a relay vouches for a publication for as long as it lasts, and leaves nothing to wait for when it stops',
    },
  },
  {
    name: 'no publication beside one’s own',
    zh: '上一次发布未结束前不再发布。',
    en: 'A relay that lost its lease does not publish beside its own publication.',
    changes: [{ file: publishing, from: '    while (!wake.aborted) await wait(patience);\n', to: '' }],
    test: {
      project,
      file: relayTests,
      title: 'a relay that lost its lease moves no checkpoint and publishes nothing anew beside its publication, ended %s',
    },
  },
  {
    name: 'a failing view stays alone',
    zh: '一方视图出错，不影响同组其他人。',
    en: 'A failing view costs its neighbours in the group nothing.',
    changes: [
      {
        file: groupCommit,
        from: 'await Promise.all(group.map((member) => commitAlone(sql, member)));',
        to: 'for (const { outcome } of group) outcome.reject(error);',
      },
    ],
    test: { project, file: groupTests, title: 'leave out nobody but the one whose view fails %s' },
  },
  {
    name: 'nobody overtakes on a stream',
    zh: '同一事件流先问者先写。',
    en: 'A later commit of a stream does not overtake an earlier one.',
    changes: [
      {
        file: groupCommit,
        from: '      for (const key of member.keys) claimed.add(key);',
        to: '      if (joins) for (const key of member.keys) claimed.add(key);',
      },
    ],
    test: { project, file: groupTests, title: 'of several streams are not overtaken by a later commit of one of them' },
  },
  {
    name: 'bounded waiting',
    zh: '等待的人数有上限，不让内存增长。',
    en: 'Only so many commits wait: memory does not grow with what is asked for.',
    changes: [{ file: groupCommit, from: 'if (waiting.length >= mostWaiting)', to: 'if (waiting.length >= 1_000 * mostWaiting)' }],
    test: { project, file: groupTests, title: 'is refused at once, and what waits is stored' },
  },
  {
    name: 'named streams only',
    zh: '只写入所声明的事件流。',
    en: 'A commit appends only to the streams by which it was grouped.',
    changes: [{ file: groupCommit, from: 'if (!own.every(', to: 'if (members.length < 0 && !own.every(' }],
    test: {
      project,
      file: groupTests,
      title: 'leave out nobody but the one whose events cannot be made, or go to a stream it did not name',
    },
  },
  {
    name: 'versions are unique',
    zh: '同一事件流的版本号唯一。',
    en: 'Two appends that overlap cannot take the same version.',
    changes: [
      { file: 'libs/event-store/sql/001-events.sql', from: '  constraint event_version unique (county, stream, version),\n', to: '' },
    ],
    test: { project, file: appendTests, title: 'is held against an append that is under way: the later one waits for its end' },
  },
  {
    name: 'counties apart in the store',
    zh: '各县的事件流互不相干。',
    en: 'A stream of one county is not that of another.',
    changes: [{ file: functions, from: 'where e.county = the_county and e.stream = wanted.stream', to: 'where e.stream = wanted.stream' }],
    test: { project, file: appendTests, title: 'keeps the counties apart' },
  },
  {
    name: 'no separator in a text',
    zh: '含分隔符的文本不予写入。',
    en: 'A text that would be taken apart on its way is refused.',
    changes: [
      {
        file: 'libs/event-store/src/append.ts',
        from: 'if (column.split(separator).length !== values.length)',
        to: 'if (values.length < 0)',
      },
    ],
    test: { project, file: appendTests, title: 'refuses a text that holds the separator of its columns' },
  },
  {
    name: 'a missing field is not null',
    zh: '缺少的字段不当作空值读。',
    en: 'A stored event that lacks a field is refused, not read as if the field were empty.',
    changes: [
      {
        file: 'libs/event-log/src/event-log.ts',
        from: 'if (value === undefined && !isSealedClass(field.class))',
        to: 'if (value === undefined && name === type)',
      },
    ],
    test: {
      project: 'libs/event-log',
      file: 'test/event-log.int.test.ts',
      title: 'that lacks a field in clear is no event of any version: it is refused and not read as null',
    },
  },
  {
    name: 'earlier versions are upcast',
    zh: '旧版本事件按今日含义读。',
    en: 'Stored events of earlier versions are read as today’s.',
    changes: [{ file: 'libs/contracts/src/contracts-by-type.ts', from: 'createUpcaster(publishedUpcasts)', to: 'createUpcaster([])' }],
    test: {
      project: 'libs/event-log',
      file: 'test/stored-samples.int.test.ts',
      title: '%s, as stored, reads as its contract of today has it',
    },
  },
  {
    name: 'a sample is written once',
    zh: '已存样本不得改动。',
    en: 'A stored sample that was changed is found, committed or not.',
    changes: [{ file: 'tools/check/src/event-samples.ts', from: `'--diff-filter=M'`, to: `'--diff-filter=U'` }],
    test: {
      project: 'tools/check',
      file: 'src/event-samples.test.ts',
      title: 'were changed, committed or not: a stored event never changes',
    },
  },
];
