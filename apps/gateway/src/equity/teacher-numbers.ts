import type { TeacherNumbers } from '../api.ts';

export const noTeachers: TeacherNumbers = {
  total: 0,
  fullTime: 0,
  bachelorOrHigher: 0,
  midTitleOrHigher: 0,
  backbone: 0,
  ruralUnder35: 0,
};

export function addTeacherNumbers(numbers: readonly TeacherNumbers[]): TeacherNumbers {
  const sum = { ...noTeachers };
  for (const each of numbers) for (const key of Object.keys(sum) as (keyof TeacherNumbers)[]) sum[key] += each[key];
  return sum;
}

/** GB/T 4658: 1x 研究生, 2x 大学本科; else the word that a register uses for it. */
export const hasBachelorOrHigher = (degree: string | null): boolean =>
  degree !== null &&
  (/^[12]\d$/.test(degree) || /博士|硕士|研究生|本科|bachelor|master|doctor|specialist|ph\.?d|ed\.?[sd]\b|\b[bm][as]\b/i.test(degree));

/** 正高级教师, 高级教师, 一级教师, and the titles before 2015 of the same grade: 中学高级, 中学一级, 小学高级. */
export const hasMidTitleOrHigher = (title: string | null): boolean =>
  title !== null && /^(正高级|高级|一级|中学高级|中学一级|小学高级)/.test(title);

/** County level or above (国家级 省级 市级 县级, also 区级); 校级 is none. */
export const isBackbone = (level: string | null): boolean => level !== null && /国家|省|市|县|区/.test(level);

/**
 * Not yet 35 on 31 August, the day before the school year begins, as ages of a school year are counted. A date that is known
 * in part counts from its first day.
 */
export function isUnder35(birthDate: string | null, schoolYear: number): boolean {
  if (birthDate === null) return false;
  const [, year = '', quarter, rest = '-01-01'] = /^(\d{4})(?:-Q([1-4]))?(-.+)?$/.exec(birthDate) ?? [];
  const month = quarter === undefined ? rest : `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`;
  return `${year}${month}-01`.slice(0, 10) >= `${schoolYear - 35}-09-01`;
}
