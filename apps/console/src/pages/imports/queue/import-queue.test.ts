import { expect, test, vi } from 'vitest';
import { createImportQueue, type CheckInput, type QueueService } from './import-queue.ts';
import type { OpenImport } from './queued-file.ts';

/** A service that takes everything: what was asked of it in which order, and the imports that came of it. */
function serviceUnderTest() {
  const calls: string[] = [];
  const imports: OpenImport[] = [];
  const checks: CheckInput[] = [];
  const service: QueueService = {
    async upload(file) {
      calls.push(`upload ${file.name}`);
      return { kind: 'uploaded', file: { fileHash: `hash of ${file.name}`, bytes: file.size } };
    },
    async check(input) {
      calls.push(`check ${input.fileName}`);
      checks.push(input);
      const importId = `import-${checks.length}`;
      imports.unshift({ importId, kind: input.kind, status: 'READY' });
      return { importId };
    },
    readImports: async () => imports,
  };
  return { calls, imports, checks, service };
}
const file = (name: string, content = 'x') => new File([content], name);
const settle = (change: () => void) => vi.waitFor(change, { timeout: 5_000 });

test('files are sent and checked in the order in which they build on one another, each with its kind and year', async () => {
  const { calls, checks, service } = serviceUnderTest();
  const queue = createImportQueue(service);
  queue.add([file('区县采集表.csv'), file('2018 学校办学条件表.csv')]);
  queue.start(2019);
  await settle(() => expect(checks).toHaveLength(2));
  expect(calls).toEqual([
    'upload 2018 学校办学条件表.csv',
    'check 2018 学校办学条件表.csv',
    'upload 区县采集表.csv',
    'check 区县采集表.csv',
  ]);
  expect(checks.map(({ kind, schoolYear }) => [kind, schoolYear])).toEqual([
    ['SCHOOL_CONDITIONS', 2018],
    ['COUNTY_FORM', 2019],
  ]);
  expect(queue.snapshot()).toMatchObject({ files: [], followed: ['import-1', 'import-2'], next: null });
});

test('a roster is sent, and waits until the schools are written', async () => {
  const { calls, imports, service } = serviceUnderTest();
  const queue = createImportQueue(service);
  queue.add([file('学籍.csv'), file('办学条件表.csv')]);
  queue.start(2019);
  await settle(() => expect(Object.values(queue.snapshot().awaited)).toEqual(['SCHOOL_CONDITIONS']));
  expect(calls).not.toContain('check 学籍.csv');
  imports[0] = { ...imports[0]!, status: 'RUNNING' };
  await new Promise((passed) => setTimeout(passed, 1_100));
  expect(calls).not.toContain('check 学籍.csv');
  imports[0] = { ...imports[0]!, status: 'DONE' };
  await settle(() => expect(calls.at(-1)).toBe('check 学籍.csv'));
});

test('who does not want to wait is not kept waiting', async () => {
  const { calls, service } = serviceUnderTest();
  const queue = createImportQueue(service);
  queue.add([file('学籍.csv'), file('办学条件表.csv')]);
  queue.start(2019);
  await settle(() => expect(Object.keys(queue.snapshot().awaited)).toHaveLength(1));
  queue.change(Object.keys(queue.snapshot().awaited)[0]!, { isImpatient: true });
  await settle(() => expect(calls.at(-1)).toBe('check 学籍.csv'));
});

test('one check at a time: the next begins when the service has done with the one before', async () => {
  const { calls, imports, service } = serviceUnderTest();
  imports.push({ importId: 'elsewhere', kind: 'CLASS_LIST', status: 'CHECKING' });
  const queue = createImportQueue(service);
  queue.add([file('区县采集表.csv')]);
  queue.start(2019);
  await settle(() => expect(calls).toEqual(['upload 区县采集表.csv']));
  await new Promise((passed) => setTimeout(passed, 1_100));
  expect(calls).toHaveLength(1);
  imports[0] = { ...imports[0]!, status: 'READY' };
  await settle(() => expect(calls).toHaveLength(2));
});

