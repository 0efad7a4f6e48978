import { type CompulsoryStage, isCompulsory } from '@junheng/contracts';
import type { SchoolView, TeacherNumbers } from '../api.ts';
import { addTeacherNumbers } from './teacher-numbers.ts';
import { knownTotal, type TotalReading, unknownTotal, type UnknownTotal } from './total-reading.ts';

/** Which full-time teachers count, and of how many it is unknown. */
type CountedTeachers = (stage: CompulsoryStage) => {
  counted: (numbers: TeacherNumbers) => number;
  unknown: (numbers: TeacherNumbers) => number;
  unknownZh: string;
  unknownEn: string;
};

/**
 * Teachers above the required degree: primary 专科 and higher, junior 本科 and higher. **Unit** teachers.
 *
 * Source: 教督〔2017〕6号 资源配置1.
 */
export const higherDegreeTeachers: CountedTeachers = (stage) => ({
  counted: ({ fullTimeCollegeOrHigher, fullTimeBachelorOrHigher }) =>
    stage === 'primary' ? fullTimeCollegeOrHigher : fullTimeBachelorOrHigher,
  unknown: ({ fullTimeDegreeUnknown }) => fullTimeDegreeUnknown,
  unknownZh: '学历',
  unknownEn: 'degree',
});

/**
 * Backbone teachers of county level or above. Whom no file names as one is none. **Unit** teachers.
 *
 * Source: 教督〔2017〕6号 资源配置2.
 */
export const backboneTeachers: CountedTeachers = () => ({
  counted: ({ fullTimeBackbone }) => fullTimeBackbone,
  unknown: () => 0,
  unknownZh: '骨干级别',
  unknownEn: 'backbone level',
});

/**
 * Teachers of PE, music, art. **Unit** teachers.
 *
 * Source: 教督〔2017〕6号 资源配置3.
 */
export const peArtTeachers: CountedTeachers = () => ({
  counted: ({ fullTimePeArt }) => fullTimePeArt,
  unknown: ({ fullTimeSubjectUnknown }) => fullTimeSubjectUnknown,
  unknownZh: '任教学科',
  unknownEn: 'subject',
});

/**
 * Full-time teachers of one stage of a school who count. Teachers are not split between stages: one whose stage is not
 * stated counts in a school that has students of one stage of compulsory education only; in a through-school the total is
 * then unknown. **Unit** teachers.
 *
 * Source: county.registry.teacher-placed, teacher-registered; 教督〔2017〕6号 资源配置1–3.
 */
export function teacherTotal(school: SchoolView, stage: CompulsoryStage, rosterSeen: boolean, which: CountedTeachers): TotalReading {
  if (!rosterSeen) return unknownTotal(noRoster);
  if (school.teachers.length === 0) return unknownTotal(notInRoster);
  const { counted, unknown, unknownZh, unknownEn } = which(stage);
  const isSingle = school.stages.filter((enrolment) => isCompulsory(enrolment.stage)).length === 1;
  const numbersOf = (wanted: (stage: SchoolView['teachers'][number]['stage']) => boolean) =>
    addTeacherNumbers(school.teachers.filter((count) => wanted(count.stage)).map(({ numbers }) => numbers));
  const here = numbersOf((of) => of === stage || (of === null && isSingle));
  const stageless = numbersOf((of) => of === null && !isSingle);
  // whoever may count and of whom the files don't say enough
  const unplaced = counted(stageless) + unknown(stageless) + stageless.fullTimeUnknown;
  if (unplaced > 0) return unknownTotal(teachersWithout('STAGE', unplaced, '任教学段', 'stage'));
  if (here.fullTimeUnknown > 0) return unknownTotal(teachersWithout('FULL_TIME', here.fullTimeUnknown, '是否专任', 'full-time status'));
  if (unknown(here) > 0) return unknownTotal(teachersWithout('DETAIL', unknown(here), unknownZh, unknownEn));
  return knownTotal(counted(here));
}

const file = 'teacher-roster';

const noRoster: UnknownTotal = {
  message: {
    code: 'TEACHER_ROSTER_MISSING',
    zh: '没有教师花名册：不知道有多少教师',
    en: 'No teacher roster: how many teachers there are is unknown',
  },
  gap: { code: 'TEACHER_ROSTER_MISSING', zh: '没有教师花名册', en: 'No teacher roster' },
  file,
};

const notInRoster: UnknownTotal = {
  message: {
    code: 'SCHOOL_WITHOUT_TEACHERS',
    zh: '教师花名册中没有该校',
    en: 'The teacher roster does not hold this school',
  },
  gap: { code: 'SCHOOLS_WITHOUT_TEACHERS', zh: '教师花名册中没有的学校', en: 'Schools that the teacher roster does not hold' },
  file,
};

const teachersWithout = (code: string, count: number, zh: string, en: string): UnknownTotal => ({
  message: {
    code: `TEACHERS_WITHOUT_${code}`,
    zh: `教师花名册中有${count}名教师未写明${zh}`,
    en: `The teacher roster does not state the ${en} of ${count} ${count === 1 ? 'teacher' : 'teachers'}`,
  },
  gap: {
    code: `SCHOOLS_WITH_TEACHERS_WITHOUT_${code}`,
    zh: `有教师未写明${zh}的学校`,
    en: `Schools with teachers whose ${en} is not stated`,
  },
  file,
});
