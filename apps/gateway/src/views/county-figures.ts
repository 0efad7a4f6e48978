import type { Transaction } from '@junheng/runtime';
import { rowsOf } from '../projection/pending-rows.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
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
