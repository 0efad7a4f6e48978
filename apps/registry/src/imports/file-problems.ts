import type { Message } from '../api.ts';
import type { FileKind, KnownFile } from './file-kind.ts';
import { nameText, printable } from './values/plain-text.ts';

/** Why a whole file is refused; each says what was found and what to do. Nothing of such a file is applied. */

const longestList = 12;
const list = (items: readonly string[]) =>
  items
    .slice(0, longestList)
    .map((item) => `“${item}”`)
    .join('、') + (items.length > longestList ? ' …' : '');

export function noHeader(kind: FileKind, sheets: readonly string[]): Message {
  return {
    code: 'no-header',
    zh: `没有找到《${kind.file.zh}》的表头。文件中的工作表：${list(sheets)}。表头须在前 20 行内，列名与模板一致。请选择正确的文件或工作表。`,
    en: `No header of ${kind.file.zh} (${kind.file.en}) was found. Sheets in the file: ${list(sheets)}. The header must stand in the first 20 rows with the template's column names. Choose the right file.`,
  };
}

export function anotherFile(kind: FileKind, other: KnownFile, sheet: string, sheets: readonly string[]): Message {
  return {
    code: 'another-file',
    zh: `这看起来是《${other.zh}》（工作表“${sheet}”），不是《${kind.file.zh}》。文件中的工作表：${list(sheets)}。请选择《${kind.file.zh}》后重新导入。`,
    en: `This looks like ${other.zh} (${other.en}; sheet "${sheet}"), not ${kind.file.zh} (${kind.file.en}). Sheets in the file: ${list(sheets)}. Choose the ${kind.file.en} and import again.`,
  };
}

export function missingColumns(kind: FileKind, sheet: string, headerRow: number, missing: readonly string[]): Message {
  return {
    code: 'missing-columns',
    zh: `工作表“${sheet}”第 ${headerRow} 行的表头缺少必需的列：${list(missing)}。请按《${kind.file.zh}》模板补齐后重新导入。`,
    en: `The header in sheet "${sheet}", row ${headerRow}, lacks required columns: ${list(missing)}. Add them as in the template of ${kind.file.zh} and import again.`,
  };
}

export function tooManyColumns(kind: FileKind, sheet: string, columns: number): Message {
  return {
    code: 'too-many-columns-for-kind',
    zh: `工作表“${sheet}”有 ${columns} 列，而《${kind.file.zh}》模板只有 ${kind.file.columns.length} 列。请删除多余的列，或选择正确的文件。`,
    en: `Sheet "${sheet}" has ${columns} columns; the template of ${kind.file.zh} has ${kind.file.columns.length}. Remove the others or choose the right file.`,
  };
}

/** A column's title as found, and the one in the right unit. */
export type WrongUnit = { found: string; column: string; unit: string };

export function wrongUnitInHeader({ sheet, row }: { sheet: string; row: number }, { found, column, unit }: WrongUnit): Message {
  const inWords = unit === '万元' ? '万元 (10,000 yuan)' : '元 (yuan)';
  return {
    code: 'wrong-unit',
    zh: `工作表“${sheet}”第 ${row} 行的列“${found}”不是以${unit}为单位。请把数值换算成${unit}，并把列名改为“${column}”。`,
    en: `Column "${found}" in sheet "${sheet}", row ${row}, is not in ${inWords}. Convert the values and title the column ${column}.`,
  };
}

export function implausibleUnit(rows: number, of: number): Message {
  return {
    code: 'wrong-unit',
    zh: `“教学仪器设备资产值(万元)”一列有 ${rows}/${of} 行超过 10000 万元（1 亿元），很可能填的是元。请换算成万元后重新导入。`,
    en: `In ${rows} of ${of} rows the equipment value exceeds 10,000 万元 (100 million yuan): it was probably entered in yuan. Convert it to 万元 and import again.`,
  };
}

export function noRows(kind: FileKind, sheet: string): Message {
  return {
    code: 'no-rows',
    zh: `工作表“${sheet}”只有表头，没有数据。请导出含数据的《${kind.file.zh}》。`,
    en: `Sheet "${sheet}" has a header and no data. Export ${kind.file.zh} with its rows.`,
  };
}

export function noGoodRow(rejected: number): Message {
  return {
    code: 'no-good-row',
    zh: `${rejected} 行数据都有错误，没有可导入的行。请按逐行说明改正后重新导入。`,
    en: `All ${rejected} rows have errors; none can be taken. Correct them as listed and import again.`,
  };
}

export function nothingNewSomeRejected(rejected: number): Message {
  return {
    code: 'nothing-new-some-rejected',
    zh: `没有新内容；${rejected} 行有误，未导入。请按逐行说明改正后重新导入。`,
    en: `Nothing new; ${rejected} rows have errors and are not in. Correct them as listed and import again.`,
  };
}

export function severalSheets(kind: FileKind, sheets: readonly string[]): Message {
  return {
    code: 'several-sheets',
    zh: `工作表${list(sheets)}都有《${kind.file.zh}》的表头和数据。一次只导入一个工作表：请合并成一个，或各自另存为一个文件分别导入。`,
    en: `The sheets ${list(sheets)} all hold ${kind.file.zh} (${kind.file.en}) with data. One sheet per import: merge them, or save each as a file of its own.`,
  };
}

export function tooManySheets(kind: FileKind, sheets: number, most: number): Message {
  return {
    code: 'too-many-sheets-for-kind',
    zh: `文件有 ${sheets} 个工作表（最多 ${most} 个）。请只保留《${kind.file.zh}》所在的工作表后重新导入。`,
    en: `The file has ${sheets} sheets (at most ${most}). Keep only the sheet with ${kind.file.zh} and import again.`,
  };
}

export function noSchoolRegistered(rows: number): Message {
  return {
    code: 'no-school-registered',
    zh: `文件中的学校都尚未登记（${rows} 行）。请先导入包含这些学校的《学校办学条件表》，再导入本文件。`,
    en: `No school of this file is registered (${rows} rows). First import 学校办学条件表 (school conditions) with these schools, then this file.`,
  };
}

export function schoolYearContradicted(schoolYear: number, likeliest: number, rows: number, of: number): Message {
  return {
    code: 'another-school-year',
    zh: `所选学年是 ${schoolYear}—${schoolYear + 1}，但有 ${rows}/${of} 行的入学年月与年级不符；看起来是 ${likeliest}—${likeliest + 1} 学年的名册。请核对学年后重新导入。`,
    en: `The school year chosen is ${schoolYear}–${schoolYear + 1}, but in ${rows} of ${of} rows the entry month contradicts the grade; the file looks like the one of ${likeliest}–${likeliest + 1}. Check the school year and import again.`,
  };
}

/** The name of the sheet goes with every fact: it must be one line that can be stored. */
export function badSheetName(sheet: string): Message {
  const shown = nameText(printable(sheet)).slice(0, 40);
  return {
    code: 'bad-sheet-name',
    zh: `工作表名称“${shown}”含有不可见的字符或过长。请重新命名该工作表后导入。`,
    en: `The name of sheet "${shown}" holds invisible characters or is too long. Rename the sheet and import again.`,
  };
}
