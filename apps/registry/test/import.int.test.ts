import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contractsByType, parseEventHeader, sealedBodySchema } from '@junheng/contracts';
import { generateCounty, type GeneratedCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventCounts, eventDigest, operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let county: GeneratedCounty;
let registry: RegistryUnderTest;

beforeAll(async () => {
  county = await generateCounty({ seed: 'registry', size: 'small', schoolYear: 2019, directory: temporaryDirectory() });
  registry = await startRegistry();
});
afterAll(() => registry.stop());

describe('a county', () => {
  test('is checked without being changed', async () => {
    const job = await registry.check('school-conditions', county.conditionsFile);
    expect(job).toMatchObject({ status: 'ready', newRows: county.schools, newSchools: county.schools, rejectedRows: 0, token: null });
    expect(await eventCounts(registry.sql)).toEqual({});
  });

  test('has its schools after the confirmation, and a token to wait for', async () => {
    const job = await registry.import('school-conditions', county.conditionsFile);
    expect(job).toMatchObject({ status: 'done', rowsDone: job.rows, skippedRows: 1, token: expect.stringMatching(/^registry:\d+$/) });
    expect(await eventCounts(registry.sql)).toEqual({
      SchoolRegistered: county.schools,
      SchoolConditionsDeclared: county.schools,
      RosterImported: 1,
    });
  });

  test('has its classes and students after the second file', async () => {
    const checked = await registry.check('student-roster', county.rosterFile);
    expect(checked).toMatchObject({
      status: 'ready',
      rows: county.students,
      rowsDone: 0,
      rejectedRows: 0,
      newRows: county.students,
      newStudents: county.students,
      newClasses: county.classes,
    });
    const job = await registry.import('student-roster', county.rosterFile);
    expect(job).toMatchObject({ status: 'done', rowsDone: county.students, newRows: county.students, newClasses: county.classes });
    expect(await eventCounts(registry.sql)).toMatchObject({
      StudentRegistered: county.students,
      StudentEnrolled: county.students,
      ClassOpened: county.classes,
      RosterImported: 2,
    });
  });

  test('publishes every event, in the form of its contract, with the time of the confirmation', async () => {
    const total = Object.values(await eventCounts(registry.sql)).reduce((sum, count) => sum + count, 0);
    await expect.poll(() => registry.published.length, { timeout: 10_000 }).toBe(total);
    const schemas = new Map([...contractsByType].map(([type, contract]) => [type, sealedBodySchema(contract)]));
    for (const { header, body } of registry.published) {
      const { type, time } = parseEventHeader(header);
      expect(time).toBe('2019-09-01T01:00:00.000Z');
      expect(schemas.get(type)!.safeParse(JSON.parse(body)).success).toBe(true);
    }
  });

  test('is not changed by the same files again', async () => {
    const before = await eventDigest(registry.sql);
    for (const [kind, file] of [
      ['school-conditions', county.conditionsFile],
      ['student-roster', county.rosterFile],
    ] as const) {
      const job = await registry.check(kind, file);
      expect(job).toMatchObject({ status: 'unchanged', newRows: 0, changedRows: 0, problem: null });
      expect(await registry.api.confirmImport({ importId: job.id }, operator)).toMatchObject({ refusal: { code: 'ImportEnded' } });
    }
    expect(await eventDigest(registry.sql)).toBe(before);
  });

  test('names the columns that were not taken, once', async () => {
    const { items } = await registry.api.readImports({ offset: 0, limit: 10 }, operator);
    const roster = items.find(({ kind, status }) => kind === 'student-roster' && status === 'done')!;
    expect(await registry.findings(roster.id)).toMatchObject([{ severity: 'notice', row: 1, problem: { code: 'columns-not-taken' } }]);
  });

  test('keeps no uploaded file once the imports have ended', async () => {
    expect((await readdir(join(registry.runtime.home, 'uploads'))).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  test('gives the file names of its imports by id', async () => {
    const { items, total } = await registry.api.readImports({ offset: 0, limit: 10 }, operator);
    expect(total).toBe(items.length);
    const names = await registry.api.readFileNames([items[0]!.id, 'no-id'], operator);
    expect([...names.values()]).toEqual(['学籍基础信息表.xlsx']);
  });
});
