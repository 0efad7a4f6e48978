import type { Filled } from '../people/invent-student.ts';
import type { PlannedSchool, SchoolClass } from '../plan/planned-school.ts';

/** What a draw says of a pupil: the number of the class; null: no draw was held for the cohort. */
export type PlacedPupils = (pupil: { schoolCode: string; grade: number; name: string; birthDate: string }) => number | null;

/** What a lot says of a homeroom teacher: the number of the class. */
export type DrawnHomerooms = (teacher: { schoolCode: string; grade: number; name: string }) => number | null;

/** A pupil as invented, in the class that the register will state. */
export type PupilInClass = { student: Filled; schoolClass: SchoolClass };

/** One grade of a school, its pupils in the classes that were drawn for them, by class and then as they were invented. */
export function inDrawnClasses(school: PlannedSchool, pupils: readonly PupilInClass[], placed: PlacedPupils): PupilInClass[] {
  const drawn = pupils.map(({ student, schoolClass }) => {
    const pupil = {
      schoolCode: school.code,
      grade: schoolClass.grade,
      name: String(student['姓名']),
      birthDate: String(student['出生日期']),
    };
    const classNo = placed(pupil) ?? schoolClass.number;
    return { student, schoolClass: classOf(school, schoolClass.grade, classNo) };
  });
  const taken = new Map<SchoolClass, number>();
  return drawn
    .toSorted((a, b) => a.schoolClass.number - b.schoolClass.number)
    .map(({ student, schoolClass }) => {
      const numberInClass = (taken.get(schoolClass) ?? 0) + 1;
      taken.set(schoolClass, numberInClass);
      return { student: { ...student, 班级号: schoolClass.number, 班内学号: numberInClass }, schoolClass };
    });
}

export function classOf(school: PlannedSchool, grade: number, classNo: number): SchoolClass {
  const found = school.classes.find((each) => each.grade === grade && each.number === classNo);
  if (!found) throw new Error(`${school.name} has no class ${classNo} in grade ${grade}`);
  return found;
}
