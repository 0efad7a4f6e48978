import type { Stage } from '@junheng/contracts';
import type { TeacherNumbers } from '../api.ts';
import {
  hasBachelorOrHigher,
  hasCollegeOrHigher,
  hasMidTitleOrHigher,
  isBackbone,
  isUnder35,
  noTeachers,
  teachesPeOrArt,
} from '../equity/teacher-numbers.ts';
import type { CheckedData } from './checked-fields.ts';
import { descriptionFor, type PersonYear } from './person-years.ts';

/** Null where no file says it. */
export type TeacherYear = PersonYear & {
  schoolId: string | null;
  stage: Stage | null;
  fullTime: boolean | null;
  rural: boolean | null;
  homeroomClassId: string | null;
  peArt: boolean | null;
  birthDate: string | null;
  collegeOrHigher: boolean | null;
  bachelorOrHigher: boolean;
  midTitleOrHigher: boolean;
  backbone: boolean;
};

/** Teachers of one school, school year and stage; stage null: not stated, or both. */
export type TeacherCount = { schoolId: string; schoolYear: number; stage: Stage | null } & TeacherNumbers;

const unplaced = { schoolId: null, stage: null, fullTime: null, rural: null, homeroomClassId: null, peArt: null };

const undescribed = { birthDate: null, collegeOrHigher: null, bachelorOrHigher: false, midTitleOrHigher: false, backbone: false };

export const emptyTeacherYear = (personId: string, schoolYear: number): TeacherYear => ({
  personId,
  schoolYear,
  described: false,
  ...unplaced,
  ...undescribed,
});

export const saysNothingOfTeacher = ({ described, schoolId }: TeacherYear) => !described && schoolId === null;

export function describeTeacher(year: TeacherYear, { birthDate, degree, title, backboneLevel }: CheckedData<'teacherRegistered'>): void {
  year.described = true;
  year.birthDate = birthDate;
  year.collegeOrHigher = hasCollegeOrHigher(degree);
  year.bachelorOrHigher = hasBachelorOrHigher(degree);
  year.midTitleOrHigher = hasMidTitleOrHigher(title);
  year.backbone = isBackbone(backboneLevel);
}

/** Nothing is known of the teacher any more; the place stays. */
export function forgetTeacher(year: TeacherYear): void {
  Object.assign(year, undescribed);
}

export function placeTeacher(year: TeacherYear, data: CheckedData<'teacherPlaced'>): void {
  const { schoolId, stage, fullTime, rural, homeroomClassId, subjects } = data;
  Object.assign(year, { schoolId, stage, fullTime, rural, homeroomClassId, peArt: teachesPeOrArt(subjects) });
}

export function unplaceTeacher(year: TeacherYear): void {
  Object.assign(year, unplaced);
}

/** One teacher counts once per school year, at the newest school of that year. Adds into `counts` with the given sign. */
export function countTeacher(years: readonly TeacherYear[], sign: 1 | -1, counts: Map<string, TeacherCount>): void {
  for (const year of years) {
    const { schoolId, schoolYear, stage } = year;
    if (schoolId === null) continue;
    const key = `${schoolId} ${schoolYear} ${stage}`;
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { schoolId, schoolYear, stage, ...noTeachers }));
    const { birthDate, collegeOrHigher, bachelorOrHigher, midTitleOrHigher, backbone } = descriptionFor(years, year);
    count.total += sign;
    if (bachelorOrHigher) count.bachelorOrHigher += sign;
    if (midTitleOrHigher) count.midTitleOrHigher += sign;
    if (backbone) count.backbone += sign;
    if (year.rural === true && isUnder35(birthDate, schoolYear)) count.ruralUnder35 += sign;
    if (year.fullTime === null) count.fullTimeUnknown += sign;
    if (year.fullTime !== true) continue;
    count.fullTime += sign;
    if (collegeOrHigher === null) count.fullTimeDegreeUnknown += sign;
    else if (collegeOrHigher) count.fullTimeCollegeOrHigher += sign;
    if (bachelorOrHigher) count.fullTimeBachelorOrHigher += sign;
    if (backbone) count.fullTimeBackbone += sign;
    if (year.peArt === null) count.fullTimeSubjectUnknown += sign;
    else if (year.peArt) count.fullTimePeArt += sign;
  }
}
