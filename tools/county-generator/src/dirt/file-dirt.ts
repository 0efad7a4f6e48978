import type { Cells, FileKind, OfficeFile } from '../files/office-file.ts';
import type { StaffMember } from '../files/teacher-roster.ts';
import { gradeName } from '../plan/grade-names.ts';
import { type CountyPlan, isSpecial, type PlannedSchool } from '../plan/planned-school.ts';
import * as spoil from './spoilers.ts';

export type FileDirt = {
  /** A group's title above its columns, which then may say less; null: a header of one row. */
  readonly groups: { readonly title: string; readonly columns: Readonly<Record<string, string>> }[] | null;
  readonly faults: readonly spoil.Fault[];
  /** Added at the end, where the clean file has none. */
  readonly totals: Cells | null;
};

export type DirtContext = { readonly plan: CountyPlan; readonly staff: readonly StaffMember[] };

/** Which file has which faults, and how often. `records` is its number of rows. */
export function dirtOf(file: OfficeFile, context: DirtContext): FileDirt {
  const times = (perThousand: number, atLeast = 2) => Math.max(atLeast, Math.round((file.records * perThousand) / 1000));
  return dirtByFile[file.kind](times, file, context);
}

type Times = (perThousand: number, atLeast?: number) => number;

const under = (prefix: string, columns: readonly string[]) =>
  Object.fromEntries(columns.filter((column) => column.startsWith(prefix)).map((column) => [column, column.slice(prefix.length)]));
const sameTitles = (...columns: string[]) => Object.fromEntries(columns.map((column) => [column, column]));
const clean: FileDirt = { groups: null, faults: [], totals: null };

const dirtByFile: Record<FileKind, (times: Times, file: OfficeFile, context: DirtContext) => FileDirt> = {
  'school-conditions': (times, { columns }) => ({
    groups: [{ title: '专用教室', columns: sameTitles(...columns.filter((column) => /^(音乐|美术)专用教室/.test(column))) }],
    faults: [
      spoil.inYuan('教学仪器设备资产值(万元)', times(40, 1)),
      spoil.withCountyName('学校名称', times(250)),
      spoil.inFullWidth('学校标识码', times(30, 1)),
    ],
    totals: null,
  }),
  'student-roster': (times, { columns, records }, { plan }) => ({
    groups: ['成员1', '成员2'].map((title) => ({ title, columns: under(title, columns) })),
    faults: [
      spoil.asGenderCode(times(3)),
      spoil.asSerialDate('出生日期', times(3)),
      spoil.inFullWidth('班级号', times(3)),
      spoil.withApostrophe('身份证件号', times(3)),
      spoil.asNumber('身份证件号', times(1)),
      spoil.withEntryYearOff(times(1)),
      spoil.withWrongCheckDigit('身份证件号', times(0.4)),
      spoil.withUnreadableBirthDate(times(0.4)),
      spoil.withoutDisability(times(0.1)),
      inTwoSchools(plan, times(0.6)),
    ],
    totals: { 学籍接续标识: '合计', 姓名: `${records}人` },
  }),
  'class-list': (times, { rows }, { staff }) => ({
    groups: [{ title: '学生数', columns: sameTitles('在册人数', '男生数', '女生数') }],
    faults: [spoil.withCountyName('学校名称', times(80)), spoil.withOtherCount(times(10)), withOtherHomeroom(staff, times(6))],
    totals: { 学校标识码: '合计', ...Object.fromEntries(['在册人数', '男生数', '女生数'].map((column) => [column, sum(rows, column)])) },
  }),
  'teacher-roster': (times, { columns, records }) => ({
    groups: [{ title: '班主任', columns: under('班主任', columns) }],
    faults: [
      spoil.asGenderCode(times(5)),
      spoil.asSerialDate('出生日期', times(5)),
      spoil.withCountyName('所在学校', times(60)),
      spoil.withApostrophe('身份证件号', times(5)),
      spoil.asNumber('身份证件号', times(2)),
      spoil.withWrongCheckDigit('身份证件号', times(0.8)),
    ],
    totals: { 所在学校: '合计', 姓名: `${records}人` },
  }),
  'new-students': (times) => ({
    ...clean,
    faults: [spoil.asGenderCode(times(20)), spoil.asSerialDate('出生日期', times(20)), spoil.withUnreadableBirthDate(times(5, 1))],
  }),
  'disabled-register': (times) => ({
    ...clean,
    faults: [spoil.withApostrophe('身份证件号', times(10)), spoil.asNumber('身份证件号', times(3, 1))],
  }),
  'county-form': () => clean,
  'cohort-counts': () => clean,
};

function inTwoSchools({ schools }: CountyPlan, times: number): spoil.Fault {
  const newSchools = (row: Cells) =>
    schools.filter((school) => school.code !== row['学校标识码'] && !isSpecial(school) && teaches(school, row['年级']));
  return {
    kind: 'duplicate-after-transfer',
    column: '学校标识码',
    times,
    repeats: true,
    eligible: (row) => newSchools(row).length > 0,
    spoil(row, random) {
      const candidates = newSchools(row);
      return { 学校标识码: candidates[random.whole(0, candidates.length - 1)]!.code, 班级号: 1, 学生来源: '其他' };
    },
  };
}

const teaches = (school: PlannedSchool, named: unknown) => school.classes.some(({ grade }) => gradeName(grade) === named);

/** The class list names a colleague who, by the teacher roster, has no class. */
function withOtherHomeroom(staff: readonly StaffMember[], times: number): spoil.Fault {
  const colleagues = (row: Cells) =>
    staff.filter(({ teacher }) => teacher.school.code === row['学校标识码'] && teacher.fullTime && !teacher.homeroom);
  return {
    kind: 'homeroom-disagrees',
    column: '班主任工号',
    times,
    eligible: (row) => colleagues(row).length > 0,
    spoil(row, random) {
      const candidates = colleagues(row);
      const { cells } = candidates[random.whole(0, candidates.length - 1)]!;
      return { 班主任姓名: cells['姓名'] ?? null, 班主任工号: cells['工号'] ?? null };
    },
  };
}

function sum(rows: Iterable<Cells>, column: string): number {
  let total = 0;
  for (const row of rows) total += Number(row[column]);
  return total;
}
