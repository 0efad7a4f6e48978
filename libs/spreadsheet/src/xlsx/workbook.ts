import type { SpreadsheetLimits } from '../spreadsheet-limits.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import type { Archive } from './archive.ts';
import { readRelationships } from './relationships.ts';
import { readWholeXml } from './xml-reader.ts';
import { localName } from './xml-scanner.ts';

/** Excel stops at 31. The name goes with every row of an import, so it must not be a book. */
const sheetNameCharacters = 255;

export type Workbook = {
  /** In the order of the tabs, hidden ones too, charts not. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  /** Days are counted from 1 January 1904 (files of old Macs) instead of from 1900. */
  readonly date1904: boolean;
};

/** Finds the way from the package to the sheets. A zip of another kind (.docx, .ods, photos) is `not-a-spreadsheet`. */
export async function readWorkbook(archive: Archive, limits: SpreadsheetLimits): Promise<Workbook> {
  const start = (await readRelationships(archive, '')).find((relationship) => relationship.kind === 'officeDocument');
  if (!start || start.part.endsWith('.bin')) throw new SpreadsheetProblem('not-a-spreadsheet', 'zip without a workbook');
  const relationships = await readRelationships(archive, start.part);
  const worksheets = new Map(relationships.filter(({ kind }) => kind === 'worksheet').map(({ id, part }) => [id, part]));

  let root = '';
  let date1904 = false;
  const sheets: { name: string; part: string }[] = [];
  const taken = new Set<string>();
  await readWholeXml(archive.readSmall(start.part), {
    open(name, attributes) {
      root ||= name;
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const reference = attributes.names().find((attribute) => attribute !== 'id' && localName(attribute) === 'id');
      const part = worksheets.get(attributes.get(reference ?? '') ?? '');
      const title = attributes.get('name');
      if (!part || !title) return;
      if (sheets.length === limits.sheets) throw new SpreadsheetProblem('too-many-sheets');
      if (title.length > sheetNameCharacters) throw new SpreadsheetProblem('damaged', 'name of a sheet');
      const marks = [`name ${title}`, `part ${part.toLowerCase()}`];
      if (marks.some((mark) => taken.has(mark))) throw new SpreadsheetProblem('damaged', 'two sheets of one name or on one part');
      for (const mark of marks) taken.add(mark);
      sheets.push({ name: title, part });
    },
  });
  if (root !== 'workbook') throw new SpreadsheetProblem('not-a-spreadsheet', 'another office document');
  if (sheets.length === 0) throw new SpreadsheetProblem('damaged', 'workbook without sheets');

  const partOf = (wanted: string) => relationships.find(({ kind, part }) => kind === wanted && archive.has(part))?.part;
  return { sheets, date1904, stylesPart: partOf('styles'), sharedStringsPart: partOf('sharedStrings') };
}
