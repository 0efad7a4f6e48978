import { PassThrough, type Readable, type Writable } from 'node:stream';
import { type RowToWrite, writeCsvTo, writeXlsxTo } from '@junheng/spreadsheet';
import type { GovernanceFile, Language } from './documents-api.ts';
import { wordInEnglish } from './lists/in-english.ts';
import type { List, ListCell } from './lists/list-of.ts';
import { dayInChinese } from './wording.ts';

type Wanted = {
  list: List;
  rows: readonly ListCell[][];
  filters: Readonly<Record<string, string>>;
  county: string;
  day: string;
  language: Language;
};

/** Only rows whose cells say what the filters say; a filter on a column that the list has not leaves none. */
export function filtered({ list, rows, filters }: Pick<Wanted, 'list' | 'rows' | 'filters'>): readonly ListCell[][] {
  const wanted = Object.entries(filters).map(([column, text]) => [list.columns.indexOf(column), text] as const);
  return rows.filter((row) => wanted.every(([at, text]) => String(row[at] ?? '') === text));
}

/**
 * The list, and what it is of: on a sheet of its own in a workbook, below the last line of a .csv. In English: its titles, columns and
 * states; what documents say and what people wrote stays as it was written.
 */
export function listFile(wanted: Wanted, format: 'xlsx' | 'csv'): GovernanceFile {
  const { filters, county, day, language } = wanted;
  const say = (word: string) => (language === 'en' && wordInEnglish(word)) || word;
  const list = { title: say(wanted.list.title), columns: wanted.list.columns.map(say) };
  const rows = filtered(wanted).map((row) => row.map((cell) => (typeof cell === 'string' ? say(cell) : cell)));
  const about: RowToWrite[] = [
    [say('区县代码'), county],
    [say('表'), list.title],
    [say('数据截至'), day],
    [
      say('筛选'),
      Object.entries(filters)
        .map(([column, text]) => `${column}=${text}`)
        .join('；') || say('无'),
    ],
    [say('行数'), rows.length],
  ];
  const fileName = language === 'en' ? `${list.title}_as_of_${day}.${format}` : `${list.title}_截至${dayInChinese(day)}.${format}`;
  if (format === 'csv')
    return {
      fileName,
      mediaType: 'text/csv; charset=utf-8',
      content: written((into) => writeCsvTo(into, { header: list.columns, rows: [...rows, [], ...about] })),
    };
  const sheets = [
    { name: list.title, header: list.columns, rows },
    { name: say('说明'), header: [say('项目'), say('内容')], rows: about },
  ];
  return {
    fileName,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: written((into) => writeXlsxTo(into, sheets)),
  };
}

/** Written while it is read, no faster than its reader; its reader learns when it is not whole. */
function written(write: (into: Writable) => Promise<void>): Readable {
  const content = new PassThrough();
  write(content).catch((error: Error) => content.destroy(error));
  return content;
}
