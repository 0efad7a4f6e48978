import { fold } from '@junheng/decider';
import { student } from '../../domain/student/decide.ts';
import { descriptionOf } from '../../domain/student/state.ts';
import type { StudentDescription, StudentEvent, StudentPlace } from '../../domain/student/events.ts';
import { readAllSchools, readClassPlaces, readStudentIds } from '../../views/register-subjects.ts';
import { twinColumn } from '../../imports/kinds/new-students/new-student-row.ts';
import { wordOf } from '../columns/office-words.ts';
import { compactDate, schoolYearText } from './office-forms.ts';
import { readInBatches } from './read-in-batches.ts';
import type { RegisterOfKind, RegisterParts, RegisterRow } from './register-of-kind.ts';

type Pupil = {
  description: StudentDescription;
  place: StudentPlace;
  schoolCode: string | null;
  classNo: number | null;
  schoolYear: number;
};

/** 学籍基础信息表: the students who have a class in the year. */
export const rosterRegister = registerOf({ isPlaced: true, rowOf: rosterRow });

/** 起始年级新生名册: those who are enrolled and have no class yet. */
export const newStudentsRegister = registerOf({ isPlaced: false, rowOf: newStudentRow });

function registerOf({ isPlaced, rowOf }: { isPlaced: boolean; rowOf(pupil: Pupil): RegisterRow }): RegisterOfKind {
  return async (parts, schoolYear, schoolIds) => {
    const studentIds = await readStudentIds(parts.sql, parts.runtime.county, schoolYear, { isPlaced, schoolIds });
    return { count: studentIds.length, rows: rowsOf(parts, schoolYear, studentIds, rowOf) };
  };
}

async function* rowsOf(
  { runtime: { county }, sql, log }: RegisterParts,
  schoolYear: number,
  studentIds: readonly string[],
  rowOf: (pupil: Pupil) => RegisterRow,
): AsyncGenerator<RegisterRow> {
  const schools = await readAllSchools(sql, county);
  const classes = await readClassPlaces(sql, county, schoolYear);
  for await (const events of readInBatches<StudentEvent>(
    log,
    studentIds.map((studentId) => `student/${studentId}`),
  )) {
    const state = fold(student, events);
    const description = descriptionOf(state, schoolYear);
    const place = state.places.get(schoolYear);
    if (!description || !place) continue; // withdrawn since the list was read
    const classNo = place.classId === null ? null : (classes.get(place.classId)?.classNo ?? null);
    yield rowOf({ description, place, schoolCode: schools.get(place.schoolId)?.schoolCode ?? null, classNo, schoolYear });
  }
}

function rosterRow({ description, place, schoolCode, classNo, schoolYear }: Pupil): RegisterRow {
  return {
    学籍接续标识: description.enrolmentKey,
    学校标识码: schoolCode,
    姓名: description.name,
    性别: wordOf('gender', description.gender),
    出生日期: compactDate(description.birthDate),
    身份证件类型: wordOf('idDocument', description.idDocumentKind),
    身份证件号: description.idNumber,
    民族: wordOf('ethnicity', description.ethnicity),
    户口性质: wordOf('hukouKind', description.hukouKind),
    是否留守儿童: wordOf('leftBehind', description.leftBehind),
    是否进城务工人员随迁子女: wordOf('yesNo', description.migrant),
    年级: wordOf('grade', place.grade),
    班级号: classNo,
    入学年月: compactDate(place.entryMonth),
    入学方式: wordOf('entryWay', place.entryWay),
    就读方式: wordOf('boarding', place.boarding),
    是否受过学前教育: wordOf('yesNo', description.preschool),
    残疾人类型: wordOf('disability', description.disability),
    是否享受一补: wordOf('yesNo', description.subsidised),
    学年: schoolYearText(schoolYear),
  };
}

function newStudentRow({ description, place, schoolCode }: Pupil): RegisterRow {
  return {
    学校标识码: schoolCode,
    年级: wordOf('grade', place.grade),
    姓名: description.name,
    性别: wordOf('gender', description.gender),
    出生日期: compactDate(description.birthDate),
    民族: wordOf('ethnicity', description.ethnicity),
    身份证件号: description.idNumber,
    户口性质: wordOf('hukouKind', description.hukouKind),
    是否留守儿童: wordOf('leftBehind', description.leftBehind),
    是否进城务工人员随迁子女: wordOf('yesNo', description.migrant),
    随班就读: wordOf('inclusive', description.inclusive),
    残疾人类型: wordOf('disability', description.disability),
    是否受过学前教育: wordOf('yesNo', description.preschool),
    [twinColumn]: description.twinGroup,
  };
}
