import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Actor, may, type Right, type Role, roles, type Scope } from '@junheng/access';
import { generateCounty } from '@junheng/county-generator';
import { schema } from '@junheng/gateway/schema';
import { silentLog } from '@junheng/runtime';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditedFiles } from '../src/http/audited-files.ts';
import { startHttpServer } from '../src/http/http-server.ts';
import { createRoutes, type RouteOptions } from '../src/http/routes.ts';
import { noGovernance } from './governance-under-test.ts';
import { writeFaultyRoster } from './faulty-roster.ts';
import { passes } from './passes-graphql.ts';
import { byPlace, httpRoutes, objectTypes, otherRoutes, rootFields, type Row } from './rights-matrix.ts';
import { type ServicesUnderTest, startServicesUnderTest } from './services-under-test.ts';

const everyRole = Object.keys(roles) as Role[];
const named = (holders: Iterable<Role>) => [...holders].toSorted();
const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!];
const rowsByName = (rows: readonly Row[]) => new Map(rows.map((row) => [row.name, row]));

/** @throws what was refused */
const accepted = (result: { ok: true } | { ok: false; refusal: { en: string } }): void => {
  if (!result.ok) throw new Error(result.refusal.en);
};

/** Somebody of the role, at `places`, who holds nothing else. */
const somebody = (role: Role, places: Readonly<Record<string, string>> = {}): Actor => {
  const { at } = roles[role];
  const scope: Scope = at === 'county' ? { kind: 'county' } : { kind: at, id: places[at] ?? `some-${at}` };
  return { id: `some-${role}`, kind: 'person', grants: [{ role, scope }] };
};

