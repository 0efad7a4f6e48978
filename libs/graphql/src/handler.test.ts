import { createHash } from 'node:crypto';
import type { Actor } from '@junheng/access';
import { seededEntropy, silentLog } from '@junheng/runtime';
import { expect, test } from 'vitest';
import type { Apis } from './apis.ts';
import { assertEveryTypeHasAccessRule } from './access-rules.ts';
import { createBuilder, operationLimits } from './builder.ts';
import { codedError } from './error-codes.ts';
import { createGraphqlHandler } from './handler.ts';
import { pageComplexity, pageOf } from './page.ts';

const operator: Actor = { id: 'local', kind: 'local-operator' };

let subscribed = 0;

function plantedBuilder() {
  const builder = createBuilder();
  const Item = builder.objectRef<{ n: number }>('Item');
  Item.implement({
    authScopes: { may: 'read-aggregates' },
    fields: (t) => ({
      n: t.exposeInt('n'),
      name: t.string({ nullable: true, authScopes: { may: 'sign-off-measures' }, resolve: () => 'never' }),
      fault: t.string({ nullable: true, resolve: () => Promise.reject(new Error('secret path /var/db')) }),
      absent: t.string({
        nullable: true,
        resolve: () => Promise.reject(Object.assign(new Error('ledger is away'), { code: 'SERVICE_UNAVAILABLE', zh: '台账没有应答' })),
      }),
      missing: t.string({ nullable: true, resolve: () => Promise.reject(codedError('NOT_FOUND', 'item 7')) }),
      unready: t.string({ nullable: true, resolve: () => Promise.reject(codedError('NOT_READY', undefined, { progress: 0.25 })) }),
      next: t.field({ type: Item, resolve: ({ n }: { n: number }) => ({ n: n + 1 }) }),
    }),
  });
  const Items = builder.connectionObject({ type: Item, name: 'QueryItemsConnection' }, { name: 'QueryItemsConnectionEdge' });
  builder.queryField('items', (t) =>
    t.field({
      type: Items,
      authScopes: { may: 'read-aggregates' },
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: pageComplexity,
      resolve: (_root, args) =>
        pageOf(args, async ({ offset, limit }) => ({ items: [0, 1, 2, 3, 4].slice(offset, offset + limit).map((n) => ({ n })), total: 5 })),
    }),
  );
  builder.queryField('self', (t) => t.field({ type: Item, authScopes: { may: 'read-aggregates' }, resolve: () => ({ n: 1 }) }));
  builder.node(builder.objectRef<{ n: number }>('Leaf'), {
    authScopes: { may: 'read-aggregates' },
    id: { resolve: ({ n }) => n },
    loadManyWithoutCache: (ids: string[]) => ids.map((n) => ({ n: Number(n) })),
    fields: (t) => ({
      n: t.exposeInt('n'),
      items: t.field({
        type: Items,
        args: { first: t.arg.int(), after: t.arg.string() },
        complexity: pageComplexity,
        resolve: (_leaf, args) => pageOf(args, async () => ({ items: [], total: 0 })),
      }),
    }),
  });
  const Level = builder.enumType('Level', { values: ['HIGH'] });
  builder.queryFields((t) => ({
    onDay: t.boolean({ authScopes: { may: 'read-aggregates' }, args: { day: t.arg({ type: 'Date' }) }, resolve: () => true }),
    atLevel: t.boolean({ authScopes: { may: 'read-aggregates' }, args: { level: t.arg({ type: Level }) }, resolve: () => true }),
  }));
  builder.mutationField('touch', (t) => t.boolean({ authScopes: { may: 'import-registers' }, resolve: () => true }));
  builder.subscriptionField('tick', (t) =>
    t.int({
      authScopes: { may: 'import-registers' },
      subscribe: async function* () {
        subscribed += 1;
        yield 1;
        yield 2;
      },
      resolve: (value) => Number(value),
    }),
  );
  builder.subscriptionField('watched', (t) =>
    t.field({
      type: Item,
      authScopes: { may: 'import-registers' },
      subscribe: async function* () {
        yield { n: 1 };
      },
      resolve: (item) => item as { n: number },
    }),
  );
  return { builder, Item };
}

