import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import type { SheetToWrite } from '../sheet-to-write.ts';
import { createChoiceLists } from './writing/choices.ts';
import { commentsPart, type Note, notesDrawing } from './writing/notes.ts';
import { contentTypesPart, relationshipsPart, sheetNames, workbookPart } from './writing/package-parts.ts';
import { createSharedTable } from './writing/shared-table.ts';
import { listsPart, sheetPart } from './writing/sheet-part.ts';
import { stylePart } from './writing/style-part.ts';
import { writeZip, type ZipPart } from './zip-file.ts';

const hiddenSheet = '可选值';

/** Writes a workbook as an office program does, rows pulled one by one. Equal content gives equal bytes. */
export async function writeXlsx(path: string, sheets: readonly SheetToWrite[]): Promise<void> {
  await writeXlsxTo(createWriteStream(path), sheets);
}

/**
 * The same into a stream, such as the answer to a download, which is ended. When its other side goes away, no more rows are
 * pulled and the call fails.
 */
export async function writeXlsxTo(writable: Writable, sheets: readonly SheetToWrite[]): Promise<void> {
  await writeZip(writable, workbookParts(sheets));
}

/** Each part is asked for when the one before is written: only then is it known which sheets have comments. */
export function* workbookParts(sheets: readonly SheetToWrite[]): Generator<ZipPart> {
  const names = sheetNames([...sheets.map((sheet) => sheet.name), hiddenSheet]);
  const hiddenName = names.pop() ?? hiddenSheet;
  const lists = createChoiceLists(sheets, hiddenName);
  const hasLists = lists.columns.length > 0;
  const count = sheets.length + (hasLists ? 1 : 0);
  const sheetRelationships = Array.from({ length: count }, (_, i) => ({ kind: 'worksheet', target: `worksheets/sheet${i + 1}.xml` }));
  const others = ['styles', 'sharedStrings'].map((kind) => ({ kind, target: `${kind}.xml` }));

  yield ['_rels/.rels', [relationshipsPart([{ kind: 'officeDocument', target: 'xl/workbook.xml' }])]];
  yield ['xl/workbook.xml', [workbookPart(names, hasLists ? hiddenName : null)]];
  yield ['xl/_rels/workbook.xml.rels', [relationshipsPart([...sheetRelationships, ...others])]];
  yield ['xl/styles.xml', [stylePart]];
  const texts = createSharedTable();
  const commented: number[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const number = i + 1;
    const notes: Note[] = [];
    yield [`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, texts, lists, notes)];
    if (notes.length === 0) continue;
    commented.push(number);
    const drawing = { kind: 'vmlDrawing', target: `../drawings/vmlDrawing${number}.vml` };
    yield [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      [relationshipsPart([drawing, { kind: 'comments', target: `../comments${number}.xml` }])],
    ];
    yield [`xl/comments${number}.xml`, commentsPart(notes)];
    yield [`xl/drawings/vmlDrawing${number}.vml`, notesDrawing(notes)];
  }
  if (hasLists) yield [`xl/worksheets/sheet${count}.xml`, listsPart(lists.columns, texts)];
  yield ['xl/sharedStrings.xml', texts.part()];
  yield ['[Content_Types].xml', [contentTypesPart(count, commented)]];
}
