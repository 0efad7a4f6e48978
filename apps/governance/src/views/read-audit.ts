import type { PersonalReadKind, Right } from '@junheng/access';
import type { Sql } from '@junheng/runtime';

export type ReadAuditRow = {
  ordinal: number;
  readAt: Date;
  actorId: string;
  actorKind: string;
  right: Right;
  kind: PersonalReadKind;
  subject: string | null;
  schoolId: string | null;
  count: number | null;
};

export async function writeRead(sql: Sql, county: string, row: Omit<ReadAuditRow, 'ordinal'>): Promise<void> {
  await sql`
    insert into read_audit (county, read_at, actor_id, actor_kind, access_right, kind, subject, school_id, rows_read)
    values (${county}, ${row.readAt}, ${row.actorId}, ${row.actorKind}, ${row.right}, ${row.kind}, ${row.subject}, ${row.schoolId}, ${row.count})`;
}

/** null: any. `from` and `until` are moments, the second not among them. */
export type ReadAuditFilter = {
  actorId: string | null;
  kind: string | null;
  subject: string | null;
  from: Date | null;
  until: Date | null;
};

/** Newest first. */
export async function readReads(
  sql: Sql,
  county: string,
  filter: ReadAuditFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: ReadAuditRow[]; total: number }> {
  const wanted = sql`
    county = ${county} and (${filter.actorId}::text is null or actor_id = ${filter.actorId})
    and (${filter.kind}::text is null or kind = ${filter.kind})
    and (${filter.subject}::text is null or ${filter.subject} in (subject, school_id))
    and (${filter.from}::timestamptz is null or read_at >= ${filter.from})
    and (${filter.until}::timestamptz is null or read_at < ${filter.until})`;
  const rows = await sql<ReadAuditRow[]>`
    select ordinal::float8 as ordinal, read_at as "readAt", actor_id as "actorId", actor_kind as "actorKind", access_right as right, kind,
      subject, school_id as "schoolId", rows_read as count
    from read_audit where ${wanted} order by read_audit.ordinal desc limit ${limit} offset ${offset}`;
  const [count] = await sql<[{ total: number }]>`select count(*)::integer as total from read_audit where ${wanted}`;
  return { rows, total: count.total };
}
