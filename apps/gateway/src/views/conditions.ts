import type { Transaction } from '@junheng/runtime';
import type { ConditionsView } from '../api.ts';
import { rowsOf } from '../projection/pending-rows.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import { type FactColumns, toFact } from './facts.ts';
import type { Queryable } from './queryable.ts';
import { takeAway } from './take-away.ts';

export async function writeConditions(transaction: Transaction, county: string, { conditions }: ViewChanges): Promise<void> {
  const rows = rowsOf(conditions);
  await Promise.all([
    takeAway(transaction, county, ['school_conditions', 'school_id'], conditions.gone),
    rows.length > 0 &&
      transaction`
        insert into school_conditions (county, school_id, school_year, census_date, equipment_value_fen, teaching_area_dm2,
          indoor_sports_area_dm2, sports_ground_area_dm2, computers, student_computers, books, multimedia_rooms, ledger_index)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(rows)}) as n (
          "schoolId" uuid, "schoolYear" int, "censusDate" date, "equipmentValueFen" bigint, "teachingAreaDm2" bigint,
          "indoorSportsAreaDm2" bigint, "sportsGroundAreaDm2" bigint, computers int, "studentComputers" int, books int,
          "multimediaRooms" int, index bigint)
        on conflict (county, school_id, school_year) do update set
          census_date = excluded.census_date, equipment_value_fen = excluded.equipment_value_fen,
          teaching_area_dm2 = excluded.teaching_area_dm2, indoor_sports_area_dm2 = excluded.indoor_sports_area_dm2,
          sports_ground_area_dm2 = excluded.sports_ground_area_dm2, computers = excluded.computers,
          student_computers = excluded.student_computers, books = excluded.books, multimedia_rooms = excluded.multimedia_rooms,
          ledger_index = excluded.ledger_index`,
  ]);
}

/** Columns of conditions `c`, for `toConditions`. */
export const conditionsColumns = (sql: Queryable) => sql`
  c.census_date::text as "censusDate", c.equipment_value_fen as "equipmentValueFen", c.teaching_area_dm2 as "teachingAreaDm2",
  c.indoor_sports_area_dm2 as "indoorSportsAreaDm2", c.sports_ground_area_dm2 as "sportsGroundAreaDm2", c.computers,
  c.student_computers as "studentComputers", c.books, c.multimedia_rooms as "multimediaRooms"`;

type Amounts = 'equipmentValueFen' | 'teachingAreaDm2' | 'indoorSportsAreaDm2' | 'sportsGroundAreaDm2';
type Counts = 'computers' | 'studentComputers' | 'books' | 'multimediaRooms';
export type ConditionsColumns = Record<Amounts, bigint | null> & Pick<ConditionsView, Counts> & { censusDate: string | null };

export function toConditions(row: ConditionsColumns & FactColumns): ConditionsView | null {
  if (row.censusDate === null) return null;
  const amount = (value: bigint | null) => (value === null ? null : Number(value));
  return {
    censusDate: row.censusDate,
    equipmentValueFen: amount(row.equipmentValueFen),
    teachingAreaDm2: amount(row.teachingAreaDm2),
    indoorSportsAreaDm2: amount(row.indoorSportsAreaDm2),
    sportsGroundAreaDm2: amount(row.sportsGroundAreaDm2),
    computers: row.computers,
    studentComputers: row.studentComputers,
    books: row.books,
    multimediaRooms: row.multimediaRooms,
    fact: toFact(row),
  };
}
