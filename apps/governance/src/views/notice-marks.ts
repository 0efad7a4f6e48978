import type { Sql } from '@junheng/runtime';

export async function markRead(sql: Sql, county: string, actorId: string, noticeIds: readonly string[], at: Date): Promise<void> {
  await sql`
    insert into notice_read (county, actor_id, notice_id, read_at)
    select ${county}, ${actorId}, notice_id, ${at} from unnest(${[...noticeIds]}::text[]) as notice_id
    on conflict do nothing`;
}

export async function readMarks(sql: Sql, county: string, actorId: string): Promise<ReadonlySet<string>> {
  const rows = await sql<{ noticeId: string }[]>`
    select notice_id as "noticeId" from notice_read where county = ${county} and actor_id = ${actorId}`;
  return new Set(rows.map(({ noticeId }) => noticeId));
}

/** Marks of notices that are no more. */
export async function forgetMarks(sql: Sql, county: string, actorId: string, noticeIds: readonly string[]): Promise<void> {
  await sql`
    delete from notice_read where county = ${county} and actor_id = ${actorId} and notice_id = any(${[...noticeIds]}::text[])`;
}

export type VisitRow = { previousEnd: Date | null; lastSeen: Date };

export async function readVisit(sql: Sql, county: string, actorId: string): Promise<VisitRow | null> {
  const [row] = await sql<VisitRow[]>`
    select previous_end as "previousEnd", last_seen as "lastSeen" from visit_of_actor where county = ${county} and actor_id = ${actorId}`;
  return row ?? null;
}

/** Somebody is looking at `at`: after `pause` seconds without a look, a new visit begins where the last look ended the one before. */
export async function noteVisit(sql: Sql, county: string, actorId: string, at: Date, pause: number): Promise<VisitRow> {
  const [row] = await sql<[VisitRow]>`
    insert into visit_of_actor (county, actor_id, previous_end, last_seen) values (${county}, ${actorId}, null, ${at})
    on conflict (county, actor_id) do update set
      previous_end = case
        when excluded.last_seen > visit_of_actor.last_seen + make_interval(secs => ${pause}) then visit_of_actor.last_seen
        else visit_of_actor.previous_end
      end,
      last_seen = greatest(excluded.last_seen, visit_of_actor.last_seen)
    returning previous_end as "previousEnd", last_seen as "lastSeen"`;
  return row;
}
