import { type CompulsoryStage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import type { SchoolView } from '../api.ts';
import { allStudentsOf, studentsOf } from './enrolment.ts';
import { smallestCountedTeachingPoint } from './policy-limits.ts';
import { schoolKind, teachingPoint } from './school-kinds.ts';

export type ExcludedSchool = { school: SchoolView; reason: Message };

/**
 * The schools of a stage that the resource indicators look at, and those outside with the reason: special and vocational
 * schools, teaching points below 50 students, schools with senior grades (their senior enrolment, which takes a share, is
 * unknown here), schools of the stage without a student. **Unit** schools.
 *
 * Source: 教督〔2017〕6号, scope of the resource indicators; county.registry.school-registered, student-enrolled.
 */
export function resourceScope(
  stage: CompulsoryStage,
  schools: readonly SchoolView[],
): { inScope: SchoolView[]; excluded: ExcludedSchool[] } {
  const inScope: SchoolView[] = [];
  const excluded: ExcludedSchool[] = [];
  for (const school of schools) {
    if (studentsOf(school, stage) === 0 && (school.stages.length > 0 || !schoolKind(school.schoolType).stages.includes(stage))) continue;
    const reason = exclusionOf(school);
    if (reason === null) inScope.push(school);
    else excluded.push({ school, reason });
  }
  return { inScope, excluded };
}

function exclusionOf(school: SchoolView): Message | null {
  const kind = schoolKind(school.schoolType);
  const students = allStudentsOf(school);
  if (kind.special) return reasons.specialSchool;
  if (kind.vocational) return reasons.vocationalSchool;
  if (students === 0) return reasons.noStudents;
  if (school.schoolType === teachingPoint && students < smallestCountedTeachingPoint) return reasons.smallTeachingPoint;
  return kind.senior ? reasons.seniorUnknown : null;
}

const reasons = {
  specialSchool: {
    code: 'SPECIAL_SCHOOL',
    zh: '特殊教育学校不计入（教督〔2017〕6号）',
    en: 'Special schools are not counted (教督〔2017〕6号)',
  },
  vocationalSchool: {
    code: 'VOCATIONAL_SCHOOL',
    zh: '职业学校不计入（教督〔2017〕6号）',
    en: 'Vocational schools are not counted (教督〔2017〕6号)',
  },
  smallTeachingPoint: {
    code: 'SMALL_TEACHING_POINT',
    zh: '不足50人的教学点不计入（教督〔2017〕6号）',
    en: 'Teaching points with fewer than 50 students are not counted (教督〔2017〕6号)',
  },
  noStudents: {
    code: 'NO_STUDENTS',
    zh: '没有学生：学籍基础信息表中没有该校',
    en: 'No students: the student roster does not hold this school',
  },
  seniorUnknown: {
    code: 'SENIOR_ENROLMENT_UNKNOWN',
    zh: '含高中的学校须按高中人数拆分设备值，平台没有高中人数',
    en: 'A school with senior grades shares its equipment with them, and their enrolment is not in the platform',
  },
} satisfies Record<string, Message>;
