import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Grant, Role, Scope } from '@junheng/access';
import { parseEventHeader } from '@junheng/contracts';
import { generateCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ServicesUnderTest, startServicesUnderTest } from './services-under-test.ts';

const operator: Actor = { id: 'local-operator', kind: 'local-operator' };
const auditor: Actor = { id: 'auditor', kind: 'person', grants: [{ role: 'auditor', scope: { kind: 'county' } }] };
let today = '2019-10-15T02:00:00Z';
let services: ServicesUnderTest;
let directory: string;
/** Two children of one class, and another class. */
let children: string[];
let classes: string[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-own-'));
  services = await startServicesUnderTest(inject('postgresUrl'), { now: () => new Date(today) });
  const { files } = await generateCounty({ seed: 'own', size: 'small', schoolYear: 2019, directory });
  for (const kind of ['school-conditions', 'student-roster'] as const) await services.import(kind, files[kind], null);
  const enrolled: { studentId: string; classId: string }[] = [];
  for (let from = 0; ;) {
    const entries = await services.doors.ledger.readFeed({ county: services.county, from, limit: 1000 });
    if (entries.length === 0) break;
    from += entries.length;
    for (const { header, body } of entries)
      if (parseEventHeader(header).type.includes('.student-enrolled.')) enrolled.push(JSON.parse(body) as (typeof enrolled)[number]);
  }
  classes = [...new Set(enrolled.map(({ classId }) => classId))];
  children = enrolled.filter(({ classId }) => classId === classes[0]).map(({ studentId }) => studentId);
}, 120_000);
afterAll(async () => {
  await services?.stop();
  rmSync(directory, { recursive: true });
});

/** Admits somebody and grants the role. @returns who they are whenever they ask, by the grants of that day */
async function admit(account: string, role: Role, scope: Scope, until: string | null = null): Promise<() => Promise<Actor>> {
  const of = { issuer: 'embedded', account };
  const admitted = await services.governance.admitPerson({ ...of, name: '某人' }, operator);
  if (!admitted.ok) throw new Error(admitted.refusal.en);
  const granted = await services.governance.grantRole({ personId: admitted.value.personId, role, scope, until }, operator);
  if (!granted.ok) throw new Error(granted.refusal.en);
  return async () => {
    const { personId: id, grants } = (await services.governance.readGrants({ issuer: of.issuer, subject: account }))!;
    return { id, kind: 'person', grants: grants as Grant[] };
  };
}

type Answer = { data: any; errors?: { extensions: { code: string } }[] }; // oxlint-disable-line typescript/no-explicit-any -- as free as the queries
async function ask(query: string, actor: Actor): Promise<Answer> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  return (await (await services.gateway.fetch(new Request('http://localhost/graphql', init), actor)).json()) as Answer;
}
const readsOf = async (actor: Actor) => {
  const all = { actorId: actor.id, kind: null, subject: null, fromDay: null, untilDay: null, offset: 0, limit: 50 };
  return (await services.governance.readReadAudit(all, auditor)).items;
};

const ownChildren = `{ ownChildren { childId name grade classNo school { name } resources { met known values { status } }
  standing { size sizeLimit sizeBandLow attributes { attribute share isWithheld place } }
  facts(first: 50) { totalCount edges { node { eventId titleZh } } } } }`;
const ownClasses =
  '{ ownClasses { classId names schoolClass { size school { name } } standing { size attributes { share isWithheld } } } }';

