import { type Parse, parsed, unreadable } from './parsed.ts';

const digits = '一二三四五六七八九';
const numeral = (text: string): number | null => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, first, ten, last] = match;
  if (!ten) return first && !last ? digits.indexOf(first) + 1 : null;
  return (first ? digits.indexOf(first) + 1 : 1) * 10 + (last ? digits.indexOf(last) + 1 : 0);
};

/** 一年级 … 九年级, 1–9, 初一 初二 初三 (7–9), 七年级, 小学三年级, 初中二年级. */
export const parseGrade: Parse<number> = (text) => {
  const match = /^(小学|初中|初)?(.+?)(年级|年)?$/.exec(text.replace(/\s/g, ''));
  const number = match ? numeral(match[2]!) : null;
  const grade = number !== null && match![1]?.startsWith('初') && number <= 3 ? number + 6 : number;
  const fits = grade !== null && grade >= 1 && grade <= 9 && (match![1] === undefined || (match![1] === '小学') === grade <= 6);
  if (fits) return parsed(grade);
  return unreadable(
    'bad-grade',
    { zh: '年级无法识别', en: 'The grade cannot be read' },
    { zh: '一年级至九年级、1 至 9 或初一至初三', en: '一年级 to 九年级, 1 to 9, or 初一 to 初三' },
  );
};

/** 1, 01, 1班, （1）班, 一班, 第十二班. */
export const parseClassNo: Parse<number> = (text) => {
  const match = /^第?\(?(\d{1,2}|[一二三四五六七八九十]{1,3})\)?班?$/.exec(text.replace(/\s/g, ''));
  const number = match ? numeral(match[1]!) : null;
  if (number !== null && number >= 1) return parsed(number);
  return unreadable(
    'bad-class-number',
    { zh: '班级号无法识别', en: 'The class number cannot be read' },
    { zh: '1 至 99，如 1、01、1班、（1）班、一班', en: '1 to 99, such as 1, 01, 1班, （1）班 or 一班' },
  );
};

/** Of a foreign register: the kindergarten year is grade 0. */
export const parseGradeOrKindergarten: Parse<number> = (text) => (/^(0|K|幼儿园)$/i.test(text) ? parsed(0) : parseGrade(text));

/** Of a foreign register: numbers up to 9999. */
export const parseForeignClassNo: Parse<number> = (text) => {
  if (/^[1-9]\d{0,3}$/.test(text)) return parsed(Number(text));
  return unreadable(
    'bad-class-number',
    { zh: '班级号无法识别', en: 'The class number cannot be read' },
    { zh: '1 至 9999 的整数', en: 'A whole number from 1 to 9999' },
  );
};
