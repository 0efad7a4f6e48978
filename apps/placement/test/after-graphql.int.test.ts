import { assertEveryTypeHasAccessRule, builder } from '@junheng/graphql';
import type { PersonalRead } from '@junheng/access';
import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Actor } from '../src/api.ts';
import '../src/graphql.ts';
import { openPlacement, personWith, schoolOf, type TestPlacement } from './open-placement.ts';
import { type RunDraw, runDraw } from './run-draw.ts';

// A schema needs a subscription to be valid; the gateway's are not here.
builder.subscriptionField('nothing', (t) =>
  t.boolean({ authScopes: { may: 'read-draws' }, subscribe: async function* () {}, resolve: () => true }),
);

const supervisorId = 'b0a7b810-9dad-41d1-80b4-00c04fd430c1';
const supervisor = personWith(supervisorId, { role: 'draw-supervisor', scope: { kind: 'county' } });
const secondId = 'b0a7b810-9dad-41d1-80b4-00c04fd430c2';
const second = personWith(secondId, { role: 'draw-supervisor', scope: { kind: 'county' } });
const head = personWith('head', { role: 'principal', scope: { kind: 'school', id: schoolOf(1) } });
const leader = personWith('leader', { role: 'leading-group', scope: { kind: 'county' } });
const objectionId = '0d3c1a52-6a55-4c0e-9f6c-000000000001';
const reads: PersonalRead[] = [];

let placement: TestPlacement;
let draw: RunDraw;
let schema: GraphQLSchema;
beforeAll(async () => {
  placement = await openPlacement(inject('postgresUrl'));
  draw = await runDraw(placement, 1, [supervisor, second]);
  schema = builder.toSchema();
}, 60_000);
afterAll(() => placement.drop());

async function ask(actor: Actor, source: string) {
  const readAudit = { recordRead: async (read: PersonalRead) => void reads.push(read) };
  const answer = await graphql({ schema, source, contextValue: { actor, apis: { placement: placement.api, readAudit } } });
  return {
    data: answer.data as Record<string, unknown> | null | undefined,
    codes: answer.errors?.map(({ extensions }) => extensions['code']),
  };
}

test('nothing in its part of the schema lacks an access rule', () => {
  expect(() => assertEveryTypeHasAccessRule(schema)).not.toThrow();
});

test('a draw goes from its lots to its notice, and an objection to its answer', async () => {
  const lots = ['甲', '乙', '丙'].map((name) => `{ name: "${name}", childIds: [] }`).join(', ');
  const status = '{ ... on DrawAfter { status homeroom { classNo name } signatures { statement } } ... on Refusal { code zh } }';
  const drawn = await ask(head, `mutation { drawHomeroomLots(drawId: "${draw.drawId}", teachers: [${lots}]) ${status} }`);
  expect(drawn.data).toMatchObject({ drawHomeroomLots: { status: 'RUN', homeroom: [{ classNo: 1 }, { classNo: 2 }, { classNo: 3 }] } });
  const early = await ask(head, `mutation { publishDrawNotice(drawId: "${draw.drawId}") ${status} }`);
  expect(early.data).toMatchObject({ publishDrawNotice: { code: 'SignaturesMissing' } });
  const signing = (id: string) =>
    `mutation { signDraw(drawId: "${draw.drawId}", supervisorId: "${id}", statement: WITNESSED, resultHash: "${draw.resultHash}") ${status} }`;
  await ask(supervisor, signing(supervisorId));
  expect((await ask(second, signing(secondId))).data).toMatchObject({
    signDraw: { signatures: [{ statement: 'WITNESSED' }, { statement: 'WITNESSED' }] },
  });
  const published = await ask(head, `mutation { publishDrawNotice(drawId: "${draw.drawId}") ${status} }`);
  expect(published.data).toMatchObject({ publishDrawNotice: { status: 'PUBLISHED' } });

  const raising = `raiseDrawObjection(drawId: "${draw.drawId}", objectionId: "${objectionId}", text: "人数有误")`;
  const raised = await ask(supervisor, `mutation { ${raising} { ... on DrawObjection { step raisedAs } ... on Refusal { code } } }`);
  expect(raised.data).toEqual({ raiseDrawObjection: { step: 'OPEN', raisedAs: 'SUPERVISOR' } });
});

test('the list of names is kept from who may not see it, and each reading is recorded', async () => {
  const list = `{ drawNoticeList(drawId: "${draw.drawId}") { pupils { classNo name } } }`;
  expect(await ask(leader, list)).toMatchObject({ codes: ['FORBIDDEN'] });
  expect(reads).toEqual([]);
  expect((await ask(head, list)).data).toMatchObject({ drawNoticeList: { pupils: expect.any(Array) } });
  const { drawId: subject, schoolId } = draw;
  expect(reads).toEqual([{ right: 'read-draw-rosters', kind: 'draw-notice', subject, schoolId, count: 30 }]);
  const notice = `{ drawNotice(drawId: "${draw.drawId}") { classes { classNo pupils } isOver } }`;
  expect((await ask(leader, notice)).data).toMatchObject({ drawNotice: { classes: [{ pupils: 10 }, { pupils: 10 }, { pupils: 10 }] } });
});

test('words of a case are shown to the school, recorded, and to the county without them', async () => {
  reads.length = 0;
  const objections = '{ drawObjections(schoolYear: 2019) { total items { text } counts { step count } } }';
  expect((await ask(leader, objections)).data).toEqual({
    drawObjections: { total: 1, items: [{ text: null }], counts: [{ step: 'OPEN', count: 1 }] },
  });
  expect(reads).toEqual([]);
  expect((await ask(head, objections)).data).toMatchObject({ drawObjections: { items: [{ text: '人数有误' }] } });
  expect(reads).toMatchObject([{ kind: 'case-texts', subject: 'draw-objections', count: 1 }]);
});

test('lists, figures and refusals answer in the schema’s own words', async () => {
  const answer = await ask(
    leader,
    `{ classChanges(schoolYear: 2019) { total } placementViolations(schoolYear: 2019) { total }
       placementFigures(schoolYear: 2019) { county { placed placementRate } draws { counts { sizeGap } isPublished } } }`,
  );
  expect(answer).toEqual({
    codes: undefined,
    data: {
      classChanges: { total: 0 },
      placementViolations: { total: 0 },
      placementFigures: { county: { placed: 30, placementRate: 100 }, draws: [{ counts: { sizeGap: 0 }, isPublished: true }] },
    },
  });
  const asking = `requestClassChange(requestId: "${objectionId}", drawId: "${draw.drawId}", studentId: "${draw.studentIds[0]}", toClassNo: 2, ground: HEALTH, reason: "甲")`;
  const refused = await ask(head, `mutation { ${asking} { ... on Refusal { code } } }`);
  expect(refused.data).toEqual({ requestClassChange: { code: 'PlacementNotFixed' } });
  expect((await ask(leader, `mutation { ${asking} { __typename } }`)).codes).toEqual(['FORBIDDEN']);
});
