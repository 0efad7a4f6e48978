import type { Sql, Transaction } from '@junheng/runtime';
import type { RebuildReport } from '../api.ts';
import { clearSlot } from './clear-slot.ts';

/** A slot that is in use. */
export type EditionRow = {
  slot: string;
  purpose: 'live' | 'building' | 'past';
  viewVersion: number;
  /** New with each filling. */
  build: number;
  asOf: string | null;
  untilIndex: number | null;
  digest: string | null;
};

export async function readEditions(sql: Sql, county: string): Promise<EditionRow[]> {
  const rows = await sql<(Omit<EditionRow, 'untilIndex' | 'build'> & { untilIndex: bigint | null; build: bigint })[]>`
    select slot, purpose, view_version as "viewVersion", build, as_of::text as "asOf", until_index as "untilIndex", digest
    from edition where county = ${county} order by slot`;
  return rows.map((row) => ({
    ...row,
    untilIndex: row.untilIndex === null ? null : Number(row.untilIndex),
    build: Number(row.build),
  }));
}

/**
 * Takes a slot for a new filling, in one transaction with its clearing; with `keep` what stands in it is gone on from.
 * @throws when it is in use for something else meanwhile
 */
export async function claimSlot(
  sql: Sql,
  county: string,
  claim: Omit<EditionRow, 'digest' | 'build'>,
  { keep }: { keep: boolean },
): Promise<EditionRow> {
  const { slot, purpose, viewVersion, asOf, untilIndex } = claim;
  return sql.begin(async (transaction) => {
    await transaction`delete from edition where county = ${county} and slot = ${slot} and purpose = ${purpose}`;
    if (!keep) await clearSlot(transaction, county, slot);
    const [row] = await transaction<[{ build: bigint }]>`
      insert into edition (county, slot, purpose, view_version, as_of, until_index)
      values (${county}, ${slot}, ${purpose}, ${viewVersion}, ${asOf}, ${untilIndex}) returning build`;
    return { ...claim, build: Number(row.build), digest: null };
  });
}

/** The edition in `slot`, which was being made, becomes the live one; what was live is in no edition any more. */
export async function makeLive(sql: Sql, county: string, slot: string, report: RebuildReport): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`delete from edition where county = ${county} and purpose = 'live'`;
    const { count } = await transaction`
      update edition set purpose = 'live', digest = ${report.digest} where county = ${county} and slot = ${slot} and purpose = 'building'`;
    if (count !== 1) throw new Error(`the edition in ${slot} is not being made any more`);
    await writeReport(transaction, county, report);
  });
}

/** The edition in `slot` is given up: its rows go with it. */
export async function giveUpEdition(sql: Sql, county: string, slot: string, report: RebuildReport | null): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`delete from edition where county = ${county} and slot = ${slot} and purpose <> 'live'`;
    await clearSlot(transaction, county, slot);
    if (report) await writeReport(transaction, county, report);
  });
}

async function writeReport(transaction: Transaction, county: string, report: RebuildReport): Promise<void> {
  const { finishedAt, viewVersion, formerVersion, comparedAt, formerDigest, digest, failure } = report;
  await transaction`
    insert into rebuild (county, finished_at, view_version, former_version, compared_at, former_digest, digest, failure)
    values (${county}, ${finishedAt}, ${viewVersion}, ${formerVersion}, ${comparedAt}, ${formerDigest}, ${digest}, ${failure})
    on conflict (county) do update set finished_at = excluded.finished_at, view_version = excluded.view_version,
      former_version = excluded.former_version, compared_at = excluded.compared_at, former_digest = excluded.former_digest,
      digest = excluded.digest, failure = excluded.failure`;
}

/** How the newest rebuild ended; null: there was none. */
export async function readReport(sql: Sql, county: string): Promise<RebuildReport | null> {
  const [row] = await sql<(Omit<RebuildReport, 'comparedAt' | 'isIdentical'> & { comparedAt: bigint | null })[]>`
    select finished_at as "finishedAt", view_version as "viewVersion", former_version as "formerVersion", compared_at as "comparedAt",
      former_digest as "formerDigest", digest, failure
    from rebuild where county = ${county}`;
  if (!row) return null;
  const comparedAt = row.comparedAt === null ? null : Number(row.comparedAt);
  return { ...row, comparedAt, isIdentical: comparedAt === null ? null : row.formerDigest === row.digest };
}
