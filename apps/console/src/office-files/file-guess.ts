import type { ImportKind } from '../gql/graphql.ts';
import { importKinds } from './import-kinds.ts';

const words: [ImportKind, RegExp][] = [
  ['SCHOOL_CONDITIONS', /办学条件|条件表|conditions/i],
  ['NEW_STUDENTS', /新生|new.?students/i],
  ['TEACHER_ROSTER', /教师|教职工|教工|职工|teacher|staff/i],
  ['CLASS_LIST', /班级信息|班级表|class.?list/i],
  ['DISABLED_REGISTER', /残疾|随班就读|disab/i],
  ['COUNTY_FORM', /区县采集|采集表|county.?form/i],
  ['COHORT_COUNTS', /同龄组|巩固率|cohort/i],
  ['STUDENT_ROSTER', /学籍|学生|名册|花名册|roster|student/i],
];

/** The kind an office file's name speaks of; null when it speaks of none or of several. Every list of persons is a roster, so that word alone decides last. */
export function guessKind(fileName: string): ImportKind | null {
  const kinds = words.filter(([, pattern]) => pattern.test(fileName)).map(([kind]) => kind);
  const [kind] =
    kinds.length === 2 && kinds[1] === 'STUDENT_ROSTER' && !/学籍/.test(fileName) ? [kinds[0]!] : kinds.length === 1 ? kinds : [];
  return kind ?? null;
}

/** Column titles that no other kind has. */
const titlesOf: Record<ImportKind, readonly string[]> = {
  SCHOOL_CONDITIONS: ['办学类型', '校舍建筑面积(平方米)', '运动场地面积(平方米)', '教学仪器设备资产值(万元)', '图书册数'],
  STUDENT_ROSTER: ['学籍接续标识', '班级号', '入学年月', '入学方式', '就读方式'],
  NEW_STUDENTS: ['报名序号', '随班就读', '监护人姓名', '监护人联系电话'],
  TEACHER_ROSTER: ['参加工作年月', '现职称', '是否在编', '是否专任教师', '任教学段'],
  CLASS_LIST: ['班号', '班主任姓名', '在册人数', '男生数', '女生数'],
  DISABLED_REGISTER: ['残疾类别', '残疾等级', '户籍地', '每月送教次数'],
  COUNTY_FORM: ['小学在校学生数', '初中在校学生数', '小学专任教师数', '初中专任教师数'],
  COHORT_COUNTS: ['学年初在校学生数', '本学年转入人数', '本学年转出人数', '本学年死亡人数'],
};

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

/** The kind whose own column titles stand among the first texts of a file, most of them at least; null when none's do. */
export function guessKindByTitles(texts: readonly string[]): ImportKind | null {
  const found = new Set(texts.map(plain));
  const shareOf = (kind: ImportKind) => titlesOf[kind].filter((title) => found.has(title)).length / titlesOf[kind].length;
  const [best] = importKinds.map((kind) => ({ kind, share: shareOf(kind) })).toSorted((a, b) => b.share - a.share);
  return best && best.share > 0.5 ? best.kind : null;
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
