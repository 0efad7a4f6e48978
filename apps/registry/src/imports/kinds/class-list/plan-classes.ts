import { classDeclaration } from '../../../domain/class/declare.ts';
import type { ClassEvent } from '../../../domain/class/events.ts';
import type { ClassState } from '../../../domain/class/state.ts';
import { differing } from '../../../domain/differing.ts';
import { writeClassDeclarations } from '../../../views/class-declared.ts';
import { writeClasses } from '../../../views/class-view.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import type { SchoolEntry } from '../../../views/school-view.ts';
import type { RowPlanner } from '../../batch-plan.ts';
import { type DecidedRow, decideRows } from '../../decide-rows.ts';
import { errorAt, type RowFinding } from '../../finding.ts';
import { classIdOf } from '../../ids.ts';
import type { ImportParts } from '../../import-parts.ts';
import { type GoodRow, readRows } from '../../read-rows.ts';
import { gradeNotTaught, inRegisteredSchools } from '../../registered-schools.ts';
import { type Problem, unreadable } from '../../values/parsed.ts';
import { classIdentities, type ClassRow, readClassRow } from './class-row.ts';
import { type HomeroomFinder, homeroomFinder } from './homeroom-teachers.ts';

type PlacedClass = GoodRow<ClassRow> & { school: SchoolEntry; schoolId: string; classId: string };

const homeroomUnknown = unreadable(
  'homeroom-teacher-unknown',
  {
    zh: '班主任不在本学年的教师花名册中，或同校有同名教师',
    en: 'The homeroom teacher is not in the roster of teachers of this year, or shares the name',
  },
  { zh: '已登记教师的工号，或该校唯一的姓名', en: 'The work number of a registered teacher, or a name that is unique in the school' },
  {
    cureZh: '先导入《教师花名册》，再导入本表；同名时填写工号',
    cureEn: 'First import 教师花名册 (teacher roster), then this file; enter the work number where names are equal',
  },
).problem;

/** Rows of 班级信息表 open the classes that no roster has opened, and declare all. */
export function createClassPlanner(parts: ImportParts, job: StoredJob): RowPlanner {
  const { county } = parts.runtime;
  const { schoolYear } = job;
  return {
    identities: classIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readClassRow, rows, table, rejected, job);
      const placed = (await inRegisteredSchools<ClassRow, GoodRow<ClassRow>>(parts, good, table)).map((row): PlacedClass => {
        const school = row.school!; // each row names one
        const classId = classIdOf(school.schoolId, schoolYear, row.value.grade, row.value.classNo);
        return { ...row, school, schoolId: school.schoolId, classId };
      });
      const find = await homeroomFinder(parts, schoolYear, placed);
      const { decided, streams } = await decideRows(parts.log, placed, {
        decider: classDeclaration,
        stream: 'class',
        subject: ({ classId }) => classId,
        command: (row) => {
          const { classId, schoolId, school, value, source } = row;
          const { grade, classNo } = value;
          const declaration = { ...value.declaration, ...homeroomOf(row, find) };
          return { classId, schoolId, schoolType: school.schoolType, schoolYear, grade, classNo, declaration, source };
        },
        refused: (_refusal, { row, value }) => [errorAt(row, '年级', String(value.grade), gradeNotTaught)],
        isThere: ({ opened }) => opened,
      });
      for (const one of decided) describe(one, schoolYear);
      const opened = decided.filter(({ before }) => !before.opened);
      return {
        rows: planned,
        streams,
        async applyViews(transaction) {
          const entries = opened.map(({ row: { classId, schoolId, value } }) => {
            return { classId, schoolId, schoolYear, grade: value.grade, classNo: value.classNo };
          });
          await writeClasses(transaction, county, entries);
          const declared = decided.map(({ row, after }) => ({
            classId: row.classId,
            schoolYear,
            row: row.row.number,
            ...after.declaration!,
          }));
          await writeClassDeclarations(transaction, county, job.id, declared);
        },
      };
    },
  };
}

function homeroomOf({ value: { homeroom }, schoolId, entry }: PlacedClass, find: HomeroomFinder): { homeroomTeacherId?: string | null } {
  if (homeroom === undefined) return {};
  if (homeroom.name === null && homeroom.workNumber === null) return { homeroomTeacherId: null };
  const homeroomTeacherId = find(homeroom, schoolId);
  if (homeroomTeacherId === null) {
    const [column, value] = homeroom.workNumber === null ? ['班主任姓名', homeroom.name!] : ['班主任工号', homeroom.workNumber];
    entry.misread = [...entry.misread, { column, value, problem: homeroomUnknown }];
  }
  return { homeroomTeacherId };
}

function describe({ row, before, after }: DecidedRow<PlacedClass, ClassState, ClassEvent>, schoolYear: number): void {
  const { entry, classId, value } = row;
  entry.schoolYear = schoolYear;
  if (!before.opened) entry.adds = [{ thing: 'class', id: classId }];
  if (before.declaration) entry.changes = differing(after.declaration!, before.declaration);
  const { students, male, female } = value.declaration;
  const isContradictory = students != null && male != null && female != null && male + female !== students;
  if (isContradictory) entry.findings = [...entry.findings, partsContradictTotal(row.row.number, students, male + female)];
}

function partsContradictTotal(row: number, students: number, sum: number): RowFinding {
  const problem: Problem = {
    code: 'parts-contradict-total',
    zh: `男生数与女生数之和是 ${sum}，在册人数是 ${students}`,
    en: `Boys and girls make ${sum}, the number of students is ${students}`,
    expectedZh: '男生数 + 女生数 = 在册人数',
    expectedEn: 'Boys + girls = students',
    cureZh: '核对三个数；本行照原样导入',
    cureEn: 'Check the three numbers; this row is taken as it is',
  };
  return { severity: 'notice', row, column: '在册人数', value: String(students), problem };
}
