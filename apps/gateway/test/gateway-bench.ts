import type { Actor } from '@junheng/access';
import { createBuilder, createGraphqlHandler } from '@junheng/graphql';
import type { LedgerEntry } from '@junheng/ledger/api';
import { seededEntropy, silentLog, type Sql } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { type Asking, startTestGateway } from './asking.ts';
import { type CountySize, plantedCounty, smallCounty } from './planted-county.ts';
import { emptyView, plantFeed, type PlantedFeed, prepareSchemas } from './planted-feed.ts';

export type ReplayRates = {
  events: number;
  /** Events per second from an empty view to the newest entry: read, checked, opened, folded, written. */
  replay: number;
  /** Raw limit: the same entries only parsed, and the same rows inserted with unnest; medians of alternating rounds. */
  parseAndInsert: number;
};

export type OverviewTimes = {
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** Raw limit: the bare server answering with as many bytes out of one string. */
  bareP50: number;
  bareP95: number;
  bytes: number;
};

/** Measures in a fresh database on the server of `url`, with a county of ten thousand students. */
export async function benchGateway(
  url: string,
  { county = smallCounty, rounds = 5, questions = 200 }: { county?: CountySize; rounds?: number; questions?: number } = {},
): Promise<{ replay: ReplayRates; overview: OverviewTimes }> {
  const database = await createTestDatabase(url);
  try {
    await prepareSchemas(database);
    const feed = plantFeed(database.runtime());
    const events = plantedCounty(county);
    for (let at = 0; at < events.length; at += 2_000) await feed.append(events.slice(at, at + 2_000));
    const replay = await benchReplay(database, feed, rounds);
    const asking = await startTestGateway(database, feed);
    await asking.caughtUp();
    const overview = await benchOverview(asking, questions);
    await asking.stop();
    return { replay, overview };
  } finally {
    await database.drop();
  }
}

async function benchReplay(database: TestDatabase, feed: PlantedFeed, rounds: number): Promise<ReplayRates> {
  const sql = database.runtime().database('gateway_a');
  const rates = { replay: [] as number[], raw: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    await emptyView(database);
    const rawSeconds = await secondsOf(() => parseAndInsert(sql, feed.entries));
    await emptyView(database);
    let asking: Asking | undefined;
    const seconds = await secondsOf(async () => {
      asking = await startTestGateway(database, feed);
      await asking.caughtUp();
    });
    await asking?.stop();
    if (round === 0) continue; // the first round warms up
    rates.replay.push(feed.entries.length / seconds);
    rates.raw.push(feed.entries.length / rawSeconds);
  }
  return { events: feed.entries.length, replay: Math.round(median(rates.replay)), parseAndInsert: Math.round(median(rates.raw)) };
}

/** The two rows that most events become, without checking, opening or folding. */
async function parseAndInsert(sql: Sql, entries: readonly LedgerEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += 2_000) {
    const batch = entries.slice(at, at + 2_000).map(({ index, eventId, header, body }) => ({
      index,
      eventId,
      header: JSON.parse(header) as { type: string; time: string },
      body: JSON.parse(body) as { studentId?: string; classId?: string; gender?: string; source?: { row: number } },
    }));
    const students = batch.filter(({ body }) => body.gender !== undefined);
    await sql.begin(async (transaction) => {
      await Promise.all([
        transaction`
          insert into fact (county, ledger_index, event_id, type, time, subject_id, school_year, file_id, file_row)
          select '000000', n.index, n.event_id, n.type, n.time, n.event_id, 2019, 0, n.row
          from unnest(${batch.map(({ index }) => index)}::bigint[], ${batch.map(({ eventId }) => eventId)}::uuid[],
            ${batch.map(({ header }) => header.type)}::text[], ${batch.map(({ header }) => header.time)}::timestamptz[],
            ${batch.map(({ body }) => body.source?.row ?? null)}::int[]) as n (index, event_id, type, time, row)`,
        transaction`
          insert into student_year (county, student_id, school_year, class_id, described, gender, birth_known, ethnicity_known)
          select '000000', n.student_id, 2019, n.student_id, true, n.gender, true, true
          from unnest(${students.map(({ body }) => body.studentId!)}::uuid[], ${students.map(({ body }) => body.gender!)}::text[])
            as n (student_id, gender)`,
      ]);
    });
  }
}

const overviewQuery = `{ county { schoolYear students unplaced teachers { total fullTime studentsPerFullTimeTeacher }
  indicators { id value goal status formula variantValue cohortYear missing { zh en } inputs { labelZh value fact { ledgerIndex } } } schoolCount classCount asOf ledgerSize stages {
  stage students schoolCount classCount equipmentYuanPerStudent
  classSizes { mean largest limit aboveLimit oversized extremelyOversized distribution { from to classes } }
  composition { students male female genderUnknown migrant migrantUnknown leftBehind leftBehindUnknown boarding boardingUnknown }
  equipmentCv { value limit status formula limitSource { zh en } missing { zh en } censusDate }
  classEquipmentCv { value limit status missing { zh en } }
  equipment { school { id name } students valueYuan yuanPerStudent contribution } excluded { school { id name } reason { zh en } } }
  coverage { missing { zh en } fileZh fileEn count students } } }`;

async function benchOverview(asking: Asking, questions: number): Promise<OverviewTimes> {
  const answer = await asking.text(overviewQuery);
  const bare = bareServer(answer);
  const times = { own: [] as number[], bare: [] as number[] };
  for (let question = 0; question < questions + 20; question++) {
    const own = await secondsOf(() => asking.text(overviewQuery));
    const other = await secondsOf(bare);
    if (question < 20) continue; // warms up
    times.own.push(own * 1_000);
    times.bare.push(other * 1_000);
  }
  return {
    p50: percentile(times.own, 0.5),
    p95: percentile(times.own, 0.95),
    bareP50: percentile(times.bare, 0.5),
    bareP95: percentile(times.bare, 0.95),
    bytes: Buffer.byteLength(answer),
  };
}

function bareServer(answer: string): () => Promise<void> {
  const builder = createBuilder();
  builder.queryField('text', (t) => t.string({ authScopes: { may: 'read-aggregates' }, resolve: () => answer }));
  builder.mutationField('none', (t) => t.boolean({ authScopes: { may: 'import-registers' }, resolve: () => true }));
  builder.subscriptionField('none', (t) =>
    t.boolean({ authScopes: { may: 'import-registers' }, subscribe: async function* () {}, resolve: () => true }),
  );
  const handler = createGraphqlHandler({
    schema: builder.toSchema(),
    persistedOperations: {},
    allowArbitraryOperations: true,
    apis: {} as never,
    log: silentLog,
    entropy: seededEntropy('bench'),
  });
  const operator: Actor = { id: 'bench', kind: 'local-operator' };
  return async () => {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ text }"}',
    });
    const text = await (await handler.fetch(request, operator)).text();
    if (text.length < answer.length) throw new Error('the bare server did not answer');
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1_000;
}

const median = (numbers: readonly number[]) => percentile(numbers, 0.5);
const percentile = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;
