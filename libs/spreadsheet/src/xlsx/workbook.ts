import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import type { Archive } from './archive.ts';
import { readRelationships } from './relationships.ts';
import { localName, readWholeXml } from './xml-reader.ts';

export type Workbook = {
  /** In the order of the tabs, hidden ones too, charts not. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  /** Days are counted from 1 January 1904 (files of old Macs) instead of from 1900. */
  readonly date1904: boolean;
};

/** Finds the way from the package to the sheets. A zip of another kind (.docx, .ods, photos) is `not-a-spreadsheet`. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const start = (await readRelationships(archive, '')).find((relationship) => relationship.kind === 'officeDocument');
  if (!start || start.part.endsWith('.bin')) throw new SpreadsheetProblem('not-a-spreadsheet', 'zip without a workbook');
  const relationships = await readRelationships(archive, start.part);
  const worksheets = new Map(relationships.filter(({ kind }) => kind === 'worksheet').map(({ id, part }) => [id, part]));

  let root = '';
  let date1904 = false;
  const sheets: { name: string; part: string }[] = [];
  await readWholeXml(archive.read(start.part), {
    open(name, attributes) {
      root ||= name;
      if (name === 'workbookPr') date1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const reference = Object.keys(attributes).find((attribute) => attribute !== 'id' && localName(attribute) === 'id');
      const part = worksheets.get(attributes[reference ?? ''] ?? '');
      if (part && attributes['name']) sheets.push({ name: attributes['name'], part });
    },
  });
  if (root !== 'workbook') throw new SpreadsheetProblem('not-a-spreadsheet', 'another office document');
  if (sheets.length === 0) throw new SpreadsheetProblem('damaged', 'workbook without sheets');

  const partOf = (wanted: string) => relationships.find(({ kind, part }) => kind === wanted && archive.has(part))?.part;
  return { sheets, date1904, stylesPart: partOf('styles'), sharedStringsPart: partOf('sharedStrings') };
}
