import type { ImportKind } from '@junheng/contracts';
import { maskedValue } from '../../masked-value.ts';
import { valuesOf } from './column-values.ts';
import type { SampledColumn } from './file-sample.ts';

/** A value that stands in this many rows of a column with few values is a code: it identifies nobody. */
const codeRows = 5;
const codeValues = 30;
const mostSamples = 5;
const direct: ReadonlySet<string> = new Set(['姓名', '班主任姓名', '监护人姓名', '身份证件号', '学籍接续标识', '工号', '班主任工号']);
/** Titles of columns that name people or reach them, however often a value is repeated: a homeroom teacher stands in 45 rows. */
const aboutPeople =
  /姓名|名字|老师|教师|班主任|监护|家长|父|母|联系|电话|手机|地址|住址|邮箱|name|teacher|parent|guardian|phone|mobile|address|mail/i;
const longNumber = /\d{7}/;

/** A value as the wizard may show it: whatever may identify a person is masked. */
export function shownValue(kind: ImportKind, column: string | null, sampled: SampledColumn, value: string): string {
  if (column !== null && direct.has(column)) return maskedValue(kind, column, value);
  const isCode =
    !aboutPeople.test(sampled.title) &&
    sampled.isWhole &&
    sampled.values.size <= codeValues &&
    (sampled.values.get(value) ?? 0) >= codeRows;
  const isListed = column !== null && valuesOf(column)?.isList === true && valuesOf(column)!.accepts(value);
  return (isCode || isListed) && !longNumber.test(value) ? value : maskedValue(kind, column ?? sampled.title, value);
}

export const shownSamples = (kind: ImportKind, column: string | null, sampled: SampledColumn): string[] =>
  [...sampled.values.keys()].slice(0, mostSamples).map((value) => shownValue(kind, column, sampled, value));
