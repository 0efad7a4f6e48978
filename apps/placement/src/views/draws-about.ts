import type { Sql } from '@junheng/runtime';

/** Draws in which something may be written about the pupil: those whose frozen roster holds them, and those that have none yet. */
export async function readDrawsAbout(sql: Sql, county: string, studentId: string): Promise<string[]> {
  const rows = await sql<{ drawId: string }[]>`
    select draw_id as "drawId" from cohort_pupil where county = ${county} and student_id = ${studentId}
    union select draw_id from draw_arrival where county = ${county} and student_id = ${studentId}
    union select draw_id from draw where county = ${county} and status = 'planned' order by 1`;
  return rows.map(({ drawId }) => drawId);
}
