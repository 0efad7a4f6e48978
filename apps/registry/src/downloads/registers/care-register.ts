import { fold } from '@junheng/decider';
import { student } from '../../domain/student/decide.ts';
import type { StudentCare, StudentDescription, StudentEvent } from '../../domain/student/events.ts';
import { placementColumn } from '../../imports/kinds/disabled-register/care-row.ts';
import { careAad, type CareStatement } from '../../views/care-year.ts';
import { readAllSchools, readCareStatements } from '../../views/register-subjects.ts';
import { wordOf } from '../columns/office-words.ts';
import { readInBatches } from './read-in-batches.ts';
import type { RegisterOfKind, RegisterParts, RegisterRow } from './register-of-kind.ts';

/** 适龄残疾儿童少年登记表: who is on it stands sealed even in this service's own view. */
export const careRegister: RegisterOfKind = async (parts, schoolYear) => {
  const { sql, vault, runtime } = parts;
  const stored = await readCareStatements(sql, runtime.county, schoolYear);
  const texts = await vault.openTexts(
    sql,
    stored.map(({ careId, statement }) => ({ aad: careAad(careId, schoolYear), sealed: statement })),
  );
  const studentIds = texts.flatMap((text) => (text === null ? [] : [(JSON.parse(text) as CareStatement).studentId]));
  return { count: studentIds.length, rows: rowsOf(parts, schoolYear, studentIds) };
};

async function* rowsOf(
  { runtime: { county }, sql, log }: RegisterParts,
  schoolYear: number,
  studentIds: readonly string[],
): AsyncGenerator<RegisterRow> {
  const schools = await readAllSchools(sql, county);
  const streams = studentIds.map((studentId) => `student/${studentId}`);
  for await (const events of readInBatches<StudentEvent>(log, streams)) {
    const { description, care } = fold(student, events);
    const stated = care.get(schoolYear);
    if (!description || !stated) continue; // withdrawn since the list was read
    yield rowOf(description, stated, stated.schoolId === null ? null : (schools.get(stated.schoolId)?.schoolCode ?? null));
  }
}

const rowOf = (description: StudentDescription, care: StudentCare, schoolCode: string | null): RegisterRow => ({
  姓名: description.name,
  身份证件号: description.idNumber,
  残疾类别: wordOf('disability', care.category),
  残疾等级: wordOf('disabilityLevel', care.level),
  户籍地: care.hukouPlace,
  [placementColumn]: wordOf('placement', care.placement),
  学校标识码: schoolCode,
  每月送教次数: care.visitsPerMonth,
});
