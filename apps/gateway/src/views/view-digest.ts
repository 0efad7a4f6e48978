import { createHash } from 'node:crypto';
import type { Sql } from '@junheng/runtime';
import { standingClass } from './classes.ts';
import type { Queryable } from './queryable.ts';
import { readNextIndex } from './view-position.ts';

/**
 * SHA-256 over every row of a county's view in canonical order, hex. Left out: ledger indexes, store positions and file
 * ids, which say when a fact arrived and not what it says; so two runs that recorded the same facts agree.
 */
export function viewDigest(pool: Sql, county: string): Promise<string> {
  return pool.begin('isolation level repeatable read read only', (sql) => digestOf(sql, county, { withPlaces: false }));
}

/** The digest of an edition, and the ledger index it stands at: here what was left out counts too, for one ledger gives one. */
export function editionDigest(pool: Sql, county: string): Promise<{ digest: string; nextIndex: number }> {
  return pool.begin('isolation level repeatable read read only', async (sql) => ({
    nextIndex: await readNextIndex(sql, county),
    digest: await digestOf(sql, county, { withPlaces: true }),
  }));
}

async function digestOf(sql: Queryable, county: string, { withPlaces }: { withPlaces: boolean }): Promise<string> {
  const hash = createHash('sha256');
  const place = withPlaces ? sql`, ledger_index` : sql``;
  const tables = [
    sql`select school_id, code, name, school_type, urban_rural, township, ownership from school h where county = ${county}
      and (standing or exists (select from class where class.county = h.county and class.school_id = h.school_id and class.students > 0))
      order by 1`,
    sql`select school_id, school_year, census_date, equipment_value_fen, teaching_area_dm2, indoor_sports_area_dm2, sports_ground_area_dm2,
      computers, student_computers, books, multimedia_rooms ${place} from school_conditions where county = ${county} order by 1, 2`,
    sql`select class_id, school_id, school_year, stage, grade, class_no, students, male, female, migrant, migrant_unknown, left_behind,
      left_behind_unknown, subsidised, subsidised_unknown, boarding, boarding_unknown, birth_unknown, ethnicity_unknown, declared, name,
      declared_students, declared_male, declared_female, boarding_class, homeroom_teacher_id
      from class where county = ${county} and ${standingClass(sql)} order by 1`,
    sql`select student_id, school_year, class_id, school_id, grade, boarding, described, gender, migrant, left_behind, subsidised,
      birth_known, ethnicity_known from student_year where county = ${county} order by 1, 2`,
    sql`select student_id, school_year, enrolled from care_year where county = ${county} order by 1, 2`,
    sql`select teacher_id, school_year, school_id, stage, full_time, rural, homeroom_class_id, pe_art, described, birth_date,
      college_or_higher, bachelor_or_higher, mid_title_or_higher, backbone from teacher_year where county = ${county} order by 1, 2`,
    sql`select school_id, school_year, stage, total, full_time, bachelor_or_higher, mid_title_or_higher, backbone, rural_under_35,
      full_time_unknown, full_time_college_or_higher, full_time_bachelor_or_higher, full_time_degree_unknown, full_time_backbone,
      full_time_pe_art, full_time_subject_unknown from teacher_count where county = ${county} and total > 0 order by 1, 2, 3`,
    sql`select cohort_id, school_year, grade, school_id, students, transferred_in, transferred_out, died, graduated ${place}
      from cohort_count where county = ${county} order by 1, 2`,
    sql`select figures_id, school_year, disabled_children, disabled_enrolled ${place} from county_figures where county = ${county} order by 1, 2`,
    sql`select class_id, student_id from departure where county = ${county} order by 1, 2`,
    sql`select f.event_id, f.type, to_char(f.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as time, f.subject_id, f.school_year,
      s.import_id, s.file_hash, s.sheet, f.file_row ${withPlaces ? sql`, f.ledger_index, f.file_id` : sql``}
      from fact f left join source_file s on s.county = f.county and s.file_id = f.file_id where f.county = ${county} order by 1`,
    sql`select month, school_year, view_version, figures ${withPlaces ? sql`, ledger_size, ledger_index` : sql``}
      from frozen_month where county = ${county} order by 1`,
    sql`select draw_id, attempt, step, school_id, school_year, grade, classes, largest_difference_millionths, imbalance_millionths,
      floor_millionths ${place} from placement_step where county = ${county} order by 1, 2, 3`,
    sql`select case_id, kind, school_id, school_year, grade, class_no, to_class_no, detail, outcome, cases, veto ${place}
      from placement_case where county = ${county} order by 1`,
    ...(withPlaces ? [sql`select source, position from watermark where county = ${county} order by 1`] : []),
  ];
  for (const [index, rows] of tables.entries()) {
    hash.update(`table ${index}\n`);
    for await (const page of sql<{ line: string }[]>`select to_json(r)::text as line from (${rows}) as r`.cursor(2000)) {
      for (const { line } of page) hash.update(`${line}\n`);
    }
  }
  return hash.digest('hex');
}
