import type { PersonalRead } from '@junheng/access';
import { type Apis, builder, createGraphqlHandler } from '@junheng/graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../src/graphql.ts';
import { conditionsFile, schoolCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
const reads: PersonalRead[] = [];
let ask: (query: string) => Promise<{ data: Record<string, unknown>; errors?: { extensions: { code: string } }[] }>;
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
  ask = async (query) => {
    const headers = { 'content-type': 'application/json' };
    const response = await handler.fetch(
      new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) }),
      operator,
    );
    return (await response.json()) as never;
  };
});
afterAll(() => registry.stop());

describe('over GraphQL', () => {
  test('an import is confirmed and shown with its findings', async () => {
    const { id } = await registry.check('school-conditions', await conditionsFile(schoolCells(1), schoolCells(2, { 计算机台数: '许多' })));
    const confirmed = await ask(`mutation { confirmImport(importId: "${id}") { __typename ... on Import { importId kind } } }`);
    expect(confirmed.data).toEqual({ confirmImport: { __typename: 'Import', importId: id, kind: 'SCHOOL_CONDITIONS' } });
    await registry.rested(id);
    const { data } = await ask(
      `{ import(importId: "${id}") { status newSchools token findings(severity: ERROR) { totalCount edges { node { row column value problem { code } } } } }
         imports { totalCount } }`,
    );
    expect(data).toEqual({
      import: {
        status: 'DONE',
        newSchools: 1,
        token: expect.stringMatching(/^registry:\d+$/),
        findings: { totalCount: 1, edges: [{ node: { row: 3, column: '计算机台数', value: '许多', problem: { code: 'not-a-number' } } }] },
      },
      imports: { totalCount: 1 },
    });
    expect(reads).toEqual([{ right: 'import-registers', kind: 'findings', subject: id, schoolId: null, count: 1 }]);
  });

  test('a refusal is data', async () => {
    const hash = 'a'.repeat(64);
    const { data, errors } = await ask(
      `mutation { checkImport(kind: STUDENT_ROSTER, fileHash: "${hash}", fileName: "x", schoolYear: 2019) { ... on Refusal { code zh en } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ checkImport: { code: 'FileNotUploaded', zh: expect.stringContaining('重新上传') } });
  });
});
