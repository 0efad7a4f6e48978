import type { Sql } from '@junheng/runtime';
import type { WitnessProblemCode } from '../api.ts';

export type WitnessRow = {
  verifierKey: string;
  /** The newest checkpoint it cosigned; 0 = none. */
  size: number;
  checkpoint: string | null;
  cosignature: string | null;
  cosignedAt: Date | null;
  since: Date;
  reachedAt: Date | null;
  problem: WitnessProblemCode | null;
  /** The size it said it holds, with the problem. */
  heldSize: number | null;
};

export async function readWitnessRows(sql: Sql, county: string): Promise<WitnessRow[]> {
  const rows = await sql<(Omit<WitnessRow, 'size' | 'heldSize'> & { size: bigint; heldSize: bigint | null })[]>`
    select verifier_key as "verifierKey", size, checkpoint, cosignature, cosigned_at as "cosignedAt", since, reached_at as "reachedAt",
      problem, held_size as "heldSize"
    from witness where county = ${county}`;
  return rows.map((row) => ({ ...row, size: Number(row.size), heldSize: row.heldSize === null ? null : Number(row.heldSize) }));
}

/** From now on it is asked; one that is known keeps what is known of it. */
export async function addWitness(sql: Sql, county: string, verifierKey: string, now: Date): Promise<void> {
  await sql`insert into witness (county, verifier_key, since) values (${county}, ${verifierKey}, ${now}) on conflict do nothing`;
}

export type Cosigned = { size: number; root: Uint8Array; checkpoint: string; cosignature: string; cosignedAt: Date };

export async function noteCosigned(sql: Sql, county: string, verifierKey: string, cosigned: Cosigned, now: Date): Promise<void> {
  const { size, root, checkpoint, cosignature, cosignedAt } = cosigned;
  await sql`
    update witness set size = ${size}, root = ${root}, checkpoint = ${checkpoint}, cosignature = ${cosignature}, cosigned_at = ${cosignedAt},
      reached_at = ${now}, problem = null, held_size = null
    where county = ${county} and verifier_key = ${verifierKey}`;
}

export async function noteProblem(
  sql: Sql,
  county: string,
  verifierKey: string,
  { problem, heldSize }: { problem: WitnessProblemCode; heldSize: number | null },
): Promise<void> {
  await sql`
    update witness set problem = ${problem}, held_size = ${heldSize} where county = ${county} and verifier_key = ${verifierKey}`;
}

/** Signature lines under the checkpoint of this tree. */
export async function readCosignatures(sql: Sql, county: string, { size, root }: { size: number; root: Uint8Array }): Promise<string> {
  const rows = await sql<{ cosignature: string }[]>`
    select cosignature from witness where county = ${county} and size = ${size} and root = ${root} order by verifier_key`;
  return rows.map(({ cosignature }) => cosignature).join('');
}
