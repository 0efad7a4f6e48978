import type { Composition } from '../api.ts';
import { noStudents } from '../equity/composition.ts';
import type { CheckedData } from './checked-fields.ts';
import { descriptionFor, type PersonYear } from './person-years.ts';

/** Null where no file says it or it can't be read any more. */
export type StudentYear = PersonYear & {
  classId: string | null;
  /** School and grade of a student who is enrolled and not placed in a class; a class has its own. */
  schoolId: string | null;
  grade: number | null;
  boarding: boolean | null;
  gender: 'male' | 'female' | null;
  migrant: boolean | null;
  leftBehind: boolean | null;
  subsidised: boolean | null;
  birthKnown: boolean;
  ethnicityKnown: boolean;
};

const unplaced = { classId: null, schoolId: null, grade: null, boarding: null };
const undescribed = { gender: null, migrant: null, leftBehind: null, subsidised: null, birthKnown: false, ethnicityKnown: false };

export const emptyStudentYear = (personId: string, schoolYear: number): StudentYear => ({
  personId,
  schoolYear,
  described: false,
  ...unplaced,
  ...undescribed,
});

export const saysNothingOfStudent = ({ described, classId, schoolId }: StudentYear) => !described && classId === null && schoolId === null;

export function describeStudent(year: StudentYear, data: CheckedData<'studentRegistered'>): void {
  const { gender, birthDate, migrant, leftBehind, ethnicity, subsidised } = data;
  year.described = true;
  year.gender = gender === '1' ? 'male' : gender === '2' ? 'female' : null;
  year.migrant = migrant;
  year.leftBehind = leftBehind === null ? null : leftBehind !== 'none';
  year.subsidised = subsidised;
  year.birthKnown = birthDate !== null;
  year.ethnicityKnown = ethnicity !== null;
}

/** Nothing is known of the student any more; the place stays. */
export function forgetStudent(year: StudentYear): void {
  Object.assign(year, undescribed);
}

export function placeStudent(year: StudentYear, { classId, schoolId, grade, boarding }: CheckedData<'studentEnrolled'>): void {
  year.classId = classId;
  year.schoolId = classId === null ? schoolId : null;
  year.grade = classId === null ? grade : null;
  year.boarding = boarding;
}

export function unplaceStudent(year: StudentYear): void {
  Object.assign(year, unplaced);
}

/**
 * How one student counts in each class: once per school year, in the newest class of that year, with the description that
 * holds for it. Adds into `counts` with the given sign.
 */
export function countStudent(years: readonly StudentYear[], sign: 1 | -1, counts: Map<string, Composition>): void {
  for (const year of years) {
    if (year.classId === null) continue;
    let count = counts.get(year.classId);
    if (!count) counts.set(year.classId, (count = { ...noStudents }));
    const { gender, migrant, leftBehind, subsidised, birthKnown, ethnicityKnown } = descriptionFor(years, year);
    count.students += sign;
    if (gender !== null) count[gender] += sign;
    if (migrant === null) count.migrantUnknown += sign;
    else if (migrant) count.migrant += sign;
    if (leftBehind === null) count.leftBehindUnknown += sign;
    else if (leftBehind) count.leftBehind += sign;
    if (subsidised === null) count.subsidisedUnknown += sign;
    else if (subsidised) count.subsidised += sign;
    if (year.boarding === null) count.boardingUnknown += sign;
    else if (year.boarding) count.boarding += sign;
    if (!birthKnown) count.birthUnknown += sign;
    if (!ethnicityKnown) count.ethnicityUnknown += sign;
  }
}
