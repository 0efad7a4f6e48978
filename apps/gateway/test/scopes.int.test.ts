import type { Actor, Grant } from '@junheng/access';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { plantedCounty } from './planted-county.ts';
import { planted, uuid } from './planted-feed.ts';

let database: TestDatabase;
let asking: Asking;

type Node = { id: string; name: string };
/** Three schools with nine classes each, and what the local operator sees of them. */
let schools: (Node & { code: string; classes: { nodes: { id: string; grade: number; facts: { nodes: { eventId: string }[] } }[] } })[];

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  asking = await startTestGateway(database);
  await asking.feed.append(plantedCounty({ schools: 3, classesPerSchool: 9, studentsPerClass: 4 }));
  await asking.feed.append([planted.withdrawn('student', uuid('on the register'), [{ fact: 'care', schoolYear: 2019 }])]);
  await asking.caughtUp();
  const data = await asking.data(`{ county { schools { edges { node { id name code
    classes(first: 20) { edges { node { id grade facts(first: 3) { edges { node { eventId } } } } } } } } } } }`);
  const nodes = (connection: { edges: { node: unknown }[] }) => connection.edges.map(({ node }) => node);
  schools = nodes(data.county.schools).map((school) => {
    const each = school as (typeof schools)[number] & { classes: { edges: { node: { facts: { edges: [] } } }[] } };
    const classes = each.classes.edges.map(({ node }) => ({ ...node, facts: { nodes: nodes(node.facts) } }));
    return { ...each, classes: { nodes: classes } } as unknown as (typeof schools)[number];
  });
});
afterAll(async () => {
  await asking.stop();
  await database.drop();
});

const person = (...grants: Grant[]): Actor => ({ id: 'p1', kind: 'person', grants });
/** Of a global id: `School:<id>:2019`, `SchoolClass:<id>`. */
const bareId = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1]!;
const head = (index: number) => person({ role: 'principal', scope: { kind: 'school', id: bareId(schools[index]!.id) } });
const homeroom = (index: number, at: number) =>
  person({ role: 'homeroom-teacher', scope: { kind: 'class', id: bareId(schools[index]!.classes.nodes[at]!.id) } });
const stranger = person();
const withScope = (role: 'parent' | 'third-party-researcher' | 'draw-supervisor'): Actor =>
  person({ role, scope: role === 'parent' ? { kind: 'child', id: 'c1' } : { kind: 'county' } });

const page = (id: string) => `{ node(id: "${id}") { ... on School { name students conditions { equipmentYuan } } } }`;
const classPage = (id: string) =>
  `{ node(id: "${id}") { ... on SchoolClass { grade size school { name } composition { students } facts { totalCount } gradeBalance { smallest } } } }`;

describe('a principal', () => {
  test('opens the own school’s page and finds no other', async () => {
    expect((await asking.data(page(schools[1]!.id), {}, head(1))).node).toMatchObject({ name: schools[1]!.name, students: 36 });
    expect(await asking.codes(page(schools[0]!.id), head(1))).toEqual(['NOT_FOUND']);
    expect(await asking.codes(classPage(schools[0]!.classes.nodes[0]!.id), head(1))).toEqual(['NOT_FOUND']);
    expect(await asking.codes(`{ nodes(ids: ["${schools[0]!.id}"]) { id } }`, head(1))).toEqual(['NOT_FOUND']);
  });

  test('sees the county’s figures, and in every list only the own school', async () => {
    const { county } = await asking.data(
      `{ county { students schoolCount
        schools { totalCount edges { node { name } } } classes { totalCount } classList(first: 50) { totalCount edges { node { school { name } } } }
        gradeBalances { totalCount }
        stages { equipmentCv { value } equipment { school { name } valueYuan } excluded { school { name } } }
        resources { passing schools { school { name } met } excluded { school { name } } indicators { mean pulls { school { name } value } } }
        goals { pulls { school { name } } }
        indicator(id: "res.equipment", stage: PRIMARY) { schools { school { name } } raisePlan { steps { school { name } } } } } }`,
      {},
      head(1),
    );
    expect(county).toMatchObject({ students: 108, schoolCount: 3, schools: { totalCount: 1 }, classList: { totalCount: 9 } });
    const text = JSON.stringify(county);
    expect(text).toContain(schools[1]!.name);
    expect(text).not.toContain(schools[0]!.name);
    expect(text).not.toContain(schools[2]!.name);
    expect(county.stages[0].equipment).toHaveLength(1);
  });

  test('is not told another school’s value by supposing one', async () => {
    const query = `{ county { whatIf(indicator: "res.equipment", stage: PRIMARY, changes: [{ schoolId: "${schools[1]!.id}", value: 1 }]) { cvBefore } } }`;
    expect(await asking.codes(query, head(1))).toEqual(['FORBIDDEN']);
  });
});

