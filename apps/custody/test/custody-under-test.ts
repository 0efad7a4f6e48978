import { createInProcessBus } from '@junheng/bus';
import { registryContracts } from '@junheng/contracts';
import type { Runtime, Sql } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, vaultMigrations } from '@junheng/vault';
import type { Actor } from '../src/api.ts';
import { createCustody, type Custody, custodyMigrations } from '../src/service.ts';

export const operator: Actor = { id: 'local-operator', kind: 'local-operator' };
export const platform: Actor = { id: 'platform', kind: 'platform' };
export const stranger = { id: 'someone', kind: 'stranger' } as unknown as Actor;
export const subjectOf = (digit: number) => `0d3c1a52-6a55-4c0e-9f6c-00000000000${digit}`;

export type CustodyUnderTest = {
  database: TestDatabase;
  runtime: Runtime;
  writer: Sql;
  published: { header: string; body: string }[];
  /** Stops the service and starts it anew on what it left, as a restart does. */
  restart(given?: Partial<Runtime>): Promise<Custody>;
  /** An event about the person, with sealed fields. */
  seal(subject: string): Promise<string>;
  drop(): Promise<void>;
};

export async function custodyUnderTest(url: string): Promise<CustodyUnderTest> {
  const database = await createTestDatabase(url);
  await database.schema('vault', [vaultMigrations]);
  await database.schema('custody', custodyMigrations);
  const writer = await database.schema('registry', []);
  await grantVault(database.owner, { writers: ['registry'], readers: [], keepers: ['custody'] });
  const runtime = database.runtime();
  const vault = createVault({ runtime });
  const published: { header: string; body: string }[] = [];
  let service: Custody | null = null;
  let events = 0;
  return {
    database,
    runtime,
    writer,
    published,
    async restart(given = {}) {
      await service?.stop();
      service = null;
      const bus = createInProcessBus();
      const subscribing = { group: 'test', topics: ['county.custody'], readOffsets: async () => [] };
      await bus.subscribe({ ...subscribing, handle: async ({ messages }) => void published.push(...messages) });
      service = await createCustody({ runtime: { ...runtime, ...given }, bus });
      await service.start();
      return service;
    },
    async seal(subject) {
      const eventId = `6ba7b810-9dad-41d1-80b4-${String(++events).padStart(12, '0')}`;
      const data = { ...described, studentId: subject };
      const item = { eventId, contract: registryContracts.studentRegistered, data, schoolYear: 2019 };
      const [body] = await writer.begin((transaction) => vault.seal(transaction, [item]));
      return body!;
    },
    async drop() {
      await service?.stop();
      await database.drop();
    },
  };
}

const described = {
  schoolYear: 2019,
  gender: '2',
  birthDate: '2012-09-01',
  hukouKind: null,
  migrant: false,
  ethnicity: '01',
  leftBehind: 'none',
  disability: null,
  preschool: null,
  twinGroup: null,
  inclusive: null,
  subsidised: null,
  name: '赵甲',
  enrolmentKey: null,
  idDocumentKind: '1',
  idNumber: '510199201209010018',
  source: { importId: '6ba7b810-9dad-41d1-80b4-00c04fd430c8', fileHash: 'a'.repeat(64), sheet: 'Sheet1', row: 2 },
};
