import { parseSchoolYear } from '../../imports/values/parse-date.ts';
import type { Parse } from '../../imports/values/parsed.ts';
import { officeWords, type WordList } from './office-words.ts';

/** What to write in a column of a template, for the person who fills it in. */
export type ColumnGuide = {
  /** What a cell may hold. */
  zh: string;
  en: string;
  example: string;
  /** The words of a closed list. */
  choices: readonly string[];
  /** Kept as text, so that an id keeps its digits and its leading zeros. */
  isText: boolean;
};

/** In the words with which the importer refuses what it cannot read there: they cannot come to differ. */
function expectationOf(parse: Parse<unknown>): { zh: string; en: string } {
  const refused = parse('\u{10FFFF}');
  if (refused.ok) throw new TypeError('a form that takes anything says nothing');
  const { expectedZh: zh, expectedEn: en } = refused.problem;
  return { zh, en };
}

export const read = (parse: Parse<unknown>, example: string): ColumnGuide => ({
  ...expectationOf(parse),
  example,
  choices: [],
  isText: false,
});

/** An id or a date: digits that are no number. */
export const digits = (parse: Parse<unknown>, example: string): ColumnGuide => ({ ...read(parse, example), isText: true });

export function coded(parse: Parse<unknown>, list: WordList): ColumnGuide {
  const choices = [...officeWords[list].values()];
  return { ...expectationOf(parse), example: choices[0]!, choices, isText: false };
}

const anySchoolYear = digits(parseSchoolYear, '2019-2020');
export const schoolYear: ColumnGuide = {
  ...anySchoolYear,
  zh: `${anySchoolYear.zh}；不填按导入时所选学年`,
  en: `${anySchoolYear.en}; left empty, the year chosen for the import`,
};

export const words = (zh: string, en: string, example: string): ColumnGuide => ({ zh, en, example, choices: [], isText: false });

export const name = (example: string): ColumnGuide => words('不超过 100 个字', 'At most 100 characters', example);