describe('a homeroom teacher', () => {
  test('opens the page of the own class, without the others of its grade', async () => {
    const own = schools[1]!.classes.nodes[2]!;
    const { node } = await asking.data(classPage(own.id), {}, homeroom(1, 2));
    expect(node).toMatchObject({ size: 4, school: { name: schools[1]!.name }, composition: { students: 4 }, gradeBalance: null });
    expect(node.facts.totalCount).toBeGreaterThan(0);
  });

  test('finds neither another class nor the figures of the school or the county', async () => {
    const actor = homeroom(1, 2);
    expect(await asking.codes(classPage(schools[1]!.classes.nodes[3]!.id), actor)).toEqual(['NOT_FOUND']);
    expect(await asking.codes(page(schools[1]!.id), actor)).toEqual(['NOT_FOUND']);
    expect(await asking.codes('{ county { students } }', actor)).toEqual(['FORBIDDEN']);
    const own = schools[1]!.classes.nodes[2]!;
    expect(await asking.codes(`{ node(id: "${own.id}") { ... on SchoolClass { school { students } } } }`, actor)).toEqual(['FORBIDDEN']);
    expect(await asking.codes(`{ node(id: "${own.id}") { ... on SchoolClass { school { classes { totalCount } } } } }`, actor)).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('a receipt', () => {
  const receipt = (eventId: string) => `{ receipt(eventId: "${eventId}") { json } }`;
  const eventOf = (type: string, text: string) =>
    asking.feed.entries.find(({ header, body }) => header.includes(`.${type}.`) && body.includes(text))!.eventId;

  test('of a student’s event is there for those who may see persons at its school, and noted', async () => {
    const enrolment = eventOf('student-enrolled', bareId(schools[1]!.id));
    const county: Grant['scope'] = { kind: 'county' };
    asking.reads.length = 0;
    for (const [actor, isVisible] of [
      [head(1), true],
      [head(0), false],
      [homeroom(1, 0), false],
      [person({ role: 'auditor', scope: county }), true],
      [person({ role: 'leading-group', scope: county }), false],
      [person({ role: 'township', scope: { kind: 'office', id: 'zhaozhen' } }), false],
    ] as const) {
      expect([actor, (await asking.data(receipt(enrolment), {}, actor)).receipt !== null]).toEqual([actor, isVisible]);
    }
    expect(asking.reads).toMatchObject([
      { kind: 'receipt', subject: enrolment, schoolId: bareId(schools[1]!.id), count: 1 },
      { kind: 'receipt', subject: enrolment },
    ]);
  });

  test('of a child’s event is there for its parent, and no other receipt is', async () => {
    const { eventId, body } = asking.feed.entries.find(({ header }) => header.includes('.student-enrolled.'))!;
    const childId = (JSON.parse(body) as { studentId: string }).studentId;
    const parent = person({ role: 'parent', scope: { kind: 'child', id: childId } });
    const others = asking.feed.entries.filter(({ body: text }) => !text.includes(childId)).slice(0, 100);
    expect(new Set(others.map(({ header }) => (JSON.parse(header) as { type: string }).type)).size).toBeGreaterThan(3);
    asking.reads.length = 0;
    const seen = await asking.data(`{ receipt(eventId: "${eventId}") { json school { name } schoolClass { grade } } }`, {}, parent);
    expect(seen.receipt).toMatchObject({ school: { name: expect.any(String) }, schoolClass: null });
    for (const other of others) expect((await asking.data(receipt(other.eventId), {}, parent)).receipt).toBeNull();
    expect(asking.reads).toMatchObject([{ right: 'read-own-child', kind: 'receipt', subject: eventId, count: 1 }]);
    expect(await asking.codes(receipt(eventId), person({ role: 'draw-supervisor', scope: { kind: 'county' } }))).toEqual(['FORBIDDEN']);
  });

  test('of what was withdrawn from a child is one about a person too', async () => {
    const { eventId } = asking.feed.entries.find(({ header }) => header.includes('.facts-withdrawn.'))!;
    const child: Grant['scope'] = { kind: 'child', id: uuid('on the register') };
    asking.reads.length = 0;
    for (const [actor, isVisible] of [
      [person({ role: 'parent', scope: child }), true],
      [person({ role: 'parent', scope: { kind: 'child', id: uuid('another') } }), false],
      [person({ role: 'leading-group', scope: { kind: 'county' } }), false],
      [head(1), false],
      [person({ role: 'auditor', scope: { kind: 'county' } }), true],
    ] as const)
      expect([actor, (await asking.data(receipt(eventId), {}, actor)).receipt !== null]).toEqual([actor, isVisible]);
    expect(asking.reads.map(({ right }) => right)).toEqual(['read-own-child', 'read-receipts']);
  });

  test('of a school’s event is there for whoever may see the school, and not noted', async () => {
    const declared = eventOf('school-conditions-declared', bareId(schools[1]!.id));
    asking.reads.length = 0;
    expect((await asking.data(receipt(declared), {}, head(1))).receipt).not.toBeNull();
    expect((await asking.data(receipt(declared), {}, person({ role: 'leading-group', scope: { kind: 'county' } }))).receipt).not.toBeNull();
    expect((await asking.data(receipt(declared), {}, head(0))).receipt).toBeNull();
    expect(asking.reads).toEqual([]);
  });
});

test.each(['parent', 'third-party-researcher', 'draw-supervisor'] as const)(
  'a %s sees nothing of others in the live system',
  async (role) => {
    for (const query of [
      '{ county { students } }',
      '{ view { ledgerSize } }',
      '{ imports { totalCount } }',
      '{ ledgerQuarantine { totalCount } }',
    ])
      expect([query, await asking.codes(query, withScope(role))]).toEqual([query, ['FORBIDDEN']]);
    expect(await asking.codes(page(schools[0]!.id), withScope(role))).toEqual(['NOT_FOUND']);
    expect(await asking.codes('{ ledger { size } }', withScope(role))).toEqual([]);
  },
);

test('whoever is signed in without a grant learns who they are, and nothing else', async () => {
  expect(await asking.codes('{ county { students } }', stranger)).toEqual(['FORBIDDEN']);
  expect((await asking.data('{ me { rights } }', {}, stranger)).me).toEqual({ rights: [] });
});
