import { join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ImportKind } from '@junheng/contracts';
import { openSpreadsheet } from '@junheng/spreadsheet';
import { operator, type RegistryUnderTest, temporaryDirectory } from './registry-under-test.ts';

export type RegisterRow = Readonly<Record<string, string>>;

/** What the registry holds of a kind of file in the school year 2019, in the office's words, by column. */
export async function registerOf({ api }: RegistryUnderTest, kind: ImportKind): Promise<RegisterRow[]> {
  const result = await api.download({ of: 'register', kind, schoolYear: 2019, format: 'csv' }, operator);
  if (!result.ok) throw new Error(result.refusal.code);
  const path = join(temporaryDirectory(), 'register.csv');
  await pipeline(result.value.content, createWriteStream(path));
  return readTable(path);
}

/** The rows of a file's first sheet by the titles of its first row. */
export async function readTable(path: string): Promise<RegisterRow[]> {
  const spreadsheet = await openSpreadsheet(path);
  const rows: string[][] = [];
  for await (const { cells } of spreadsheet.rows(spreadsheet.sheets[0]!)) rows.push(cells.map(({ text }) => text));
  await spreadsheet.close();
  const [header = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(header.map((title, index) => [title, cells[index] ?? ''])));
}
