import { PassThrough, Readable, type Writable } from 'node:stream';
import { type SheetToWrite, writeCsvTo, writeXlsxTo } from '@junheng/spreadsheet';
import type { Download } from '../api.ts';

/** Written while it is read: no faster than its reader, and no longer once the reader is gone. */
function written(write: (into: Writable) => Promise<void>): Readable {
  const content = new PassThrough();
  write(content).catch((error: Error) => content.destroy(error)); // its reader learns that the file is not whole
  return content;
}

export const xlsxFile = (title: string, sheets: readonly SheetToWrite[]): Download => ({
  fileName: `${title}.xlsx`,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  content: written((into) => writeXlsxTo(into, sheets)),
});

export const csvFile = (title: string, sheet: SheetToWrite): Download => ({
  fileName: `${title}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  content: written((into) => writeCsvTo(into, sheet)),
});

export const jsonFile = (title: string, text: string): Download => ({
  fileName: `${title}.json`,
  mediaType: 'application/json; charset=utf-8',
  content: Readable.from([Buffer.from(text)]),
});
