import type { Composition } from '../api.ts';
import { noStudents } from '../equity/composition.ts';

/** What is known of one student in one school year; null where no file says it or it can't be read any more. */
export type StudentYear = {
  studentId: string;
  schoolYear: number;
  classId: string | null;
  boarding: boolean | null;
  /** An event of this year said gender, migrant and leftBehind. */
  described: boolean;
  gender: 'male' | 'female' | null;
  migrant: boolean | null;
  leftBehind: boolean | null;
};

export const emptyStudentYear = (studentId: string, schoolYear: number): StudentYear => ({
  studentId,
  schoolYear,
  classId: null,
  boarding: null,
  described: false,
  gender: null,
  migrant: null,
  leftBehind: null,
});

/**
 * How one student counts in each class: once per school year, in the newest class of that year, with the newest
 * description up to that year (else the oldest later one). Adds into `counts` with the given sign.
 */
export function countStudent(years: readonly StudentYear[], sign: 1 | -1, counts: Map<string, Composition>): void {
  for (const year of years) {
    if (year.classId === null) continue;
    let count = counts.get(year.classId);
    if (!count) counts.set(year.classId, (count = { ...noStudents }));
    const { gender, migrant, leftBehind } = descriptionFor(years, year);
    count.students += sign;
    if (gender !== null) count[gender] += sign;
    if (migrant === null) count.migrantUnknown += sign;
    else if (migrant) count.migrant += sign;
    if (leftBehind === null) count.leftBehindUnknown += sign;
    else if (leftBehind) count.leftBehind += sign;
    if (year.boarding === null) count.boardingUnknown += sign;
    else if (year.boarding) count.boarding += sign;
  }
}

function descriptionFor(years: readonly StudentYear[], wanted: StudentYear): StudentYear {
  if (wanted.described || years.length === 1) return wanted;
  const described = years.filter(({ described: isDescribed }) => isDescribed).sort((a, b) => a.schoolYear - b.schoolYear);
  return described.findLast(({ schoolYear }) => schoolYear < wanted.schoolYear) ?? described[0] ?? wanted;
}
