import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type SheetToWrite, writeCsvTo, writeXlsxTo } from '@junheng/spreadsheet';
import type { LedgerFile } from '../funds-api.ts';

/** Small enough to be one answer: a county books some thousand rows a year. */
export async function ledgerFile(sheet: SheetToWrite, format: 'xlsx' | 'csv', day: string): Promise<LedgerFile> {
  const write = (into: Writable) => (format === 'xlsx' ? writeXlsxTo(into, [sheet]) : writeCsvTo(into, sheet));
  const stream = new PassThrough();
  const [content] = await Promise.all([buffer(stream), write(stream)]);
  const mediaType = format === 'xlsx' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8';
  return { fileName: `${sheet.name}_${day}.${format}`, mediaType, content: content.toString('base64') };
}