function serve(options: { actor?: Actor | null; persisted?: Record<string, string>; arbitrary?: boolean } = {}) {
  const { actor = operator, persisted = {}, arbitrary = true } = options;
  const logged: unknown[] = [];
  const handler = createGraphqlHandler({
    schema: plantedBuilder().builder.toSchema(),
    persistedOperations: persisted,
    allowArbitraryOperations: arbitrary,
    apis: {} as Apis, // what other modules merge in is not needed here
    log: Object.assign(Object.create(silentLog), { error: (entry: unknown) => logged.push(entry) }),
    entropy: seededEntropy('graphql'),
  });
  const request = (body: unknown, headers: Record<string, string> = {}) =>
    handler.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
      actor,
    );
  const post = async (body: unknown) =>
    (await (await request(body)).json()) as {
      data?: Record<string, never>;
      errors?: { message: string; extensions: Record<string, string> }[];
    };
  const codes = async (query: string) => (await post({ query })).errors?.map(({ extensions }) => extensions['code']);
  return { handler, request, post, codes, logged };
}

test('a schema with an unruled type or root field is refused by name', () => {
  const { builder } = plantedBuilder();
  builder.queryField('open', (t) => t.boolean({ resolve: () => true }));
  const Bare = builder.objectRef<object>('Bare').implement({ fields: (t) => ({ x: t.int({ resolve: () => 1 }) }) });
  builder.queryField('bare', (t) => t.field({ type: Bare, authScopes: { may: 'import-registers' }, resolve: () => ({}) }));
  expect(() => assertEveryTypeHasAccessRule(builder.toSchema())).toThrow('no access rule on Bare, Query.open: add authScopes');
  expect(() => assertEveryTypeHasAccessRule(plantedBuilder().builder.toSchema())).not.toThrow();
});

test('an empty rule counts as none', () => {
  const { builder } = plantedBuilder();
  builder.queryField('open', (t) => t.boolean({ authScopes: {}, resolve: () => true }));
  expect(() => assertEveryTypeHasAccessRule(builder.toSchema())).toThrow('Query.open');
});

test('a direct field is refused even to the local operator, the rest of the answer stands', async () => {
  const { data, errors } = await serve().post({ query: '{ self { n name } }' });
  expect(data).toEqual({ self: { n: 1, name: null } });
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', zh: '没有权限', en: 'Not permitted' });
});

test('nobody signed in gets UNAUTHENTICATED for queries, mutations and subscriptions', async () => {
  const { codes, request } = serve({ actor: null });
  expect(await codes('{ self { n } }')).toEqual(['UNAUTHENTICATED']);
  expect(await codes('mutation { touch }')).toEqual(['UNAUTHENTICATED']);
  const stream = await (await request({ query: 'subscription { tick }' }, { accept: 'text/event-stream' })).text();
  expect(stream).toContain('UNAUTHENTICATED');
  expect(stream).not.toContain('"tick":1');
  expect(subscribed).toBe(0);
});