test('a file sent alone leads on to its import', async () => {
  const { service } = serviceUnderTest();
  const queue = createImportQueue(service);
  queue.add([file('区县采集表.csv')]);
  queue.start(2019);
  await settle(() => expect(queue.snapshot().next).toBe('import-1'));
});

test('after a reload what the service has goes on, and what it has not is named', async () => {
  const before = serviceUnderTest();
  before.imports.push({ importId: 'schools', kind: 'SCHOOL_CONDITIONS', status: 'READY' });
  const queue = createImportQueue(before.service);
  queue.add([file('学籍.csv')]);
  queue.start(2019);
  await settle(() => expect(Object.values(queue.snapshot().awaited)).toHaveLength(1));
  queue.add([file('附件3.csv')]);
  queue.remove('nobody'); // changes nothing

  const after = serviceUnderTest();
  const found = createImportQueue(after.service);
  expect(found.snapshot()).toMatchObject({ lost: ['附件3.csv'], files: [{ fileName: '学籍.csv', fileHash: 'hash of 学籍.csv' }] });
  await settle(() => expect(after.calls).toEqual(['check 学籍.csv'])); // not sent twice
  for (const { key } of queue.snapshot().files) queue.remove(key);
});

test('a refused check says why, and can be tried again with the file sent anew', async () => {
  const { calls, service } = serviceUnderTest();
  const refusal = { zh: '没有找到已上传的文件，请重新上传。', en: 'Upload it again.' };
  let isRefused = true;
  const queue = createImportQueue({
    ...service,
    check: (input) => (isRefused ? Promise.resolve({ problem: { message: refusal, isTooLarge: false } }) : service.check(input)),
  });
  queue.add([file('区县采集表.csv')]);
  queue.start(2019);
  await settle(() => expect(queue.snapshot().files[0]).toMatchObject({ state: 'failed', problem: { message: refusal } }));
  isRefused = false;
  queue.start(2019);
  await settle(() => expect(calls).toEqual(['upload 区县采集表.csv', 'upload 区县采集表.csv', 'check 区县采集表.csv']));
});

test('the header of a file corrects what its name promised, never what the reader chose', async () => {
  const { service } = serviceUnderTest();
  const queue = createImportQueue(service);
  queue.add([file('学籍.csv', '班号,在册人数,男生数,女生数'), file('附件.csv', '班号,在册人数,男生数,女生数')]);
  queue.change(queue.snapshot().files.find(({ fileName }) => fileName === '附件.csv')!.key, { kind: 'COUNTY_FORM', kindFrom: 'reader' });
  await settle(() =>
    expect(queue.snapshot().files.map(({ fileName, kind, kindFrom }) => [fileName, kind, kindFrom])).toEqual([
      ['学籍.csv', 'CLASS_LIST', 'header'],
      ['附件.csv', 'COUNTY_FORM', 'reader'],
    ]),
  );
});

test('a file of a refused import is taken up again as something else without being chosen again', async () => {
  const { checks, service } = serviceUnderTest();
  const queue = createImportQueue(service);
  queue.add([file('学籍.csv')]);
  queue.start(2019);
  await settle(() => expect(checks).toHaveLength(1));
  expect(queue.hasContent('hash of 学籍.csv')).toBe(true);
  queue.startAgain(queue.again({ fileHash: 'hash of 学籍.csv', kind: 'TEACHER_ROSTER', schoolYear: 2018, layout: null })!);
  await settle(() => expect(checks[1]).toMatchObject({ kind: 'TEACHER_ROSTER', schoolYear: 2018, fileName: '学籍.csv' }));
  expect(queue.again({ fileHash: 'unknown', kind: 'TEACHER_ROSTER' })).toBeNull();
});
