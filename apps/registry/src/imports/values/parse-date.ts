import { type Parse, parsed, unreadable } from './parsed.ts';

/**
 * Excel's day numbers between June 1957 and 2036: a date column that lost its date format. Before them 20075 may as well be
 * May 2007.
 */
const excelDays = { first: 21_000, last: 50_000, epoch: Date.UTC(1899, 11, 30), perDay: 86_400_000 };
const separated = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const timeOfDay = /[T ]00?:00(:00(\.0+)?)?$/;

/** 2010-09-01, 20100901, 2010/9/1, 2010.9.1, 2010年9月1日, a date cell or its day number; as ISO date. */
export const parseDate: Parse<string> = (text) => {
  const iso = isoDate(text.replace(timeOfDay, ''));
  if (iso) return parsed(iso);
  return unreadable(
    'bad-date',
    { zh: '日期无法识别', en: 'The date cannot be read' },
    {
      zh: '存在的日期，如 20100901、2010-09-01、2010年9月1日',
      en: 'A date of the calendar such as 20100901, 2010-09-01 or 2010年9月1日',
    },
  );
};

function isoDate(text: string): string | null {
  const match = separated.exec(text) ?? compact.exec(text);
  if (match) return calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  const day = Number(text);
  if (!/^\d{5}$/.test(text) || day < excelDays.first || day > excelDays.last) return null;
  return new Date(excelDays.epoch + day * excelDays.perDay).toISOString().slice(0, 10);
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** 201709, 2017-09, 2017/9, 2017.9, 2017年9月, or any date in the month; as `2017-09`. */
export const parseMonth: Parse<string> = (text) => {
  const match = /^(\d{4})(\d{2})$/.exec(text) ?? /^(\d{4})(?:-|\/|\.|年)(\d{1,2})月?$/.exec(text);
  const iso = match ? calendarDate(Number(match[1]), Number(match[2]), 1) : isoDate(text.replace(timeOfDay, ''));
  if (iso) return parsed(iso.slice(0, 7));
  return unreadable(
    'bad-month',
    { zh: '年月无法识别', en: 'The month cannot be read' },
    { zh: '年月，如 201709、2017-09、2017年9月', en: 'Year and month such as 201709, 2017-09 or 2017年9月' },
  );
};

/** 2019, 2019-2020, 2019/20, 2019—2020学年: the school year by the calendar year it starts in. */
export const parseSchoolYear: Parse<number> = (text) => {
  const match = /^(\d{4})(?:\s*[-—–/~至]\s*(\d{4}|\d{2}))?(?:学年(?:度)?)?$/.exec(text);
  const first = Number(match?.[1]);
  const isNext = match?.[2] === undefined || Number(match[2]) === (match[2].length === 4 ? first + 1 : (first + 1) % 100);
  if (match && isNext && first >= 1950 && first <= 2100) return parsed(first);
  return unreadable(
    'bad-school-year',
    { zh: '学年无法识别', en: 'The school year cannot be read' },
    { zh: '起始年份，如 2019 或 2019-2020', en: 'The year it starts in, such as 2019 or 2019-2020' },
  );
};

/** Of a foreign register: a date as precisely as it is known, `1980`, `1980-Q3`, `1980-07` or a whole date. */
export const parsePartialDate: Parse<string> = (text) => {
  if (/^(18|19|20)\d{2}(-Q[1-4])?$/.test(text)) return parsed(text);
  const month = /^\d{4}-\d{2}$/.test(text) ? parseMonth(text) : null;
  return month?.ok ? month : parseDate(text);
};