describe('every root field', () => {
  const declared = roots.flatMap((root) =>
    Object.values(root.getFields()).map((field) => ({ name: `${root.name}.${field.name}`, root, field })),
  );
  const expected = rowsByName(rootFields);

  test('stands in the matrix once, and nothing else does', () => {
    expect(rootFields.map(({ name }) => name).toSorted()).toEqual(declared.map(({ name }) => name).toSorted());
  });

  test.each(declared.filter(({ name }) => expected.has(name)))(
    '$name lets through whom the matrix names',
    async ({ name, root, field }) => {
      const passed: Role[] = [];
      for (const role of everyRole) if (await passes(root.name, field, somebody(role))) passed.push(role);
      expect(named(passed)).toEqual(named(expected.get(name)!.may));
    },
  );

  test('lets nobody through who is not signed in, and whoever holds nothing only where everybody passes', async () => {
    const stranger: Actor = { id: 'stranger', kind: 'person', grants: [] };
    const wrong: string[] = [];
    for (const { name, root, field } of declared) {
      if (await passes(root.name, field, null)) wrong.push(`${name}: nobody`);
      const isForAll = expected.get(name)?.may.size === everyRole.length;
      if ((await passes(root.name, field, stranger)) !== isForAll) wrong.push(`${name}: without a grant`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('every object type', () => {
  type Ruled = { extensions: { pothosOptions?: { authScopes?: unknown } } };
  const ruleOf = ({ extensions }: Ruled) => extensions.pothosOptions?.authScopes;
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type) && !/Connection(Edge)?$/.test(type.name),
  ) as GraphQLObjectType[];
  const expected = rowsByName(objectTypes);
  const ruledFields = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => ruleOf(field as Ruled) !== undefined)
      .map((field) => ({ name: `${type.name}.${field.name}`, rule: ruleOf(field as Ruled) })),
  );

  test('stands in the matrix once: by its holders, or by place', () => {
    const stated = [...objectTypes.map(({ name }) => name), ...byPlace.filter((name) => !name.includes('.'))];
    expect(stated.toSorted()).toEqual(types.map(({ name }) => name).toSorted());
  });

  test('is ruled by place exactly where the matrix says so, and no field has another rule of its own', () => {
    const placed = types.filter((type) => typeof ruleOf(type as Ruled) === 'function').map(({ name }) => name);
    const placedFields = ruledFields.filter(({ rule }) => typeof rule === 'function').map(({ name }) => name);
    expect([...placed, ...placedFields].toSorted()).toEqual([...byPlace].toSorted());
    expect(ruledFields.filter(({ rule }) => typeof rule !== 'function')).toEqual([]);
  });

  test.each(types.filter(({ name }) => expected.has(name)))('$name may be shown to whom the matrix names', (type) => {
    const rule = ruleOf(type as Ruled) as { may?: Right; mayAny?: readonly Right[]; signedIn?: true };
    const shown = everyRole.filter((role) => {
      const rights = [...(rule.may ? [rule.may] : []), ...(rule.mayAny ?? [])];
      return rule.signedIn === true || rights.some((right) => may(somebody(role), right));
    });
    expect(named(shown)).toEqual(named(expected.get(type.name)!.may));
  });
});

describe('every HTTP route', () => {
  let services: ServicesUnderTest;
  let address: string;
  let stop = async () => {};
  let importId = '';
  let directory: string;
  /** What the registers of the matrix are made of. */
  const needed = ['school-conditions', 'student-roster', 'teacher-roster', 'disabled-register'] as const;
  const evidenceIds: Readonly<Record<string, string>> = {
    '<evidence>': '00000000-0000-4000-8000-00000000000a',
    '<personal>': '00000000-0000-4000-8000-00000000000b',
  };
  const places: Record<string, string> = { office: 'basic-education' };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'junheng-matrix-'));
    services = await startServicesUnderTest(inject('postgresUrl'));
    const { files } = await generateCounty({ seed: 'matrix', size: 'small', schoolYear: 2019, directory });
    for (const kind of needed) await services.import(kind, files[kind], null);
    importId = (await services.import('student-roster', await writeFaultyRoster(directory), null)).id;
    const { county } = await services.ask<{ county: { schools: { edges: { node: { id: string } }[] } } }>(
      '{ county { schools(first: 1) { edges { node { id } } } } }',
    );
    places['school'] = Buffer.from(county.schools.edges[0]!.node.id, 'base64').toString().split(':')[1]!;
    const { governance } = services;
    const projectOffice = somebody('project-office');
    const office = { officeId: 'basic-education', kind: 'section', nameZh: '基础教育科', nameEn: 'Basic education' } as const;
    accepted(await governance.declareOffice(office, projectOffice));
    for (const [name, evidenceId] of Object.entries(evidenceIds)) {
      const about = { aboutKind: 'plan', aboutId: 'office-basic-education-2019', unitKind: 'office', unitId: 'basic-education' } as const;
      const facts = { evidenceId, ...about, isPersonal: name === '<personal>', fileName: '记录.csv' };
      const content = Readable.from([Buffer.from('a,b\n1,2\n')]);
      accepted(await governance.fileEvidence({ ...facts, content }, projectOffice));
    }
    const http = await startHttpServer({ port: 0, log: silentLog });
    http.serve(createRoutes(routeOptions(services)));
    address = `http://localhost:${http.port}`;
    stop = () => http.stop();
  }, 120_000);
  afterAll(async () => {
    await stop();
    await services?.stop();
    rmSync(directory, { recursive: true });
  });

  const ask = (route: string, role: Role | null): Promise<Response> => {
    const [method = '', path = ''] = route.split(' ');
    const body = { 'POST /graphql': '{"query":"{ me { id } }"}', 'PUT /files': 'x', 'PUT /files/evidence': 'x' }[route] ?? null;
    const query = new URLSearchParams({
      evidenceId: '00000000-0000-4000-8000-000000000001',
      aboutKind: 'value',
      aboutId: 'x',
      unitKind: 'office',
      unitId: 'basic-education',
      isPersonal: 'false',
    });
    const suffix = route === 'PUT /files/evidence' ? `?${query.toString()}` : '';
    return fetch(
      `${address}${path.replace('<import>', importId).replace(/<(evidence|personal)>/, (name) => evidenceIds[name]!)}${suffix}`,
      {
        method,
        body,
        headers: {
          accept: route === 'GET /' ? 'text/html' : '*/*',
          'content-type': 'application/json',
          'x-junheng': '1',
          'sec-fetch-site': 'same-origin',
          origin: address,
          ...(role ? { 'x-person': JSON.stringify(somebody(role, places)) } : {}),
        },
      },
    );
  };

  test('that the source names stands in the matrix', () => {
    const directory = join(import.meta.dirname, '../src/http');
    const sources = readdirSync(directory).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
    const text = sources.map((name) => readFileSync(join(directory, name), 'utf8')).join('\n');
    const stated = [...text.matchAll(/'((?:GET|POST|PUT|DELETE|PATCH) \/[^'\s]*)'/g)].map(([, route]) => route!);
    const known = new Set([...httpRoutes.map(({ name }) => name.replace(/\?.*/, '')), ...Object.keys(otherRoutes)]);
    expect(stated.filter((route) => !known.has(route))).toEqual([]);
    expect(stated.length).toBeGreaterThan(10);
    // paths with an id in them are patterns
    const patterns = [...text.matchAll(/\^\\\/(downloads\\\/[a-z]+\\\/(?:[a-z]+\\\/)?)/g)].map(([, path]) => path!.replaceAll('\\', ''));
    expect(patterns.length).toBeGreaterThan(3);
    const named = [...httpRoutes.map(({ name }) => name), ...Object.keys(otherRoutes)];
    expect(patterns.filter((path) => !named.some((name) => name.startsWith(`GET /${path}`)))).toEqual([]);
  });

  test.each(httpRoutes)('$name answers whom the matrix names', async ({ name, may: expected }) => {
    const answered: Role[] = [];
    const wrong: string[] = [];
    for (const role of everyRole) {
      const { status } = await ask(name, role);
      if (status === 200 || status === 422) answered.push(role); // 422: was let in, and sent something malformed
      else if (![401, 403, 404].includes(status)) wrong.push(`${role}: ${status}`);
    }
    expect(wrong).toEqual([]);
    expect(named(answered)).toEqual(named(expected));
  });

  test('answers nobody who is not signed in, but for what is public', async () => {
    const open: string[] = [];
    for (const { name } of httpRoutes) if ((await ask(name, null)).status === 200) open.push(name);
    expect(open).toEqual(['GET /public', 'GET /verify', 'GET /healthz', 'GET /ledger/000000/checkpoint']);
  });
});

