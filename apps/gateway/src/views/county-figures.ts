import type { Transaction } from '@junheng/runtime';
import type { CohortRow, FilesSeen, IndicatorFacts } from '../api.ts';
import { rowsOf } from '../projection/pending-rows.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import { factColumns, type FactColumns, toFact } from './facts.ts';
import type { Queryable } from './queryable.ts';
import { takeAway } from './take-away.ts';

/** Cohort counts, the county's own figures, and the care register. */
export async function writeCountyFigures(transaction: Transaction, county: string, changes: ViewChanges): Promise<void> {
  const [cohorts, figures] = [rowsOf(changes.cohorts), rowsOf(changes.figures)];
  const care = rowsOf(changes.care).map(({ studentId, schoolYear, placement }) => ({
    studentId,
    schoolYear,
    enrolled: placement === null ? null : placement !== 'not-enrolled',
  }));
  await Promise.all([
    takeAway(transaction, county, ['cohort_count', 'cohort_id'], changes.cohorts.gone),
    takeAway(transaction, county, ['county_figures', 'figures_id'], changes.figures.gone),
    takeAway(transaction, county, ['care_year', 'student_id'], changes.care.gone),
    cohorts.length > 0 &&
      transaction`
        insert into cohort_count (county, cohort_id, school_year, grade, school_id, students, transferred_in, transferred_out, died,
          graduated, ledger_index)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(cohorts)}) as n (
          "cohortId" uuid, "schoolYear" int, grade int, "schoolId" uuid, students int, "transferredIn" int, "transferredOut" int,
          died int, graduated int, index bigint)
        on conflict (county, cohort_id, school_year) do update set
          grade = excluded.grade, school_id = excluded.school_id, students = excluded.students,
          transferred_in = excluded.transferred_in, transferred_out = excluded.transferred_out, died = excluded.died,
          graduated = excluded.graduated, ledger_index = excluded.ledger_index`,
    figures.length > 0 &&
      transaction`
        insert into county_figures (county, figures_id, school_year, disabled_children, disabled_enrolled, ledger_index)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(figures)}) as n (
          "figuresId" uuid, "schoolYear" int, "disabledChildren" int, "disabledEnrolled" int, index bigint)
        on conflict (county, figures_id, school_year) do update set
          disabled_children = excluded.disabled_children, disabled_enrolled = excluded.disabled_enrolled,
          ledger_index = excluded.ledger_index`,
    care.length > 0 &&
      transaction`
        insert into care_year (county, student_id, school_year, enrolled)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(care)}) as n ("studentId" uuid, "schoolYear" int, enrolled boolean)
        on conflict (county, student_id, school_year) do update set enrolled = excluded.enrolled`,
  ]);
}

/** How many school years before the one looked at a cohort may have graduated: an older rate says nothing of today. */
const cohortsBack = 4;

type CohortColumns = Omit<CohortRow, 'fact'> & FactColumns;

export async function readIndicatorFacts(sql: Queryable, county: string, schoolYear: number): Promise<IndicatorFacts> {
  const [cohorts, [care], [figures]] = await Promise.all([
    sql<CohortColumns[]>`
      select c.school_year as "schoolYear", c.grade, c.school_id as "schoolId", c.students, c.transferred_in as "transferredIn",
        c.transferred_out as "transferredOut", c.died, c.graduated, ${factColumns(sql)}
      from cohort_count c
      join fact f on f.county = c.county and f.ledger_index = c.ledger_index
      left join source_file s on s.county = f.county and s.file_id = f.file_id
      where c.county = ${county} and c.school_year between ${schoolYear - 8 - cohortsBack} and ${schoolYear}
        and c.school_year - c.grade between ${schoolYear - 9 - cohortsBack} and ${schoolYear - 9}
      order by c.school_year, c.grade, c.school_id`,
    sql<[IndicatorFacts['care']]>`
      select count(*) filter (where enrolled)::int as enrolled, count(*) filter (where not enrolled)::int as "notEnrolled"
      from care_year where county = ${county} and school_year = ${schoolYear}`,
    sql<(Omit<NonNullable<IndicatorFacts['figures']>, 'fact'> & FactColumns)[]>`
      select c.disabled_children as "disabledChildren", c.disabled_enrolled as "disabledEnrolled", ${factColumns(sql)}
      from county_figures c
      join fact f on f.county = c.county and f.ledger_index = c.ledger_index
      left join source_file s on s.county = f.county and s.file_id = f.file_id
      where c.county = ${county} and c.school_year = ${schoolYear} order by c.ledger_index desc limit 1`,
  ]);
  return {
    cohorts: cohorts.map((row) => ({
      schoolYear: row.schoolYear,
      grade: row.grade,
      schoolId: row.schoolId,
      students: row.students,
      transferredIn: row.transferredIn,
      transferredOut: row.transferredOut,
      died: row.died,
      graduated: row.graduated,
      fact: toFact(row),
    })),
    schoolsWithGrade: cohorts.some(({ schoolId }) => schoolId !== null) ? await readSchoolsWithGrade(sql, county, schoolYear) : [],
    care,
    figures: figures
      ? { disabledChildren: figures.disabledChildren, disabledEnrolled: figures.disabledEnrolled, fact: toFact(figures) }
      : null,
  };
}

const readSchoolsWithGrade = (sql: Queryable, county: string, schoolYear: number): Promise<IndicatorFacts['schoolsWithGrade']> =>
  sql<IndicatorFacts['schoolsWithGrade']>`
    select distinct school_year as "schoolYear", grade, school_id as "schoolId" from class
    where county = ${county} and school_year <= ${schoolYear} and students > 0`;

/** A running school year has no cohort counts yet, because transfers and graduates are counted at its end: the year before does. */
export async function readFilesSeen(sql: Queryable, county: string, schoolYear: number): Promise<FilesSeen> {
  const of = (table: string) => sql`select from ${sql(table)} where county = ${county} and school_year = ${schoolYear}`;
  const [seen] = await sql<[FilesSeen]>`
    select exists (${of('school_conditions')}) as "school-conditions", exists (${of('class')} and students > 0) as "student-roster",
      exists (${of('class')} and grade in (1, 7) and students > 0)
        or exists (${of('student_year')} and class_id is null and school_id is not null and grade in (1, 7)) as "new-students",
      exists (${of('teacher_count')} and total > 0) as "teacher-roster", exists (${of('class')} and declared) as "class-list",
      exists (${of('care_year')}) as "disabled-register", exists (${of('county_figures')}) as "county-form",
      exists (select from cohort_count where county = ${county} and school_year in (${schoolYear - 1}, ${schoolYear})) as "cohort-counts"`;
  return seen;
}
