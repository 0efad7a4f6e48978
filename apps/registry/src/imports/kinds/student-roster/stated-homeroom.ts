import type { TeacherDescription } from '../../../domain/teacher/events.ts';
import type { RowReader } from '../../row-reader.ts';
import { parseEthnicity } from '../../values/ethnicities.ts';
import { parseCount } from '../../values/parse-number.ts';
import { parseVerbatim } from '../../values/parse-verbatim.ts';

/** What a foreign file says of the class's homeroom teacher in each row of the class. */
export type StatedHomeroom = { workNumber: string; description: Partial<TeacherDescription> };

/** null: the file has no such column, or the cell is empty. */
export function readStatedHomeroom(cells: RowReader): StatedHomeroom | null {
  if (!cells.has('班主任工号')) return null;
  const workNumber = cells.identity('班主任工号');
  const description = {
    ...cells.stated('班主任最高学历', (column) => ({ degree: cells.optional(column, parseVerbatim) })),
    ...cells.stated('班主任职称', (column) => ({ title: cells.optional(column, parseVerbatim) })),
    ...cells.stated('班主任教龄', (column) => ({ yearsOfTeaching: cells.optional(column, parseCount) })),
    ...cells.stated('班主任民族', (column) => ({ ethnicity: cells.optional(column, parseEthnicity) })),
  } as Partial<TeacherDescription>; // without a finding no cell is undefined
  return typeof workNumber === 'string' ? { workNumber, description: { ...description, workNumber } } : null;
}
