import type { ImportKind } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import type { Composition, CountyView } from '../api.ts';
import { addCompositions } from './composition.ts';
import { officeFiles } from './office-files.ts';
import { allStudentsOf } from './enrolment.ts';

/**
 * What is missing and the file that would bring it; `file` null: none that can be imported yet. `count`: the schools it
 * concerns, null: all of them; `students`: the students of whom something is unknown, null: no gap of that kind.
 */
export type CoverageGap = {
  missing: Message;
  file: ImportKind | null;
  fileZh: string;
  fileEn: string;
  count: number | null;
  students: number | null;
};

/**
 * What the county's picture of a school year lacks, and which file would bring it. An empty county lacks everything. **Unit**
 * schools, students.
 *
 * Source: the snapshot: which office files it holds something of, and what they leave open.
 */
export function coverageGaps({ schools, filesSeen }: Pick<CountyView, 'schools' | 'filesSeen'>): CoverageGap[] {
  const withStudents = schools.filter((school) => allStudentsOf(school) > 0);
  const withoutConditions = withStudents.filter(({ conditions }) => conditions === null).length;
  const withoutValue = withStudents.filter(({ conditions }) => conditions !== null && conditions.equipmentValueFen === null).length;
  const withoutStudents = schools.length - withStudents.length;
  const withoutTeachers = filesSeen['teacher-roster'] ? withStudents.filter(({ teachers }) => teachers.length === 0).length : 0;
  const gaps: CoverageGap[] = [];
  const gap = (missing: Message, file: ImportKind | null, count: number | null, students: number | null = null) => {
    const { zh, en } = file === null ? assetLedger : officeFiles[file];
    if (count !== 0 && students !== 0) gaps.push({ missing, file, fileZh: zh, fileEn: en, count, students });
  };
  if (schools.length === 0) {
    gap({ code: 'NO_SCHOOLS', zh: '还没有学校', en: 'No schools yet' }, 'school-conditions', null);
    gap({ code: 'NO_ROSTER', zh: '还没有学生', en: 'No students yet' }, 'student-roster', null);
  }
  gap(
    { code: 'SCHOOLS_WITHOUT_CONDITIONS', zh: '有学生而没有办学条件的学校', en: 'Schools with students but without conditions' },
    'school-conditions',
    withoutConditions,
  );
  gap(
    { code: 'SCHOOLS_WITHOUT_EQUIPMENT_VALUE', zh: '未填报教学仪器设备资产值的学校', en: 'Schools without a declared equipment value' },
    'school-conditions',
    withoutValue,
  );
  gap(
    { code: 'SCHOOLS_WITHOUT_STUDENTS', zh: '没有学生名册的学校', en: 'Schools without a student roster' },
    'student-roster',
    withoutStudents,
  );
  gap(
    { code: 'SCHOOLS_WITHOUT_TEACHERS', zh: '教师花名册中没有的学校', en: 'Schools that the teacher roster does not hold' },
    'teacher-roster',
    withoutTeachers,
  );
  for (const { file, missing } of fileGaps) if (!filesSeen[file]) gap(missing, file, null);
  const composition = addCompositions(schools.flatMap(({ stages }) => stages.map((stage) => stage.composition)));
  for (const { unknown, missing } of valueGaps) gap(missing, 'student-roster', null, unknown(composition));
  gap(assetLedgerMissing, null, null);
  return gaps;
}

const assetLedger = { zh: '固定资产台账', en: 'Fixed-asset ledger' };

const fileGaps: { file: ImportKind; missing: Message }[] = [
  {
    file: 'class-list',
    missing: {
      code: 'CLASS_LIST_MISSING',
      zh: '没有班级信息：班主任、在册人数无从对照',
      en: 'No class list: homeroom teachers and stated sizes are unknown',
    },
  },
  {
    file: 'teacher-roster',
    missing: { code: 'TEACHER_ROSTER_MISSING', zh: '没有教师', en: 'No teachers' },
  },
  {
    file: 'new-students',
    missing: { code: 'NEW_STUDENTS_MISSING', zh: '起始年级（一、七年级）没有学生', en: 'No students in the starting grades 1 and 7' },
  },
  {
    file: 'disabled-register',
    missing: { code: 'CARE_REGISTER_MISSING', zh: '没有适龄残疾儿童少年登记', en: 'No register of school-age disabled children' },
  },
  {
    file: 'cohort-counts',
    missing: {
      code: 'COHORT_COUNTS_MISSING',
      zh: '没有本学年或上学年的同龄组人数',
      en: 'No cohort counts of the school year or the one before',
    },
  },
  {
    file: 'county-form',
    missing: { code: 'COUNTY_FORM_MISSING', zh: '没有区县申报数据', en: 'No figures declared by the county' },
  },
];

const valueGaps: { unknown: (composition: Composition) => number; missing: Message }[] = [
  {
    unknown: ({ birthUnknown }) => birthUnknown,
    missing: { code: 'BIRTH_UNKNOWN', zh: '出生年份未知的学生', en: 'Students whose year of birth is unknown' },
  },
  {
    unknown: ({ students, male, female }) => students - male - female,
    missing: { code: 'GENDER_UNKNOWN', zh: '性别未知的学生', en: 'Students whose gender is unknown' },
  },
  {
    unknown: ({ ethnicityUnknown }) => ethnicityUnknown,
    missing: { code: 'ETHNICITY_UNKNOWN', zh: '民族未知的学生', en: 'Students whose ethnicity is unknown' },
  },
  {
    unknown: ({ subsidisedUnknown }) => subsidisedUnknown,
    missing: { code: 'SUBSIDISED_UNKNOWN', zh: '不知是否受资助的学生', en: 'Students of whom it is unknown whether they receive support' },
  },
];

/** Why the CV between classes has no value: the equipment of a class is in no file that the platform reads yet. */
export const assetLedgerMissing: Message = {
  code: 'ASSET_LEDGER_MISSING',
  zh: '缺固定资产台账：不知道设备在哪个班，算不出班级之间的差异系数',
  en: 'Asset ledger missing: which class holds which equipment is unknown, so there is no CV between classes',
};
