import { hasValidCheckCharacter } from '../../../domain/person/identity-number.ts';
import * as lists from '../../values/code-lists.ts';
import { parseEthnicity } from '../../values/ethnicities.ts';
import { parseClassNo, parseGrade, parseGradeOrKindergarten } from '../../values/parse-class.ts';
import { parseDate, parseMonth, parseSchoolYear } from '../../values/parse-date.ts';
import { parseSchoolCode } from '../../values/parse-id.ts';
import { parseAmount, parseCount, parseYear } from '../../values/parse-number.ts';
import type { Parse } from '../../values/parsed.ts';
import { officeWords, type WordList } from '../../../downloads/columns/office-words.ts';
import words from './value-words.json' with { type: 'json' };

/** What the values of a template column look like. */
export type ColumnValues = {
  accepts(text: string): boolean;
  /** A closed list: its words identify nobody, and a foreign file's codes can be mapped to them. */
  isList: boolean;
  /** The list's words, in the office's order. */
  words: readonly string[];
  /** Hardly any other column looks like it, so that the values alone may tell. 0–1 */
  telling: number;
};

const by = (parse: Parse<unknown>, isList: boolean, telling = 0): ColumnValues => ({
  accepts: (text) => parse(text).ok,
  isList,
  words: [],
  telling,
});
const listed = (parse: Parse<unknown>, list: WordList, telling = 0): ColumnValues => ({
  ...by(parse, true, telling),
  words: [...officeWords[list].values()],
});
const idCard: ColumnValues = {
  accepts: (text) => /^\d{17}[\dXx]$/.test(text) && hasValidCheckCharacter(text.toUpperCase()),
  isList: false,
  words: [],
  telling: 0.8,
};
const name: ColumnValues = { accepts: (text) => /^[\p{Script=Han}·]{2,12}$/u.test(text), isList: false, words: [], telling: 0 };
const key: ColumnValues = {
  accepts: (text) => /^[A-Za-z]?\d{17}[\dXx]$/.test(text) || /^[\w-]{1,40}$/.test(text),
  isList: false,
  words: [],
  telling: 0,
};

const kindergarten = '幼儿园';
/** Only a foreign register has this grade. */
export function isKindergarten(found: string): boolean {
  const word = templateWord('年级', found);
  return word !== null && !parseGrade(word).ok;
}

const byColumn: Readonly<Record<string, ColumnValues>> = {
  学籍接续标识: key,
  工号: key,
  班主任工号: key,
  身份证件号: idCard,
  姓名: name,
  班主任姓名: name,
  学校标识码: by(parseSchoolCode, false, 0.6),
  性别: listed(lists.parseGender, 'gender', 0.45),
  出生日期: by(parseDate, false, 0.4),
  身份证件类型: listed(lists.parseIdDocument, 'idDocument'),
  民族: listed(parseEthnicity, 'ethnicity'),
  户口性质: listed(lists.parseHukouKind, 'hukouKind'),
  是否留守儿童: listed(lists.parseLeftBehind, 'leftBehind'),
  残疾人类型: listed(lists.parseDisability, 'disability'),
  残疾类别: listed(lists.parseDisability, 'disability'),
  年级: { ...by(parseGradeOrKindergarten, true), words: [kindergarten, ...officeWords.grade.values()] },
  班级号: by(parseClassNo, false),
  班号: by(parseClassNo, false),
  入学年月: by(parseMonth, false),
  参加工作年月: by(parseMonth, false),
  来校年月: by(parseMonth, false),
  入学方式: listed(lists.parseEntryWay, 'entryWay'),
  就读方式: listed(lists.parseBoarding, 'boarding'),
  学年: by(parseSchoolYear, true),
  办学类型: listed(lists.parseSchoolType, 'schoolType'),
  城乡类型: listed(lists.parseUrbanRural, 'urbanRural'),
  建校年份: by(parseYear, false),
  是否进城务工人员随迁子女: listed(lists.parseYesNo, 'yesNo'),
  '公办/民办': listed(lists.parseOwnership, 'ownership'),
  教龄: by(parseCount, false),
};
const yesNo = listed(lists.parseYesNo, 'yesNo');
const amount = by(parseAmount(2), false);
const count = by(parseCount, false);

/** null: any text will do. */
export function valuesOf(column: string): ColumnValues | null {
  const known = byColumn[column];
  if (known) return known;
  if (column.startsWith('是否')) return yesNo;
  if (column.includes('平方米') || column.includes('万元')) return amount;
  return /(数|人|台|册|龄)$|台数|间数|人数/.test(column) ? count : null;
}

const wordLists: Readonly<Record<string, Readonly<Record<string, string>>>> = words;

/** The template's word for a value found in a file; null: none is known. */
export function templateWord(column: string, found: string): string | null {
  const values = valuesOf(column);
  if (!values) return null;
  if (values.accepts(found)) return found;
  const list = wordLists[column] ?? (column.startsWith('是否') ? wordLists['是否'] : undefined);
  const compact = found.toLowerCase().replace(/\s/g, '');
  const numbered = /^(?:grade|year)?([1-9])(?:st|nd|rd|th)?(?:grade)?$/.exec(compact)?.[1];
  const word = list && Object.hasOwn(list, compact) ? list[compact] : numbered;
  return word !== undefined && values.accepts(word) ? word : null;
}
