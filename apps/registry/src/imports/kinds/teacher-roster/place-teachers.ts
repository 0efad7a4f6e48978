import { readOpenClasses } from '../../../views/class-view.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import { readAllSchools, type SchoolEntry } from '../../../views/school-view.ts';
import { classIdOf } from '../../ids.ts';
import type { ImportParts } from '../../import-parts.ts';
import type { GoodRow } from '../../read-rows.ts';
import { schoolNotRegistered } from '../../registered-schools.ts';
import { schoolOfName } from '../../school-names.ts';
import type { Table } from '../../table.ts';
import { unreadable } from '../../values/parsed.ts';
import type { PlacedTeacher } from './match-teachers.ts';
import { teacherRefusal } from './teacher-refusals.ts';
import type { TeacherRow } from './teacher-row.ts';

const classNotOpen = unreadable(
  'homeroom-class-unknown',
  { zh: '该校本学年没有登记这个班级', en: 'The school has no such class in this school year' },
  { zh: '已登记的班级', en: 'A registered class' },
  {
    cureZh: '先导入《学籍基础信息表》或《班级信息表》，再导入本表；或改正班级',
    cureEn: 'First import 学籍基础信息表 (student roster) or 班级信息表 (class list), then this file; or correct the class',
  },
).problem;

/** Finds each row's school, by code or by name, and the class of a homeroom teacher. A row that is refused leaves with its finding. */
export async function placeTeachers(
  { runtime: { county }, sql }: ImportParts,
  job: StoredJob,
  rows: readonly GoodRow<TeacherRow>[],
  table: Table,
): Promise<PlacedTeacher[]> {
  const schools = await readAllSchools(sql, county);
  const byCode = new Map(schools.map((school) => [school.schoolCode, school]));
  const inSchools = rows.flatMap((row) => {
    const { schoolCode, schoolName, homeroom } = row.value;
    const schoolYear = row.value.schoolYear ?? job.schoolYear;
    row.entry.schoolYear = schoolYear;
    const school = schoolCode === null ? schoolOfName(schoolName ?? '', schools) : (byCode.get(schoolCode) ?? null);
    if (school === null || school === 'several') {
      row.entry.findings = [notFound(row, school, table)];
      return [];
    }
    row.entry.schoolId = school.schoolId;
    const classId = homeroom ? classIdOf(school.schoolId, schoolYear, homeroom.grade, homeroom.classNo) : null;
    return [{ row, school, schoolYear, classId }];
  });
  const open = await readOpenClasses(sql, county, [...new Set(inSchools.flatMap(({ classId }) => classId ?? []))]);
  return inSchools.map(({ row, school, schoolYear, classId }): PlacedTeacher => {
    const { homeroom, place } = row.value;
    const isUnknown = classId !== null && !open.has(classId);
    if (isUnknown) row.entry.misread = [...row.entry.misread, { column: '班主任班级', value: '', problem: classNotOpen }];
    const homeroomClassId = isUnknown ? null : classId;
    const stated = { ...place, schoolId: school.schoolId, ...(homeroom === undefined ? {} : { homeroomClassId }) };
    return { ...row, schoolYear, school, place: stated };
  });
}

function notFound(row: GoodRow<TeacherRow>, school: SchoolEntry | null | 'several', table: Table) {
  if (school === 'several') return teacherRefusal('SchoolNameAmbiguous', row.row, table);
  return row.value.schoolCode === null ? teacherRefusal('SchoolNameUnknown', row.row, table) : schoolNotRegistered(row, table);
}
