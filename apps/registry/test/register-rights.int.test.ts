import { text } from 'node:stream/consumers';
import type { Actor, Grant } from '@junheng/access';
import { generateCounty, type GeneratedCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let county: GeneratedCounty;
let registry: RegistryUnderTest;
let schoolIds: string[];
let schoolCodes: string[];

const person = (...grants: Grant[]): Actor => ({ id: 'p1', kind: 'person', grants });
const office = (id: string) => person({ role: 'office', scope: { kind: 'office', id } });
const head = (id: string) => person({ role: 'principal', scope: { kind: 'school', id } });

beforeAll(async () => {
  const directory = temporaryDirectory();
  county = await generateCounty({ seed: 'rights', size: 'small', schoolYear: 2019, directory });
  registry = await startRegistry();
  for (const kind of ['school-conditions', 'student-roster', 'teacher-roster', 'class-list', 'disabled-register'] as const)
    await registry.import(kind, county.files[kind]);
  const schools = await registry.sql<{ id: string; code: string }[]>`
    select school_id as id, school_code as code from school order by school_code`;
  schoolIds = schools.map(({ id }) => id);
  schoolCodes = schools.map(({ code }) => code);
});
afterAll(() => registry.stop());

async function csv(kind: 'student-roster' | 'teacher-roster' | 'class-list' | 'school-conditions', actor: Actor): Promise<string[]> {
  const result = await registry.api.download({ of: 'register', kind, schoolYear: 2019, format: 'csv' }, actor);
  if (!result.ok) throw new Error(result.refusal.code);
  return (await text(result.value.content)).trim().split(/\r?\n/).slice(1);
}

test.each(['student-roster', 'teacher-roster', 'class-list', 'school-conditions'] as const)(
  'a principal takes away the rows of %s of the own school, and of no other',
  async (kind) => {
    const all = await csv(kind, operator);
    const own = await csv(kind, head(schoolIds[1]!));
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(all.filter((row) => row.split(',').includes(schoolCodes[1]!)));
    expect(own.length).toBeLessThan(all.length);
  },
);

test('a principal of a school that does not exist takes away nothing', async () => {
  const nobody = head('00000000-0000-4000-8000-000000000000');
  const result = await registry.api.download({ of: 'register', kind: 'student-roster', schoolYear: 2019, format: 'csv' }, nobody);
  expect(result).toMatchObject({ ok: false, refusal: { code: 'RegisterEmpty' } });
});

test('the register of care leaves only with the office that keeps it', async () => {
  const request = { of: 'register', kind: 'disabled-register', schoolYear: 2019, format: 'csv' } as const;
  for (const actor of [head(schoolIds[0]!), office('personnel'), person({ role: 'leading-group', scope: { kind: 'county' } })])
    expect(await registry.api.download(request, actor)).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
  expect(await registry.api.download(request, office('basic-education'))).toMatchObject({ ok: true });
});

test('an office sees the imports of its own registers, and those of others are not there for it', async () => {
  const { api } = registry;
  const all = (await api.readImports({ offset: 0, limit: 50 }, operator)).items;
  const ofPersonnel = await api.readImports({ offset: 0, limit: 50 }, office('personnel'));
  expect(ofPersonnel).toMatchObject({ total: 1, items: [{ kind: 'teacher-roster' }] });
  const roster = all.find(({ kind }) => kind === 'student-roster')!;
  expect(await api.readImport(roster.id, office('personnel'))).toBeNull();
  expect((await api.readFindings({ importId: roster.id, offset: 0, limit: 9 }, office('personnel'))).total).toBe(0);
  expect(await api.previewWithdrawal(roster.id, office('personnel'))).toBeNull();
  expect(await api.download({ of: 'corrections', importId: roster.id }, office('personnel'))).toMatchObject({
    refusal: { code: 'ImportNotFound' },
  });
  expect(await api.withdrawImport({ importId: roster.id, reason: '试' }, office('personnel'))).toMatchObject({
    refusal: { code: 'ImportNotFound' },
  });
  expect((await api.readImport(roster.id, office('basic-education')))?.id).toBe(roster.id);
});

test('an office without a register, and a principal, import nothing', async () => {
  for (const actor of [office('publicity'), head(schoolIds[0]!)]) {
    const input = { kind: 'student-roster', layout: null, fileHash: '0'.repeat(64), fileName: 'x.csv', schoolYear: 2019 } as const;
    expect(await registry.api.checkImport(input, actor)).toMatchObject({ refusal: { code: 'ActorUnknown' } });
    expect((await registry.api.readImports({ offset: 0, limit: 9 }, actor)).total).toBe(0);
    expect(await registry.api.readLayouts(actor)).toEqual([]);
  }
});

test('an auditor takes the ledger away, an office does not', async () => {
  const what = { fromIndex: 0, entries: 1, withSensitive: false };
  expect(await registry.api.recordEventsExport(what, person({ role: 'auditor', scope: { kind: 'county' } }))).toBeNull();
  expect(await registry.api.recordEventsExport(what, office('basic-education'))).toMatchObject({ code: 'ActorUnknown' });
});
