import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractsByType, eventDataSchema, parseEventHeader } from '@junheng/contracts';
import { assertEveryTypeHasAccessRule, builder } from '@junheng/graphql';
import { SubjectErased } from '@junheng/vault';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Actor, RequestErasureInput } from '../src/api.ts';
import '../src/graphql.ts';
import type { Custody } from '../src/service.ts';
import { custodyUnderTest, type CustodyUnderTest, operator, platform, stranger, subjectOf } from './custody-under-test.ts';

let place: CustodyUnderTest;
let service: Custody;
beforeAll(async () => {
  place = await custodyUnderTest(inject('postgresUrl'));
  service = await place.restart();
});
afterAll(() => place.drop());

const inputFor = (subject: string): RequestErasureInput => ({
  subject,
  kind: 'student',
  reason: 'RETENTION_EXPIRED',
  document: '青教函〔2019〕12号',
});
const projections = ['registry.students', 'gateway.live'];
const steps: ((subject: string) => Promise<{ ok: boolean }>)[] = [
  (subject) => service.api.requestErasure(inputFor(subject), operator),
  (subject) => service.api.fenceSubject(subject, [], platform),
  (subject) => service.api.destroyKeys(subject, platform),
  (subject) => service.api.recordPurged(subject, { projection: projections[0]!, count: 3 }, platform),
  (subject) => service.api.recordPurged(subject, { projection: projections[1]!, count: 2 }, platform),
  (subject) => service.api.certify(subject, projections, platform),
];
const erase = async (subject: string) => {
  for (const step of steps) expect(await step(subject)).toMatchObject({ ok: true });
  return (await service.api.readErasure(subject, platform))!;
};

test('an erasure ends in a certificate that names the destroyed keys, and every step is published under its contract', async () => {
  const subject = subjectOf(1);
  const { sealed } = JSON.parse(await place.seal(subject)) as { sealed: Record<string, { commit: string }> };
  const before = place.published.length;
  const erasure = await erase(subject);
  expect(erasure).toMatchObject({
    step: 'certified',
    reason: 'RETENTION_EXPIRED',
    requestedBy: 'local-operator',
    lastReadable: '2019-10-01',
  });
  expect(erasure.keys.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
    Object.values(sealed)
      .map(({ commit }) => commit)
      .toSorted(),
  );
  expect(erasure.purged).toEqual([
    { projection: 'registry.students', count: 3 },
    { projection: 'gateway.live', count: 2 },
  ]);
  await expect.poll(() => place.published.length).toBe(before + 6);
  for (const { header, body } of place.published.slice(before)) {
    const { type, stream } = parseEventHeader(header);
    expect(stream).toBe(`erasure/${subject}`);
    expect(() => eventDataSchema(contractsByType.get(type)!).parse(JSON.parse(body))).not.toThrow();
  }
  await expect(place.seal(subject)).rejects.toThrow(SubjectErased);
});

test('an erasure goes on where it was after a stop at any of its steps', async () => {
  const subject = subjectOf(2);
  await place.seal(subject);
  for (const [index, step] of steps.entries()) {
    await step(subject);
    service = await place.restart();
    for (const again of steps.slice(0, index + 1)) expect(await again(subject)).toMatchObject({ ok: true });
  }
  const erasure = (await service.api.readErasure(subject, operator))!;
  expect(erasure.events.map(({ type }) => type.split('.')[2])).toEqual([
    'erasure-requested',
    'subject-fenced',
    'keys-destroyed',
    'derived-purged',
    'derived-purged',
    'erasure-certified',
  ]);
  expect(erasure.resurrections).toEqual([]);
});

describe('after a restore', () => {
  const keysOf = (subject: string) => place.database.owner`select state, wrapped from vault.data_key where subject = ${subject}`;
  const copyOf = (table: string) => place.database.owner.unsafe(`create table public.copy_${table} as select * from vault.${table}`);
  const restore = async (table: string) => {
    await place.database.owner.unsafe(`delete from vault.${table}`);
    await place.database.owner.unsafe(`insert into vault.${table} select * from public.copy_${table}`);
    await place.database.owner.unsafe(`drop table public.copy_${table}`);
  };

  test('of the vault’s tables a key that came back is destroyed again before the service serves, and that is recorded', async () => {
    const subject = subjectOf(3);
    await place.seal(subject);
    for (const table of ['data_key', 'fence']) await copyOf(table);
    await erase(subject);
    for (const table of ['data_key', 'fence']) await restore(table);
    expect((await keysOf(subject)).every((key) => key['wrapped'] !== null)).toBe(true);
    service = await place.restart();
    expect((await keysOf(subject)).map((key) => [key['state'], key['wrapped']])).toEqual([
      ['destroyed', null],
      ['destroyed', null],
    ]);
    await expect(place.seal(subject)).rejects.toThrow(SubjectErased);
    expect(await service.api.readErasure(subject, operator)).toMatchObject({ step: 'destroyed', purged: [], resurrections: [{ keys: 2 }] });
    for (const step of steps.slice(3)) expect(await step(subject)).toMatchObject({ ok: true });
    expect(await service.api.readErasure(subject, operator)).toMatchObject({ step: 'certified' });
  });

  test('of a database from before the erasure the fence outside of it destroys the keys', async () => {
    const subject = subjectOf(4);
    await place.seal(subject);
    const file = join(place.runtime.home, 'fences.jsonl');
    const line = { county: place.runtime.county, subject, kind: 'student', imports: [], fencedAt: '2019-09-01T01:00:00.000Z' };
    writeFileSync(file, `${readFileSync(file, 'utf8')}${JSON.stringify(line)}\n`);
    service = await place.restart();
    expect((await keysOf(subject)).map((key) => key['state'])).toEqual(['destroyed', 'destroyed']);
    expect(await service.api.readErasure(subject, operator)).toMatchObject({
      step: 'destroyed',
      reason: null,
      requestedBy: null,
      resurrections: [{ keys: 2 }],
    });
    const events = (await service.api.readErasure(subject, operator))!.events.length;
    service = await place.restart();
    expect((await service.api.readErasure(subject, operator))!.events).toHaveLength(events);
  });

  test('without the file of fences nothing starts until it is back, or an empty one says that it is lost', async () => {
    await erase(subjectOf(8));
    const file = join(place.runtime.home, 'fences.jsonl');
    rmSync(file);
    await expect(place.restart()).rejects.toMatchObject({ name: 'StartProblem', code: 'FencesMissing', zh: expect.stringContaining(file) });
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, '');
    service = await place.restart();
    expect(readFileSync(file, 'utf8')).toContain(subjectOf(8));
  });

  test('of a file of fences with a damaged line nothing is read', async () => {
    await erase(subjectOf(9));
    const file = join(place.runtime.home, 'fences.jsonl');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('}', ',}'));
    await expect(place.restart()).rejects.toMatchObject({ name: 'StartProblem', code: 'FencesDamaged' });
    writeFileSync(file, whole);
    service = await place.restart();
  });
});

