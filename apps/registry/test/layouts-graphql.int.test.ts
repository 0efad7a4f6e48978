import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonalRead } from '@junheng/access';
import { type Apis, builder, createGraphqlHandler } from '@junheng/graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../src/graphql.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

const star = join(import.meta.dirname, 'fixtures/star-layout.csv');
const document = readFileSync(join(import.meta.dirname, '../layouts/project-star.json'), 'utf8');

let registry: RegistryUnderTest;
const reads: PersonalRead[] = [];
let ask: (query: string, variables?: Record<string, unknown>) => Promise<{ data: Record<string, unknown>; errors?: unknown[] }>;
let fileHash: string;
beforeAll(async () => {
  registry = await startRegistry();
  const handler = createGraphqlHandler({
    schema: builder.toSchema(),
    persistedOperations: {},
    allowArbitraryOperations: true,
    apis: { registry: registry.api, readAudit: { recordRead: async (read: PersonalRead) => void reads.push(read) } } as unknown as Apis, // the other services' types are not in this schema
    log: registry.runtime.log,
    entropy: registry.runtime.entropy,
  });
  ask = async (query, variables = {}) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) };
    return (await (await handler.fetch(new Request('http://localhost/graphql', init), operator)).json()) as never;
  };
  const received = await registry.api.receiveFile({ content: createReadStream(star) }, operator);
  fileHash = received.ok ? received.value.fileHash : '';
});
afterAll(() => registry.stop());

describe('over GraphQL, a foreign layout', () => {
  test('is proposed whole, within the limits of an operation', async () => {
    const { data, errors } = await ask(
      `mutation ($fileHash: String!) { proposeLayout(fileHash: $fileHash) { ... on LayoutProposal { kind sheet headerRow rows knownLayout document
        columns { title samples }
        proposals { column isRequired mayBeAbsent mayBeMissing mayKeepCodes from certainty reason { zh } words { word en } values { found rows becomes } } } } }`,
      { fileHash },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ proposeLayout: { kind: 'STUDENT_ROSTER', headerRow: 1, rows: 102, knownLayout: 'project-star' } });
  });

  test('is tried on a file', async () => {
    const { data, errors } = await ask(
      `mutation ($fileHash: String!, $document: String!) { tryLayout(fileHash: $fileHash, document: $document) {
        ... on LayoutTrial { columns problem { code } rows { row cells findings { column problem { zh } } } } } }`,
      { fileHash, document },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ tryLayout: { problem: null, columns: expect.arrayContaining(['学年', '班主任工号']) } });
    expect(reads.at(-1)).toMatchObject({ kind: 'foreign-rows', subject: fileHash, count: expect.any(Number) });
  });

  test('that is not valid is answered place by place, one that is built in refused', async () => {
    const define = `mutation ($document: String!) { defineLayout(document: $document) { __typename
      ... on Layout { layoutId } ... on LayoutInvalid { code flaws { path zh en } } ... on Refusal { code } } }`;
    const invalid = await ask(define, { document: document.replace('"format": 1', '"format": 2') });
    expect(invalid.data).toMatchObject({ defineLayout: { __typename: 'LayoutInvalid', flaws: [{ path: 'format' }] } });
    expect((await ask(define, { document })).data).toEqual({ defineLayout: { __typename: 'Refusal', code: 'LayoutBuiltIn' } });
    const own = document.replace('"project-star"', '"our-star"');
    expect((await ask(define, { document: own })).data).toEqual({ defineLayout: { __typename: 'Layout', layoutId: 'our-star' } });
    const { data } = await ask('{ layouts { layoutId kind builtIn document } }');
    expect(data).toMatchObject({
      layouts: [
        { layoutId: 'project-star', builtIn: true },
        { layoutId: 'our-star', builtIn: false, document: own },
      ],
    });
  });
});