describe('a parent', () => {
  test('sees the own child with class, school and the way to each receipt, and each reading is recorded first', async () => {
    const parent = await (await admit('parent', 'parent', { kind: 'child', id: children[0]! }))();
    const { data, errors } = await ask(ownChildren, parent);
    expect(errors).toBeUndefined();
    expect(data.ownChildren).toHaveLength(1);
    const [child] = data.ownChildren;
    expect(child).toMatchObject({ childId: children[0], name: expect.stringMatching(/./), resources: { values: { length: 7 } } });
    expect(child.standing).toMatchObject({ size: children.length, sizeLimit: expect.any(Number), sizeBandLow: expect.any(Number) });
    expect(await readsOf(parent)).toMatchObject([{ right: 'read-own-child', kind: 'own-child', subject: children[0], count: 1 }]);

    const events: { eventId: string; titleZh: string }[] = child.facts.edges.map(({ node }: { node: unknown }) => node);
    expect(events.map(({ titleZh }) => titleZh)).toEqual(['学籍建立', '入学注册']);
    for (const { eventId } of events) {
      const { data: opened } = await ask(`{ receipt(eventId: "${eventId}") { json } }`, parent);
      expect(opened.receipt.json).toContain(children[0]);
    }
    expect((await readsOf(parent)).map(({ kind }) => kind)).toEqual(['receipt', 'receipt', 'own-child']);
  });

  test('sees neither another child of the class, nor a roster, nor the school’s or county’s pages', async () => {
    const parent = await (await admit('parent', 'parent', { kind: 'child', id: children[0]! }))();
    expect(JSON.stringify((await ask(ownChildren, parent)).data)).not.toContain(children[1]);
    for (const query of [ownClasses, '{ county { students } }', '{ people { name } }', '{ imports { totalCount } }'])
      expect([query, (await ask(query, parent)).errors?.[0]?.extensions.code]).toEqual([query, 'FORBIDDEN']);
    const figure = await ask('{ ownChildren { school { name students } } }', parent);
    expect(figure.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is told no share of fewer than ten children', async () => {
    const parent = await (await admit('parent', 'parent', { kind: 'child', id: children[0]! }))();
    const homeroom = await (await admit('homeroom', 'homeroom-teacher', { kind: 'class', id: classes[0]! }))();
    const [told, exact] = await Promise.all([ask(ownChildren, parent), ask(ownClasses, homeroom)]);
    const { size } = exact.data.ownClasses[0].standing;
    const shares: number[] = exact.data.ownClasses[0].standing.attributes.map(({ share }: { share: number }) => share);
    const few = shares.map((share) => Math.min(share, 1 - share) * size < 9.5);
    expect(new Set(few)).toEqual(new Set([true, false])); // else this shows nothing
    expect(told.data.ownChildren[0].standing.attributes.map(({ isWithheld }: { isWithheld: boolean }) => isWithheld)).toEqual(few);
    const withheld = told.data.ownChildren[0].standing.attributes.filter(({ isWithheld }: { isWithheld: boolean }) => isWithheld);
    expect(withheld.every(({ share, place }: Record<string, unknown>) => share === null && place === null)).toBe(true);
  });

  test('sees nothing any more once the grant has ended', async () => {
    const who = await admit('guardian', 'parent', { kind: 'child', id: children[1]! }, '2019-10-31');
    expect((await ask(ownChildren, await who())).data.ownChildren).toHaveLength(1);
    today = '2019-11-01T02:00:00Z';
    const after = await who();
    expect(after).toMatchObject({ grants: [] });
    expect((await ask(ownChildren, after)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await readsOf(after)).toHaveLength(1);
  });

  test('gets an empty list for a child in no roster, and nothing is recorded', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const parent = await (await admit('stranger', 'parent', { kind: 'child', id: nobody }))();
    expect((await ask(ownChildren, parent)).data.ownChildren).toEqual([]);
    expect(await readsOf(parent)).toEqual([]);
  });
});

describe('a homeroom teacher', () => {
  test('sees the own class with its names, and the reading is recorded', async () => {
    const homeroom = await (await admit('homeroom-2', 'homeroom-teacher', { kind: 'class', id: classes[0]! }))();
    const { data, errors } = await ask(ownClasses, homeroom);
    expect(errors).toBeUndefined();
    expect(data.ownClasses).toMatchObject([
      {
        classId: classes[0],
        names: { length: children.length },
        schoolClass: { size: children.length },
        standing: { size: children.length },
      },
    ]);
    const read = { right: 'read-own-roster', kind: 'class-roster', subject: classes[0], count: children.length };
    expect(await readsOf(homeroom)).toMatchObject([read]);
  });

  test('sees no other class, and no child’s record or receipt', async () => {
    const homeroom = await (await admit('homeroom-2', 'homeroom-teacher', { kind: 'class', id: classes[0]! }))();
    const other = await (await admit('homeroom-3', 'homeroom-teacher', { kind: 'class', id: classes[1]! }))();
    expect((await ask(ownClasses, other)).data.ownClasses.map(({ classId }: { classId: string }) => classId)).toEqual([classes[1]]);
    expect((await ask(ownChildren, homeroom)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('whoever holds neither right is let through to neither, the local operator too', async () => {
  for (const query of [ownChildren, ownClasses]) expect((await ask(query, operator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
