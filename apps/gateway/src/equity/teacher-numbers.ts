import type { TeacherNumbers } from '../api.ts';

export const noTeachers: TeacherNumbers = {
  total: 0,
  fullTime: 0,
  bachelorOrHigher: 0,
  midTitleOrHigher: 0,
  backbone: 0,
  ruralUnder35: 0,
  fullTimeUnknown: 0,
  fullTimeCollegeOrHigher: 0,
  fullTimeBachelorOrHigher: 0,
  fullTimeDegreeUnknown: 0,
  fullTimeBackbone: 0,
  fullTimePeArt: 0,
  fullTimeSubjectUnknown: 0,
};

/**
 * Teachers of several schools or stages together. **Unit** teachers.
 *
 * Source: county.registry.teacher-registered, teacher-corrected, teacher-placed.
 */
export function addTeacherNumbers(numbers: readonly TeacherNumbers[]): TeacherNumbers {
  const sum = { ...noTeachers };
  for (const each of numbers) for (const key of Object.keys(sum) as (keyof TeacherNumbers)[]) sum[key] += each[key];
  return sum;
}

/**
 * GB/T 4658: 1x 研究生, 2x 大学本科; else the word that a register uses for it. **Unit** none: yes or no.
 *
 * Source: county.registry.teacher-registered, teacher-corrected: degree.
 */
export const hasBachelorOrHigher = (degree: string | null): boolean =>
  degree !== null &&
  (/^[12]\d$/.test(degree) || /博士|硕士|研究生|本科|bachelor|master|doctor|specialist|ph\.?d|ed\.?[sd]\b|\b[bm][as]\b/i.test(degree));

/**
 * 专科及以上: GB/T 4658 1x, 2x, 3x, else the word; null: no degree is stated, or a word that names none.
 *
 * **Unit** none: yes or no. Source: county.registry.teacher-registered, teacher-corrected: degree.
 */
export function hasCollegeOrHigher(degree: string | null): boolean | null {
  if (degree === null) return null;
  if (hasBachelorOrHigher(degree)) return true;
  // first, because 中等专科 holds 专科
  if (/^[4678]\d$|中专|中师|中等|高中|职高|技校|初中|小学|secondary|high school/i.test(degree)) return false;
  return /^3\d$|专科|大专|associate/i.test(degree) ? true : null;
}

/**
 * Whether one of the subjects taught is 体育, 音乐, 美术 or 艺术; null: none is stated.
 *
 * **Unit** none: yes or no. Source: county.registry.teacher-placed: subjects.
 */
export const teachesPeOrArt = (subjects: readonly string[]): boolean | null =>
  subjects.length === 0
    ? null
    : subjects.some((subject) => /体育|音乐|美术|艺术|physical education|\bp\.?e\.?\b|music|\barts?\b/i.test(subject));

/**
 * 正高级教师, 高级教师, 一级教师, and the titles before 2015 of the same grade: 中学高级, 中学一级, 小学高级. **Unit** none: yes or
 * no.
 *
 * Source: county.registry.teacher-registered, teacher-corrected: title.
 */
export const hasMidTitleOrHigher = (title: string | null): boolean =>
  title !== null && /^(正高级|高级|一级|中学高级|中学一级|小学高级)/.test(title);

/**
 * County level or above (国家级 省级 市级 县级, also 区级); 校级 is none. **Unit** none: yes or no.
 *
 * Source: county.registry.teacher-registered, teacher-corrected: backboneLevel.
 */
export const isBackbone = (level: string | null): boolean => level !== null && /国家|省|市|县|区/.test(level);

/**
 * Not yet 35 on 31 August, the day before the school year begins, as ages of a school year are counted. A date that is known
 * in part counts from its first day. **Unit** none: yes or no.
 *
 * Source: county.registry.teacher-registered, teacher-corrected: birthDate.
 */
export function isUnder35(birthDate: string | null, schoolYear: number): boolean {
  if (birthDate === null) return false;
  const [, year = '', quarter, rest = '-01-01'] = /^(\d{4})(?:-Q([1-4]))?(-.+)?$/.exec(birthDate) ?? [];
  const month = quarter === undefined ? rest : `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`;
  return `${year}${month}-01`.slice(0, 10) >= `${schoolYear - 35}-09-01`;
}
