import type { CustodyApi } from '@junheng/custody/api';
import type { Actor, PersonalRead } from '@junheng/access';
import type { LedgerApi } from '@junheng/ledger/api';
import type { FreezeMonthInput, MonitoringApi } from '@junheng/monitoring/api';
import type { PlacementApi } from '@junheng/placement/api';
import type { ImportJob, RegistryApi, Result } from '@junheng/registry/api';
import type { Clock } from '@junheng/runtime';
import type { TestDatabase } from '@junheng/runtime/testing';
import { createGateway, type Gateway, type GatewayOptions } from '../src/service.ts';
import { plantFeed, type PlantedFeed, prepareSchemas, uuid } from './planted-feed.ts';

const operator: Actor = { id: 'local-operator', kind: 'local-operator' };

// oxlint-disable-next-line typescript/no-explicit-any -- answers are as free as the queries
type Answer = any;

export type Asking = {
  gateway: Gateway;
  feed: PlantedFeed;
  demo: { result: Result<ImportJob[]> };
  importJob: ImportJob;
  /** What the registry says of imports that move; a test puts its own in. */
  movingImports: { watch(): AsyncIterable<ImportJob> };
  /** Events of the subscription, as they come, until the reader stops. */
  events(query: string, actor?: Actor): AsyncGenerator<Answer>;
  /** Months that the gateway had frozen. */
  frozen: FreezeMonthInput[];
  /** Readings of personal data that the gateway noted. */
  reads: PersonalRead[];
  /** The data of a query that has no errors. */
  data(query: string, variables?: Record<string, unknown>, actor?: Actor): Promise<Answer>;
  /** The answer as it is sent. */
  text(query: string): Promise<string>;
  /** Error codes of a query. */
  codes(query: string, actor?: Actor | null): Promise<string[]>;
  /** Resolves once the view holds everything in the feed. */
  caughtUp(): Promise<void>;
  /** How many statements and fragments of them the gateway made meanwhile, outside transactions. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
};

/** A gateway on a planted feed, or on `ledger`, and a registry that only knows file names. */
export async function startTestGateway(
  database: TestDatabase,
  feedOf?: PlantedFeed,
  ledger?: LedgerApi,
  clock?: Clock,
  doors: { custody?: CustodyApi; registry?: Partial<RegistryApi>; placement?: Partial<PlacementApi> } = {},
): Promise<Asking> {
  if (!feedOf) await prepareSchemas(database);
  const runtime = database.runtime(clock ? { clock } : {});
  const feed = feedOf ?? plantFeed(runtime);
  const demo: Asking['demo'] = { result: { ok: true, value: [] } };
  const movingImports: Asking['movingImports'] = { watch: () => noImports() };
  const registry = {
    watchImports: () => movingImports.watch(),
    readErasureTraces: async () => [],
    readFileNames: async (importIds: readonly string[]) => new Map(importIds.map((importId) => [importId, '名册.xlsx'])),
    ...doors.registry,
  } as unknown as RegistryApi;
  const frozen: FreezeMonthInput[] = [];
  const shown = (month: FreezeMonthInput) => ({ ...month, figures: [...month.figures], frozenAt: new Date(), eventId: '', token: '' });
  const monitoring: MonitoringApi = {
    readMonths: async () => frozen.map(shown),
    async freezeMonth(month) {
      frozen.push(month);
      return { ok: true, value: shown(month) };
    },
  };
  const reads: Asking['reads'] = [];
  const governance = {
    recordRead: async (read: PersonalRead) => void reads.push(read),
    readMeasuredDuties: async () => [],
    readOffices: async () => [{ officeId: 'basic-education', nameZh: '基础教育科', nameEn: 'Basic Education' }],
    readPolicy: async () => ({
      clauses: [
        { obligationId: 'jt.overall.5', responsibility: { leadOffice: 'basic-education' } },
        { obligationId: 'jt.overall.6', responsibility: { leadOffice: null } },
      ],
    }),
  } as unknown as GatewayOptions['apis']['governance'];
  const custody = doors.custody ?? ({ readOpenErasures: async () => [] } as unknown as CustodyApi);
  let statements = 0;
  const counted = (schema: string) =>
    new Proxy(runtime.database(schema), {
      apply(target, self, call) {
        if (Array.isArray((call[0] as { raw?: unknown }).raw)) statements += 1;
        return Reflect.apply(target as never, self, call) as unknown;
      },
    });
  const gateway = await createGateway({
    runtime: { ...runtime, database: counted },
    apis: {
      registry,
      custody,
      placement: doors.placement,
      monitoring,
      governance,
      ledger: ledger ?? feed.ledger,
    } as GatewayOptions['apis'], // the doors that these tests reach
    persistedOperations: {},
    allowArbitraryOperations: true,
    loadDemo: async () => demo.result,
  });
  const post = async (query: string, variables: Record<string, unknown>, actor: Actor | null) => {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await gateway.fetch(request, actor)).text();
  };
  const ask = async (...question: Parameters<typeof post>) =>
    JSON.parse(await post(...question)) as { data: Answer; errors?: { extensions: { code: string } }[] };
  return {
    gateway,
    feed,
    demo,
    importJob,
    movingImports,
    async *events(query, actor = operator) {
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
      const request = new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { body } = await gateway.fetch(request, actor);
      let text = '';
      for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        const whole = text.split('\n\n');
        text = whole.pop()!;
        for (const event of whole) {
          const data = /^event: next\ndata: (.*)$/m.exec(event)?.[1];
          if (data !== undefined) yield (JSON.parse(data) as { data: Answer }).data;
        }
      }
    },
    frozen,
    reads,
    async data(query, variables = {}, actor = operator) {
      const { data, errors } = await ask(query, variables, actor);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    text: (query) => post(query, {}, operator),
    async codes(query, actor = operator) {
      const { errors = [] } = await ask(query, {}, actor);
      return errors.map(({ extensions }) => extensions.code);
    },
    async caughtUp() {
      while (gateway.status().nextIndex < feed.entries.length || gateway.notReady() !== null) {
        const { stopped } = gateway.status();
        if (stopped !== null) throw new Error(stopped);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    async statementsOf(work) {
      const before = statements;
      await work();
      return statements - before;
    },
    stop: () => gateway.stop(),
  };
}

// oxlint-disable-next-line require-yield -- nothing moves
async function* noImports(): AsyncGenerator<ImportJob> {}

const importJob: ImportJob = {
  id: uuid('import'),
  kind: 'student-roster',
  layout: null,
  status: 'running',
  fileName: '名册.xlsx',
  fileHash: 'ab'.repeat(32),
  schoolYear: 2019,
  sheet: '名册',
  rows: 1,
  rowsDone: 0,
  newRows: 1,
  changedRows: 0,
  unchangedRows: 0,
  rejectedRows: 0,
  skippedRows: 0,
  newSchools: 0,
  newClasses: 0,
  newStudents: 1,
  newTeachers: 0,
  problem: null,
  startedBy: 'local-operator',
  startedAt: new Date('2019-09-10T02:00:00Z'),
  finishedAt: null,
  correctionRows: 0,
  withdrawal: null,
  token: null,
};
