import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { csvLines } from '../csv/write-csv.ts';
import type { SheetToWrite } from '../sheet-to-write.ts';
import { workbookParts, writeXlsxTo } from '../xlsx/write-xlsx.ts';
import { damagedCsvs } from './damaged-csvs.ts';
import type { ColumnRole, DamagedFile, FileKind, Original, RowKind, RowTable, Source } from './damaged-file.ts';
import { damagedParts } from './damaged-parts.ts';
import { damagedZips } from './damaged-zips.ts';
import { oddCells } from './odd-cells.ts';
import { oddTables } from './odd-tables.ts';
import { oddValues } from './odd-values.ts';
import { otherContents } from './other-contents.ts';
import { seededRandom } from './seeded-random.ts';

/** Every kind of damaged, hostile or odd file that can be made of a good table. The same seed gives the same bytes. */
export function damagedFiles(original: Original, seed: string): readonly DamagedFile[] {
  const workbooks = [...otherContents, ...damagedZips, ...damagedParts, ...oddCells].map((kind) => fileOf(kind, original, seed, 'xlsx'));
  const texts = damagedCsvs.map((kind) => fileOf(kind, original, seed, 'csv'));
  const rows = [...oddValues, ...oddTables].filter(([, roles]) => roles.every((role) => original.columns[role] !== undefined));
  return [...workbooks, ...texts, ...rows.map((kind) => rowsOf(kind, original, seed))];
}

function fileOf([name, make]: FileKind, original: Original, seed: string, extension: string): DamagedFile {
  return {
    name,
    level: 'file',
    fileName: `${name.replaceAll(/[^\w-]/g, '-')}.${extension}`,
    write: async (path) => writeFile(path, await make(await sourceOf(original, `${seed} ${name}`))),
  };
}

async function sourceOf(original: Original, label: string): Promise<Source> {
  const parts = new Map<string, string>();
  for (const [part, pieces] of workbookParts([{ name: original.sheet, header: original.header, rows: original.rows }])) {
    parts.set(part, (await Array.fromAsync(pieces)).join(''));
  }
  const csv = (await Array.fromAsync(csvLines(original))).join('').replaceAll('\r\n', '\n');
  return { original, parts, csv, random: seededRandom(label) };
}

function rowsOf([name, , change]: RowKind, original: Original, seed: string): DamagedFile {
  const at = (role: ColumnRole) => original.header.indexOf(original.columns[role] ?? '');
  const places = {
    id: at('id'),
    name: at('name'),
    gender: at('gender'),
    date: at('date'),
    whole: at('whole'),
    decimal: at('decimal'),
    school: at('school'),
  };
  const random = seededRandom(`${seed} ${name}`);
  return {
    name,
    level: 'row',
    fileName: `${name}.xlsx`,
    async write(path) {
      const table: RowTable = { titles: [], header: [...original.header], rows: original.rows.map((row) => [...row]), further: [] };
      change(table, places, random(original.rows.length));
      const sheet: SheetToWrite = { name: original.sheet, titleRows: table.titles, header: table.header, rows: table.rows };
      const stream = new PassThrough();
      const bytes = buffer(stream);
      await writeXlsxTo(stream, [sheet, ...table.further]);
      await writeFile(path, await bytes);
    },
  };
}