test('a new key-encryption secret wraps every key anew at the next start, once recorded, and a wrong one stops the start', async () => {
  const subject = subjectOf(5);
  await place.seal(subject);
  const former = place.runtime.secret;
  const secret: typeof former = (purpose) => (purpose === 'key-encryption' ? Buffer.alloc(32, 8) : former(purpose));
  service = await place.restart({ secret, previousSecret: former });
  await expect.poll(async () => (await service.api.readKeyStatus(operator))?.previousMayGo).toBe(true);
  const rotations = () => place.published.filter(({ header }) => parseEventHeader(header).type === 'county.custody.key-rotated.v1');
  await expect.poll(() => rotations().length).toBe(1);
  expect(JSON.parse(rotations()[0]!.body)).toMatchObject({ purpose: 'key-encryption', rewrapped: 2 });
  service = await place.restart({ secret, previousSecret: former });
  await expect(place.restart()).rejects.toMatchObject({ code: 'KeyEncryptionWrong' });
  service = await place.restart({ secret });
  expect(await service.api.readKeyStatus(operator)).toMatchObject({ previous: null, wrappedByCurrent: 2 });
  expect(rotations()).toHaveLength(1);
});

test.each<[string, Partial<RequestErasureInput>, Actor, string]>([
  ['an id that is none', { subject: `${subjectOf(6)}/../x` }, operator, 'InputInvalid'],
  ['a reason of one’s own', { reason: '赵甲要求' as never }, operator, 'InputInvalid'],
  ['a document number with a name in it', { document: '关于赵甲的决定' }, operator, 'InputInvalid'],
  ['a stranger', {}, stranger, 'ActorUnknown'],
  ['the platform itself', {}, platform, 'ActorUnknown'],
])('%s asks for no erasure and is told so in both languages', async (_, input, by, code) => {
  const answer = await service.api.requestErasure({ ...inputFor(subjectOf(6)), ...input }, by);
  expect(answer).toEqual({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
});

test('a person carries out no step, and a stranger sees nothing', async () => {
  expect(await service.api.destroyKeys(subjectOf(6), operator)).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
  expect(await service.api.readErasures({ offset: 0, limit: 10 }, stranger)).toEqual({ items: [], total: 0 });
  expect(await service.api.readErasure(subjectOf(1), stranger)).toBeNull();
  expect(await service.api.readKeyStatus(stranger)).toBeNull();
});

test('the ledger’s new key is recorded once', async () => {
  const keys = { verifierKey: 'county+2+B', previousVerifierKey: 'county+1+A' };
  const before = place.published.length;
  await service.api.recordSigningKey(keys, platform);
  await service.api.recordSigningKey(keys, platform);
  await expect.poll(() => place.published.length).toBe(before + 1);
  expect(parseEventHeader(place.published.at(-1)!.header)).toMatchObject({ stream: 'key/ledger-signing' });
});

// A schema needs a subscription and a mutation to be valid; the gateway's are not here.
builder.subscriptionField('nothing', (t) =>
  t.boolean({ authScopes: { may: 'read-aggregates' }, subscribe: async function* () {}, resolve: () => true }),
);
builder.mutationField('nothing', (t) => t.boolean({ authScopes: { may: 'read-aggregates' }, resolve: () => true }));

test('its part of the schema answers, and nothing in it lacks an access rule', async () => {
  const schema = builder.toSchema();
  expect(() => assertEveryTypeHasAccessRule(schema)).not.toThrow();
  const source = `{ erasures(first: 2) { totalCount edges { node { subject kind step reason purged { count } } } } keyStatus { current } }`;
  const read = await graphql({ schema, source, contextValue: { actor: operator, apis: { custody: service.api } } });
  expect(read.errors).toBeUndefined();
  expect(read.data).toMatchObject({ erasures: { edges: [{ node: { kind: 'STUDENT' } }, { node: {} }] } });
});
