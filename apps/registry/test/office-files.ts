import { join } from 'node:path';
import type { ImportKind } from '@junheng/contracts';
import { writeXlsx } from '@junheng/spreadsheet';
import { checkCharacter } from '../src/domain/person/identity-number.ts';
import { kindsOfImport } from '../src/imports/kinds/kinds-of-import.ts';
import { temporaryDirectory } from './registry-under-test.ts';

export type Cells = Record<string, string | number | null>;
export type OfficeRow = readonly (string | number | null)[];

export const rosterColumns: readonly string[] = kindsOfImport['student-roster'].file.file.columns;
export const conditionsColumns: readonly string[] = kindsOfImport['school-conditions'].file.file.columns;

export const inColumns = (columns: readonly string[], cells: Cells): OfficeRow => columns.map((column) => cells[column] ?? null);

/** The nth invented school, a primary school unless told otherwise. */
export const schoolCells = (n: number, change: Cells = {}): Cells => ({
  学校标识码: `99${String(n).padStart(8, '0')}`,
  学校名称: `测试第${n}小学`,
  办学类型: '小学',
  城乡类型: '镇中心区',
  建校年份: 1960 + n,
  '占地面积(平方米)': 20000,
  '教学及辅助用房面积(平方米)': 5000,
  '其中:室内体育用房面积(平方米)': 600,
  '教学仪器设备资产值(万元)': 350.12,
  计算机台数: 120,
  '其中:学生用机台数': 100,
  校园网是否建成: '是',
  ...change,
});

/** The nth invented pupil, born on 1 May 2010, a girl for even n. */
export function studentCells(n: number, change: Cells = {}): Cells {
  const digits = `99010120100501${String(n).padStart(3, '0')}`;
  return {
    学籍接续标识: `G${digits}${checkCharacter(digits)}`,
    学校标识码: '9900000001',
    姓名: `测试生${n}`,
    性别: n % 2 === 1 ? '男' : '女',
    出生日期: '20100501',
    身份证件类型: '居民身份证',
    身份证件号: `${digits}${checkCharacter(digits)}`,
    民族: '汉族',
    户口性质: '农业户口',
    是否留守儿童: '非留守儿童',
    是否进城务工人员随迁子女: '否',
    年级: '三年级',
    班级号: 1,
    入学年月: '201709',
    入学方式: '就近入学',
    就读方式: '走读',
    残疾人类型: '无残疾',
    家庭地址: '不采用的一列',
    ...change,
  };
}

async function writeFile(name: string, columns: readonly string[], rows: readonly (Cells | OfficeRow)[]): Promise<string> {
  const path = join(temporaryDirectory(), name);
  const lines = rows.map((row): OfficeRow => (Array.isArray(row) ? row : inColumns(columns, row as Cells)));
  await writeXlsx(path, [{ name: '数据', header: columns, rows: lines }]);
  return path;
}

/** The nth invented child of a list of new students, born on 1 May 2013, a girl for even n. */
export function newStudentCells(n: number, change: Cells = {}): Cells {
  const digits = `99010120130501${String(n).padStart(3, '0')}`;
  return {
    学校标识码: '9900000001',
    年级: '一年级',
    报名序号: n,
    姓名: `新生${n}`,
    性别: n % 2 === 1 ? '男' : '女',
    出生日期: '20130501',
    民族: '汉族',
    身份证件号: `${digits}${checkCharacter(digits)}`,
    户口性质: '农业户口',
    是否留守儿童: '非留守儿童',
    是否进城务工人员随迁子女: '否',
    随班就读: '非随班就读',
    残疾人类型: '无残疾',
    是否受过学前教育: '是',
    监护人姓名: '不采用的监护人',
    监护人联系电话: '13800000000',
    ...change,
  };
}

/** The nth invented teacher, born on 1 May 1985, a woman for even n. */
export function teacherCells(n: number, change: Cells = {}): Cells {
  const digits = `99010119850501${String(n).padStart(3, '0')}`;
  return {
    所在学校: '测试第1小学',
    学校标识码: '9900000001',
    姓名: `测试师${n}`,
    性别: n % 2 === 1 ? '男' : '女',
    出生日期: '19850501',
    民族: '汉族',
    身份证件号: `${digits}${checkCharacter(digits)}`,
    工号: `T${String(n).padStart(5, '0')}`,
    参加工作年月: '200709',
    教龄: 12,
    最高学历: '大学本科',
    现职称: '一级教师',
    是否在编: '是',
    是否专任教师: '是',
    任教学段: '小学',
    任教学科1: '语文',
    周课时: 14,
    教师资格证种类: '小学教师资格',
    教师资格任教学科: '语文',
    是否符合交流条件: '否',
    是否乡村教师: '否',
    来校年月: '201209',
    毕业院校: '不采用的一列',
    ...change,
  };
}

/** The nth class of grade 3 in the first invented school. */
export const classCells = (n: number, change: Cells = {}): Cells => ({
  学校标识码: '9900000001',
  学校名称: '测试第1小学',
  学段: '小学',
  年级: '三年级',
  班号: n,
  班级名称: `三年级${n}班`,
  建班年月: '201709',
  在册人数: 40,
  男生数: 21,
  女生数: 19,
  是否寄宿班: '否',
  ...change,
});

/** A file of any kind, with the template's columns and those that may stand beside them. */
export function officeFile(kind: ImportKind, ...rows: (Cells | OfficeRow)[]): Promise<string> {
  const { file, extra } = kindsOfImport[kind].file;
  return writeFile(`${file.zh}.xlsx`, [...file.columns, ...extra], rows);
}

export const conditionsFile = (...rows: (Cells | OfficeRow)[]): Promise<string> =>
  writeFile('学校办学条件表.xlsx', conditionsColumns, rows);

export const rosterFile = (...rows: (Cells | OfficeRow)[]): Promise<string> => writeFile('学籍基础信息表.xlsx', rosterColumns, rows);
