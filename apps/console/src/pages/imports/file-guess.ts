import type { ImportKind } from '../../gql/graphql.ts';

const words: [ImportKind, RegExp][] = [
  ['SCHOOL_CONDITIONS', /办学条件|条件表|conditions/i],
  ['STUDENT_ROSTER', /学籍|名册|花名册|学生|roster|student/i],
];

/** A roster of the staff is none of the kinds, although its name speaks of a roster. */
const staff = /教师|教职工|教工|职工|teacher|staff/i;

/** The kind an office file's name speaks of; null when it speaks of none or of both. */
export function guessKind(fileName: string): ImportKind | null {
  if (staff.test(fileName)) return null;
  const kinds = words.filter(([, pattern]) => pattern.test(fileName)).map(([kind]) => kind);
  return kinds.length === 1 ? kinds[0]! : null;
}

/**
 * The school year in a file's name: "2019-2020学年" and "20191015" are 2019, "2020年3月" still belongs to 2019 because
 * a school year begins in September.
 */
export function guessSchoolYear(fileName: string): number | null {
  const [, year, month] = /(?<!\d)(20\d\d)(?:[-_.年]?(1[0-2]|0?[1-9])(?!\d{3}))?/.exec(fileName) ?? [];
  if (year === undefined) return null;
  return month !== undefined && Number(month) < 9 ? Number(year) - 1 : Number(year);
}
