import { z } from 'zod';
import { defineContract, publicField } from '../event-contract.ts';
import { count, fileRowSchema, schoolYear } from './field-schemas.ts';

const year = publicField(schoolYear);
const source = publicField(fileRowSchema);

/** One grade of one school year as counted, for the rates of retention. A later one of the same cohort supersedes it. */
export const cohortCounted = defineContract({
  type: 'county.registry.cohort-counted.v1',
  titleZh: '同龄组统计',
  titleEn: 'Cohort counted',
  subject: null,
  fields: {
    cohortId: publicField(z.uuid()),
    schoolYear: year,
    grade: publicField(z.int().min(1).max(9)),
    /** null: the whole county */
    schoolId: publicField(z.uuid().nullable()),
    /** At the beginning of the school year; the other counts are of the whole year. */
    students: publicField(count),
    transferredIn: publicField(count.nullable()),
    transferredOut: publicField(count.nullable()),
    died: publicField(count.nullable()),
    /** Only of grades 6 and 9. */
    graduated: publicField(count.nullable()),
    source,
  },
});

/** 区县采集表: the county's own figures of a school year. Money in fen a year. */
export const countyFiguresDeclared = defineContract({
  type: 'county.registry.county-figures-declared.v1',
  titleZh: '区县数据申报',
  titleEn: 'County figures declared',
  subject: null,
  fields: {
    figuresId: publicField(z.uuid()),
    schoolYear: year,
    primaryStudents: publicField(count.nullable()),
    juniorStudents: publicField(count.nullable()),
    primaryTeachers: publicField(count.nullable()),
    juniorTeachers: publicField(count.nullable()),
    teacherPayFen: publicField(count.nullable()),
    civilServantPayFen: publicField(count.nullable()),
    rotationEligible: publicField(count.nullable()),
    rotated: publicField(count.nullable()),
    rotatedBackbone: publicField(count.nullable()),
    seniorPlaces: publicField(count.nullable()),
    seniorPlacesAllotted: publicField(count.nullable()),
    seniorPlacesToRural: publicField(count.nullable()),
    migrantChildren: publicField(count.nullable()),
    migrantInPublic: publicField(count.nullable()),
    migrantInPurchased: publicField(count.nullable()),
    disabledChildren: publicField(count.nullable()),
    disabledEnrolled: publicField(count.nullable()),
    source,
  },
});
