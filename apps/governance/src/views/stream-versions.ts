import type { Sql } from '@junheng/runtime';

/** How far each stream of the county goes: a version is drawn only after the one before it committed, so none is missing below. */
export function readStreamVersions(sql: Sql, county: string): Promise<{ stream: string; version: number }[]> {
  return sql<{ stream: string; version: number }[]>`
    select stream, max(version) as version from event where county = ${county} group by stream`;
}
