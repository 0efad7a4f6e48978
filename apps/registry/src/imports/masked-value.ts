import type { ImportKind } from '@junheng/contracts';
import { isPersonal } from './personal-kinds.ts';
import { printable } from './values/plain-text.ts';

const longestValue = 200;
const direct: ReadonlySet<string> = new Set(['身份证件号', '学籍接续标识', '工号', '班主任工号']);
/** Columns of persons' names. */
const names: ReadonlySet<string> = new Set(['姓名', '班主任姓名']);
/** An id or phone number with whatever stands directly before it (学籍接续标识 begins with a letter), in one piece or in groups. */
const longNumber = /[A-Za-z]?\d(?:[ \t-]?\d){10,}[\dXx]?/g;
const numeral = '[\\d一二三四五六七八九十]';
/** What a roster's cell may hold without naming anyone: a number, date or short code, a grade or class, one character. */
const harmless: readonly RegExp[] = [
  /^[\d\s.,:;+\-/()%*#年月日时分秒]{1,25}$/,
  /^[+-]?[\d.]+E[+-]?\d+$/i,
  /^([A-Za-z]{1,2}\d{0,4}|true|false|yes|no)$/i,
  new RegExp(`^(小学|初中|高中|初|高|第)?\\(?${numeral}{1,3}\\)?(年级|年)?(\\(?${numeral}{1,3}\\)?)?班?$`),
  /^.$/u,
  /^[A-Za-z]?\d*＊+[\dXx]$/, // masked already
];

/**
 * A cell's value as a finding may show it. What identifies a person is masked wherever it stands: a shifted column must
 * not bring a name or an id number to light. Of a school's form only numbers are, its words are public.
 */
export function maskedValue(kind: ImportKind, column: string | null, value: string): string {
  const text = printable(value.slice(0, longestValue));
  if (column !== null && names.has(column)) return '＊'.repeat(Math.min(text.length, 4));
  if (column !== null && direct.has(column)) return withoutMiddle(text);
  const plain = text.normalize('NFKC').replace(longNumber, withoutMiddle);
  const isShown = !isPersonal(kind) || column === null || harmless.some((form) => form.test(plain));
  if (isShown) return plain;
  const [first = '', ...rest] = plain;
  return first + '＊'.repeat(Math.min(rest.length, 20));
}

/** Its length and the two ends, which tell a mistyped cell from a misplaced one. */
const withoutMiddle = (text: string): string =>
  text.length <= 6 ? '＊'.repeat(text.length) : `${text.slice(0, 2)}${'＊'.repeat(text.length - 3)}${text.slice(-1)}`;