test('a fault is masked, with a trace id that the log also holds', async () => {
  const { post, logged } = serve();
  const { errors } = await post({ query: '{ self { fault } }' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', zh: '系统内部错误', trace: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(JSON.stringify(errors)).not.toContain('secret path');
  expect(logged).toEqual([{ trace: errors?.[0]?.extensions['trace'], err: expect.objectContaining({ message: 'secret path /var/db' }) }]);
});

test('a service that does not answer is told in its own sentence', async () => {
  const { post, logged } = serve();
  const { errors } = await post({ query: '{ self { absent } }' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', zh: '台账没有应答', en: 'ledger is away' });
  expect(logged).toHaveLength(1);
});

test('expected errors keep their code and detail', async () => {
  const { errors } = await serve().post({ query: '{ self { missing } }' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', detail: 'item 7' });
});

test('what is being made says how far it is', async () => {
  const { errors } = await serve().post({ query: '{ self { unready } }' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_READY', progress: 0.25, en: expect.stringContaining('ask again') });
});

test('what the client got wrong is BAD_INPUT: syntax, unknown field, wrong variable, page size, cursor', async () => {
  const { codes, post } = serve();
  expect(await codes('{ self { ')).toEqual(['BAD_INPUT']);
  expect(await codes('{ self { nothing } }')).toEqual(['BAD_INPUT']);
  expect(await codes('{ items(first: -1) { totalCount } }')).toEqual(['BAD_INPUT']);
  expect(await codes('{ items(first: 201) { totalCount } }')).toEqual(['BAD_INPUT']);
  expect(await codes('{ items(after: "x") { totalCount } }')).toEqual(['BAD_INPUT']);
  const variable = await post({ query: 'query ($n: Int) { items(first: $n) { totalCount } }', variables: { n: 'many' } });
  expect(variable.errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
});

test.each<[string, Record<string, unknown>]>([
  ['query ($n: Int) { items(first: $n) { totalCount } }', { n: '赵甲 510199201005010018' }],
  ['query ($n: Int) { items(first: $n) { totalCount } }', { n: { name: '赵甲', idNumber: '510199201005010018' } }],
  ['{ items(first: "赵甲 510199201005010018") { totalCount } }', {}],
  ['{ node(id: "赵甲 510199201005010018") { id } }', {}],
  ['{ "赵甲 510199201005010018" }', {}],
  ['query ($day: Date) { onDay(day: $day) }', { day: '赵甲 510199201005010018' }],
  ['query ($level: Level) { atLevel(level: $level) }', { level: '赵甲510199201005010018' }],
])('an error to %s %j quotes nothing of the value', async (query, variables) => {
  const { errors } = await serve().post({ query, variables });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  expect(JSON.stringify(errors)).not.toMatch(/赵甲|510199/);
});

test.each(['2019-02-30', '2019-13-01', '2019-99-99', '2019-1-1', '2100-02-29'])('%s is no day of the calendar', async (day) => {
  const { errors } = await serve().post({ query: 'query ($day: Date) { onDay(day: $day) }', variables: { day } });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
});

test('pages follow each other by cursor until there is no next', async () => {
  const { post } = serve();
  const page = async (after: string | null) => {
    const query =
      'query ($after: String) { items(first: 2, after: $after) { totalCount edges { node { n } } pageInfo { hasNextPage endCursor } } }';
    const { data } = (await post({ query, variables: { after } })) as unknown as {
      data: { items: { totalCount: number; edges: { node: { n: number } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    return data.items;
  };
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  const third = await page(second.pageInfo.endCursor);
  expect([first, second, third].map(({ edges }) => edges.map(({ node }) => node.n))).toEqual([[0, 1], [2, 3], [4]]);
  expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
  expect(first.totalCount).toBe(5);
});

/** `self { next { next { … n } } }`, so many levels in all. */
const nested = (depth: number) => `{ self { ${'next { '.repeat(depth - 2)} n ${'} '.repeat(depth - 2)} } }`;
const repeated = (times: number, field: string) => `{ ${Array.from({ length: times }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
const costly = 'items(first: 200) { edges { node { n } } }';

test.each([
  ['tokens', repeated(1_100, 'self { n }'), /tokens/],
  ['depth', nested(operationLimits.depth + 1), /Depth 13 > 12/],
  ['breadth', repeated(250, 'self { n }'), /Breadth 500 > 400/],
  ['cost', repeated(60, costly), /Complexity \d+ > 20000/],
  ['cost hidden in fragments', `fragment F on Query { ${repeated(60, costly).slice(1, -1)} } query { ...F }`, /Complexity/],
])('an operation beyond the limit of %s is TOO_COMPLEX and runs not at all', async (_, query, detail) => {
  const { post } = serve();
  const { data, errors } = await post({ query });
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX', detail: expect.stringMatching(detail) });
});

const idsOf = (count: number) => Array.from({ length: count }, (_, n) => Buffer.from(`Leaf:${n}`).toString('base64'));

test('nodes by their ids cost as many as they are, also hidden in a variable', async () => {
  const { post } = serve();
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Leaf { items(first: 200) { edges { node { n } } } } } }';
  expect((await post({ query, variables: { ids: idsOf(2) } })).errors).toBeUndefined();
  const { data, errors } = await post({ query, variables: { ids: idsOf(200) } });
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX', detail: expect.stringMatching(/Complexity \d{5,} > 20000/) });
});

test('at most a page of nodes is read by their ids', async () => {
  const { post } = serve();
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Leaf { n } } }';
  const { data } = await post({ query, variables: { ids: idsOf(200) } });
  expect(data?.['nodes']).toHaveLength(200);
  const { errors } = await post({ query, variables: { ids: idsOf(201) } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', detail: 'ids are at most 200' });
});

test('an operation at the limit of depth runs', async () => {
  expect((await serve().post({ query: nested(operationLimits.depth) })).errors).toBeUndefined();
});

test('a deep subscription hands nothing out', async () => {
  const query = nested(operationLimits.depth + 1).replace('{ self', 'subscription { watched');
  const stream = await (await serve().request({ query }, { accept: 'text/event-stream' })).text();
  expect(stream).toContain('TOO_COMPLEX');
  expect(stream).not.toContain('"n":');
});

test('only operations of the allow-list run unless the host says otherwise', async () => {
  const query = '{ self { n } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const { post, codes } = serve({ persisted: { [hash]: query }, arbitrary: false });
  const byHash = (sha256Hash: string) => post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
  expect((await byHash(hash)).data).toEqual({ self: { n: 1 } });
  expect((await byHash('0'.repeat(64))).errors?.[0]?.extensions['code']).toBe('UNKNOWN_OPERATION');
  expect((await byHash('constructor')).errors?.[0]?.extensions['code']).toBe('UNKNOWN_OPERATION');
  expect(await codes(query)).toEqual(['UNKNOWN_OPERATION']);
});

test('a GET asks, changes nothing, and shows no page', async () => {
  const { handler } = serve();
  const get = async (query: string, accept = 'application/graphql-response+json') => {
    const request = new Request(`http://localhost/graphql?query=${encodeURIComponent(query)}`, { headers: { accept } });
    const response = await handler.fetch(request, operator);
    return [response.status, await response.text()];
  };
  expect(await get('{self{n}}')).toEqual([200, '{"data":{"self":{"n":1}}}']);
  expect((await get('mutation{touch}'))[0]).toBe(405);
  expect(await get('{self{n}}', 'text/html')).toEqual([406, '']);
});

test('what is not carried out has a status of its own for who takes graphql-response+json, and 200 for plain JSON', async () => {
  const { request } = serve({ arbitrary: true });
  const statusOf = async (query: string, accept: string) => (await request({ query }, { accept })).status;
  for (const [query, status] of [
    ['{ nothing }', 400],
    ['{', 400],
    ['{ self { n } }', 200],
    ['{ self { n fault } }', 200],
  ] as const) {
    expect(await statusOf(query, 'application/graphql-response+json')).toBe(status);
    expect(await statusOf(query, 'application/json')).toBe(200);
  }
  const stranger = serve({ actor: null });
  expect((await stranger.request({ query: '{ self { n } }' }, { accept: 'application/graphql-response+json' })).status).toBe(200);
});

test('a subscription streams server-sent events', async () => {
  const response = await serve().request({ query: 'subscription { tick }' }, { accept: 'text/event-stream' });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect((await response.text()).match(/event: next/g)).toHaveLength(2);
});
