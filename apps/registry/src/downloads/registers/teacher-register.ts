import { fold } from '@junheng/decider';
import { teacher } from '../../domain/teacher/decide.ts';
import type { TeacherDescription, TeacherEvent, TeacherPlace } from '../../domain/teacher/events.ts';
import { readAllSchools, readClassPlaces, readTeacherIds } from '../../views/register-subjects.ts';
import { wordOf } from '../columns/office-words.ts';
import { compactDate, schoolYearText } from './office-forms.ts';
import { readInBatches } from './read-in-batches.ts';
import type { RegisterOfKind, RegisterParts, RegisterRow } from './register-of-kind.ts';

/** 教师花名册 */
export const teacherRegister: RegisterOfKind = async (parts, schoolYear, schoolIds) => {
  const teacherIds = await readTeacherIds(parts.sql, parts.runtime.county, schoolYear, schoolIds);
  return { count: teacherIds.length, rows: rowsOf(parts, schoolYear, teacherIds) };
};

async function* rowsOf(
  { runtime: { county }, sql, log }: RegisterParts,
  schoolYear: number,
  teacherIds: readonly string[],
): AsyncGenerator<RegisterRow> {
  const schools = await readAllSchools(sql, county);
  const classes = await readClassPlaces(sql, county, schoolYear);
  const streams = teacherIds.map((teacherId) => `teacher/${teacherId}`);
  for await (const events of readInBatches<TeacherEvent>(log, streams)) {
    const { description, places } = fold(teacher, events);
    const place = places.get(schoolYear);
    if (!description || !place) continue; // withdrawn since the list was read
    const school = schools.get(place.schoolId);
    const homeroom = place.homeroomClassId === null ? undefined : classes.get(place.homeroomClassId);
    yield {
      所在学校: school?.name ?? null,
      学校标识码: school?.schoolCode ?? null,
      ...descriptionCells(description),
      ...placeCells(place),
      班主任年级: wordOf('grade', homeroom?.grade ?? null),
      班主任班级: homeroom?.classNo ?? null,
      学年: schoolYearText(schoolYear),
    };
  }
}

const descriptionCells = (description: TeacherDescription): RegisterRow => ({
  姓名: description.name,
  性别: wordOf('gender', description.gender),
  出生日期: compactDate(description.birthDate),
  民族: wordOf('ethnicity', description.ethnicity),
  身份证件号: description.idNumber,
  参加工作年月: compactDate(description.workSince),
  教龄: description.yearsOfTeaching,
  最高学历: wordOf('degree', description.degree),
  现职称: description.title,
  教师资格证种类: description.certificateKind,
  教师资格任教学科: description.certificateSubject,
  骨干级别: description.backboneLevel,
  工号: description.workNumber,
});

const placeCells = (place: TeacherPlace): RegisterRow => ({
  是否在编: wordOf('yesNo', place.onQuota),
  是否专任教师: wordOf('yesNo', place.fullTime),
  任教学段: wordOf('teachingStage', place.stage),
  任教学科1: place.subjects?.[0] ?? null,
  任教学科2: place.subjects?.[1] ?? null,
  周课时: place.weeklyLessonsTenths === null ? null : place.weeklyLessonsTenths / 10,
  是否符合交流条件: wordOf('yesNo', place.rotationEligible),
  是否乡村教师: wordOf('yesNo', place.rural),
  来校年月: compactDate(place.atSchoolSince),
});