/** The platform's routes over real doors; who asks is said by a header in place of a session. */
function routeOptions({ doors, governance, county, gateway }: ServicesUnderTest): RouteOptions {
  const actorOf = (headers: Record<string, unknown>) => {
    const said = headers['x-person'];
    return typeof said === 'string' ? (JSON.parse(said) as Actor) : null;
  };
  const given: Pick<RouteOptions, 'graphql' | 'exportEvents' | 'readLogFile'> = {
    graphql: (request, response, actor) => gateway.handle(request, response, actor),
    exportEvents: (wanted, actor) => gateway.exportEvents(wanted, actor),
    readLogFile: (of, path) => doors.ledger.readLogFile(of, path),
  };
  const console: RouteOptions['console'] = {
    send: (path, _request, response) => path === '/index.html' && (response.end('console'), true),
    policyOf: () => null,
  };
  const access: Pick<RouteOptions['access'], 'callerOf' | 'isCommandLine'> = {
    async callerOf(headers) {
      const actor = actorOf(headers);
      return actor && { actor, by: 'session', session: null, nameZh: null };
    },
    isCommandLine: () => false,
  };
  const options = {
    ...noGovernance,
    publicPage: {
      ...noGovernance.publicPage,
      read: async () => ({ ...(await noGovernance.publicPage.read()), readAt: '2019-10-15T00:00:00Z' }),
    },
    ...given,
    governance,
    registry: auditedFiles(doors.registry, governance),
    ledger: doors.ledger,
    county,
    audit: async () => ({}) as Awaited<ReturnType<RouteOptions['audit']>>,
    signInLink: () => 'link',
    console,
    access,
    signIn: () => null,
    limits: { take: async () => null },
    clientAddress: () => '192.0.2.1',
    openAnswers: { add: () => true },
    health: () => ({ now: '', clock: 'system' }),
    notReady: () => [],
    notices: () => [],
    metricsToken: null,
    log: silentLog,
  };
  return options as unknown as RouteOptions; // what no route of the matrix asks is not there
}
