import type { Sql, Transaction } from '@junheng/runtime';
import type { DrawStatus } from '../domain/draw/state.ts';

export type FigureRow = { drawId: string; schoolYear: number; sizeGap: number; genderGapMillionths: number | null };

export async function writeFigures(transaction: Transaction, county: string, row: FigureRow): Promise<void> {
  await transaction`
    insert into draw_figure (county, draw_id, school_year, size_gap, gender_gap_millionths)
    values (${county}, ${row.drawId}, ${row.schoolYear}, ${row.sizeGap}, ${row.genderGapMillionths})`;
}

export async function deleteFigures(transaction: Transaction, county: string, drawId: string): Promise<void> {
  await transaction`delete from draw_figure where county = ${county} and draw_id = ${drawId}`;
}

export type DrawnRow = {
  drawId: string;
  schoolId: string;
  grade: number;
  status: DrawStatus;
  pupils: number;
  largestDifferenceMillionths: number | null;
  sizeGap: number | null;
  genderGapMillionths: number | null;
};

/** Every draw of the school year with how alike its classes came out; null: not run. */
export const readDrawnRows = (sql: Sql, county: string, schoolYear: number): Promise<DrawnRow[]> => sql`
  select draw.draw_id as "drawId", school_id as "schoolId", grade, status, pupils,
    largest_difference_millionths as "largestDifferenceMillionths", size_gap as "sizeGap", gender_gap_millionths as "genderGapMillionths"
  from draw left join draw_figure using (county, draw_id)
  where draw.county = ${county} and draw.school_year = ${schoolYear} order by draw.draw_id`;
