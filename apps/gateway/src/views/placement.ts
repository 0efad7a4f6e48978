import type { Transaction } from '@junheng/runtime';
import type { PlacementFacts } from '../api.ts';
import type { PlacementCaseRow, PlacementStepRow } from '../projection/placement-rows.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import { factColumns, type FactColumns, toFact } from './facts.ts';
import type { Queryable } from './queryable.ts';

export async function writePlacement(
  transaction: Transaction,
  county: string,
  { placementSteps, placementCases }: ViewChanges,
): Promise<void> {
  await Promise.all([
    placementSteps.size > 0 &&
      transaction`
        insert into placement_step (county, draw_id, attempt, step, school_id, school_year, grade, classes, largest_difference_millionths,
          imbalance_millionths, floor_millionths, ledger_index)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json([...placementSteps.values()])}) as n (
          "drawId" text, attempt int, step text, "schoolId" uuid, "schoolYear" int, grade int, classes jsonb,
          "largestDifferenceMillionths" bigint, "imbalanceMillionths" bigint, "floorMillionths" bigint, index bigint)
        on conflict (county, draw_id, attempt, step) do update set classes = excluded.classes,
          largest_difference_millionths = excluded.largest_difference_millionths, imbalance_millionths = excluded.imbalance_millionths,
          floor_millionths = excluded.floor_millionths, ledger_index = excluded.ledger_index`,
    placementCases.size > 0 &&
      transaction`
        insert into placement_case (county, case_id, kind, school_id, school_year, grade, class_no, to_class_no, detail, outcome, cases, veto,
          ledger_index)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json([...placementCases.values()])}) as n (
          "caseId" text, kind text, "schoolId" uuid, "schoolYear" int, grade int, "classNo" int, "toClassNo" int, detail text, outcome text,
          cases int, veto boolean, index bigint)
        on conflict (county, case_id) do update set outcome = excluded.outcome, detail = excluded.detail, grade = excluded.grade,
          class_no = excluded.class_no, to_class_no = excluded.to_class_no, cases = excluded.cases, veto = excluded.veto,
          ledger_index = excluded.ledger_index`,
  ]);
}

type Numbers = 'largestDifferenceMillionths' | 'imbalanceMillionths' | 'floorMillionths';
type StepColumns = Omit<PlacementStepRow, Numbers> & { [K in Numbers]: bigint | null } & FactColumns;

/** By draw, attempt and step; cases by the order in which they were last heard of. */
export async function readPlacement(sql: Queryable, county: string, schoolYear: number): Promise<PlacementFacts> {
  const [steps, cases] = await Promise.all([
    sql<StepColumns[]>`
      select p.draw_id as "drawId", p.attempt, p.step, p.school_id as "schoolId", p.school_year as "schoolYear", p.grade, p.classes,
        p.largest_difference_millionths as "largestDifferenceMillionths", p.imbalance_millionths as "imbalanceMillionths",
        p.floor_millionths as "floorMillionths", ${factColumns(sql)}
      from placement_step p
      join fact f on f.county = p.county and f.ledger_index = p.ledger_index
      left join source_file s on s.county = f.county and s.file_id = f.file_id
      where p.county = ${county} and p.school_year = ${schoolYear} order by p.draw_id, p.attempt, p.step`,
    sql<(PlacementCaseRow & FactColumns)[]>`
      select p.case_id as "caseId", p.kind, p.school_id as "schoolId", p.school_year as "schoolYear", p.grade, p.class_no as "classNo",
        p.to_class_no as "toClassNo", p.detail, p.outcome, p.cases, p.veto, ${factColumns(sql)}
      from placement_case p
      join fact f on f.county = p.county and f.ledger_index = p.ledger_index
      left join source_file s on s.county = f.county and s.file_id = f.file_id
      where p.county = ${county} and p.school_year = ${schoolYear} order by p.ledger_index`,
  ]);
  return {
    steps: steps.map((row) => ({
      drawId: row.drawId,
      attempt: row.attempt,
      step: row.step,
      schoolId: row.schoolId,
      schoolYear: row.schoolYear,
      grade: row.grade,
      classes: row.classes,
      largestDifferenceMillionths: numberOf(row.largestDifferenceMillionths),
      imbalanceMillionths: numberOf(row.imbalanceMillionths),
      floorMillionths: numberOf(row.floorMillionths),
      fact: toFact(row),
    })),
    cases: cases.map((row) => ({
      caseId: row.caseId,
      kind: row.kind,
      schoolId: row.schoolId,
      schoolYear: row.schoolYear,
      grade: row.grade,
      classNo: row.classNo,
      toClassNo: row.toClassNo,
      detail: row.detail,
      outcome: row.outcome,
      cases: row.cases,
      veto: row.veto,
      fact: toFact(row),
    })),
  };
}

const numberOf = (value: bigint | null): number | null => (value === null ? null : Number(value));
