import type { Sql } from '@junheng/runtime';

/** How many subjects are fenced; a fence stays for ever, so another number says that there are new ones. */
export async function countFences(sql: Sql, county: string): Promise<number> {
  const [row] = await sql<[{ fences: number }]>`select count(*)::int as fences from vault.fenced_subject where county = ${county}`;
  return row.fences;
}
