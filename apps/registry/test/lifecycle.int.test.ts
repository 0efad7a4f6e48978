import { createReadStream } from 'node:fs';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Actor, type ImportJob, largestUploadBytes, type Result } from '../src/api.ts';
import { conditionsFile, schoolCells } from './office-files.ts';
import { eventCounts, operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
let file: string;
let school = 0;
beforeAll(async () => {
  registry = await startRegistry();
});
beforeEach(async () => {
  file = await conditionsFile(schoolCells(++school));
});
afterAll(() => registry.stop());

const codeOf = (result: Result<ImportJob>) => (result.ok ? result.value.status : result.refusal.code);
const uploads = async () => (await readdir(join(registry.runtime.home, 'uploads'))).filter((name) => !name.startsWith('.'));
const confirm = async (importId: string) => codeOf(await registry.api.confirmImport({ importId }, operator));
const discard = async (importId: string) => codeOf(await registry.api.discardImport({ importId }, operator));

describe('an import', () => {
  test('that is open is returned when the same file is checked again', async () => {
    const first = await registry.check('school-conditions', file);
    expect((await registry.check('school-conditions', file)).id).toBe(first.id);
    expect((await registry.check('school-conditions', file, 2020)).id).not.toBe(first.id);
  });

  test('that is discarded changes nothing, loses its file and can be started anew', async () => {
    const before = await eventCounts(registry.sql);
    const { id, fileHash } = await registry.check('school-conditions', file);
    expect(await uploads()).toContain(fileHash);
    expect([await discard(id), await discard(id), await confirm(id)]).toEqual(['discarded', 'discarded', 'ImportEnded']);
    expect(await uploads()).not.toContain(fileHash);
    expect(await eventCounts(registry.sql)).toEqual(before);
    const again = await registry.check('school-conditions', file);
    expect(again).toMatchObject({ status: 'ready' });
    expect(again.id).not.toBe(id);
  });

  test('that is confirmed twice is applied once', async () => {
    const { id } = await registry.check('school-conditions', file);
    const before = (await eventCounts(registry.sql))['SchoolRegistered'] ?? 0;
    const answers = await Promise.all([confirm(id), confirm(id)]);
    expect(answers.sort()).toEqual(['running', 'running']);
    expect(await registry.rested(id)).toMatchObject({ status: 'done' });
    expect(await confirm(id)).toBe('done');
    expect(await discard(id)).toBe('ImportEnded');
    expect((await eventCounts(registry.sql))['SchoolRegistered']).toBe(before + 1);
  });

  test('that nobody knows is refused, whatever its id looks like', async () => {
    const unknown = '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22';
    expect([await confirm(unknown), await confirm("'; --"), await discard('')]).toEqual(Array(3).fill('ImportNotFound'));
    expect(await registry.api.readImport('x', operator)).toBeNull();
    expect(await registry.rested(unknown)).toBeUndefined();
  });

  test('is told to its watcher from the check to the end', async () => {
    const { id } = await registry.check('school-conditions', file);
    const seen: string[] = [];
    const watching = (async () => {
      for await (const job of registry.api.watchImport(id, operator)) seen.push(job.status);
    })();
    await watching;
    await confirm(id);
    for await (const job of registry.api.watchImport(id, operator)) seen.push(job.status);
    expect(seen[0]).toBe('ready');
    expect(seen.at(-1)).toBe('done');
  });

  test('takes the newer conditions of a later file over', async () => {
    await registry.import('school-conditions', file);
    const richer = await conditionsFile(schoolCells(school, { '教学仪器设备资产值(万元)': 400 }));
    const job = await registry.import('school-conditions', richer);
    expect(job).toMatchObject({ status: 'done', changedRows: 1, newSchools: 0 });
  });
});

describe('an upload', () => {
  test('of any size up to the limit is kept under its hash, readable by its owner only', async () => {
    const result = await registry.api.receiveFile({ content: createReadStream(file) }, operator);
    expect(result).toMatchObject({ ok: true, value: { fileHash: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: expect.any(Number) } });
  });

  test('that is larger than what can be read is refused and leaves nothing', async () => {
    const before = await uploads();
    const megabyte = Buffer.alloc(2 ** 20);
    const content = (async function* () {
      for (let sent = 0; sent <= largestUploadBytes / megabyte.length; sent++) yield megabyte;
    })();
    expect(await registry.api.receiveFile({ content }, operator)).toMatchObject({ ok: false, refusal: { code: 'FileTooLarge' } });
    expect(await uploads()).toEqual(before);
  });

  test('that is broken off leaves nothing', async () => {
    const before = await uploads();
    const content = (async function* () {
      yield Buffer.from('half');
      throw new Error('connection lost');
    })();
    await expect(registry.api.receiveFile({ content }, operator)).rejects.toThrow('connection lost');
    expect(await uploads()).toEqual(before);
  });

  test('that nobody uses any more is removed at the next start; a fresh one and an open import’s stay', async () => {
    const { fileHash } = await registry.check('school-conditions', file);
    const directory = join(registry.runtime.home, 'uploads');
    const old = 'a'.repeat(64);
    const fresh = 'b'.repeat(64);
    for (const name of [old, fresh, 'part-1-1']) await writeFile(join(directory, name), 'x');
    for (const name of [old, fileHash]) await utimes(join(directory, name), new Date('2019-01-01'), new Date('2019-01-01'));
    await registry.restart();
    const left = await uploads();
    expect(left).toEqual(expect.arrayContaining([fileHash, fresh]));
    expect(left).not.toContain(old);
    expect(left).not.toContain('part-1-1');
  });
});

test('an actor of an unknown kind is refused everything', async () => {
  const { id, kind, fileHash } = await registry.check('school-conditions', file);
  const stranger = { id: 'x', kind: 'teacher' } as unknown as Actor;
  const { api } = registry;
  const content = (async function* () {
    yield Buffer.from('x');
  })();
  const answers = await Promise.all([
    api.receiveFile({ content }, stranger),
    api.checkImport({ kind, layout: null, fileHash, fileName: 'x', schoolYear: 2019 }, stranger),
    api.confirmImport({ importId: id }, stranger),
    api.discardImport({ importId: id }, stranger),
  ]);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
  expect(await api.readImport(id, stranger)).toBeNull();
  expect((await api.readImports({ offset: 0, limit: 10 }, stranger)).items).toEqual([]);
  expect((await api.readFindings({ importId: id, offset: 0, limit: 10 }, stranger)).items).toEqual([]);
  expect((await api.readFileNames([id], stranger)).size).toBe(0);
  expect(await api.watchImport(id, stranger)[Symbol.asyncIterator]().next()).toMatchObject({ done: true });
});
