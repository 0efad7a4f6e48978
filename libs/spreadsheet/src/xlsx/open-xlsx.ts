import type { SpreadsheetLimits } from '../spreadsheet-limits.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { openArchive } from './archive.ts';
import type { CellContext } from './cell-value.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';
import { readStyles } from './styles.ts';
import { readWorkbook } from './workbook.ts';

/**
 * An .xlsx as a spreadsheet whose rows are streamed; styles and texts are read when the first row is asked for.
 *
 * @throws {SpreadsheetProblem} when the file is damaged, no workbook, or beyond the limits
 */
export async function openXlsx(path: string, limits: SpreadsheetLimits): Promise<Spreadsheet> {
  const archive = await openArchive(path, limits);
  try {
    const workbook = await readWorkbook(archive, limits);
    let context: Promise<CellContext> | undefined;

    // Styles and shared texts are read when the first row is asked for, once for all sheets.
    const readContext = async (): Promise<CellContext> => ({
      formats: await readStyles(archive, workbook.stylesPart),
      sharedStrings: await readSharedStrings(archive, workbook.sharedStringsPart, limits),
      date1904: workbook.date1904,
    });

    return {
      format: 'xlsx',
      sheets: workbook.sheets.map((sheet) => sheet.name),
      async *rows(name, { columns } = {}) {
        const sheet = workbook.sheets.find((candidate) => candidate.name === name);
        if (!sheet) throw new SpreadsheetProblem('no-such-sheet');
        context ??= readContext();
        yield* sheetRows(archive.read(sheet.part), await context, limits, columns);
      },
      async close() {
        archive.close();
      },
    };
  } catch (fault) {
    archive.close();
    throw fault;
  }
}
