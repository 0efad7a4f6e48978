import { useTranslation } from 'react-i18next';
import { saveFile } from '../transport/save-file.ts';
import { csvOf } from './csv-of.ts';
import { fileName } from './file-name.ts';
import { useSourceNote } from './use-source-note.ts';
import type { Cell } from './xlsx-of.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Props = { name: string; rows: () => readonly (readonly (Cell | null)[])[]; percentColumns?: readonly number[] };

/**
 * Saves what a page lists, head first, for a sheet program: the table, and in the workbook's second sheet or below the
 * last line of the .csv what it is of (year, day, census date, source). null is an empty cell.
 * @param name of the table, without year and day: those are added
 * @param percentColumns those whose numbers are shares and read as percentages in a sheet, counted from 0
 */
export function ExportButtons({ name, rows, percentColumns = [] }: Props) {
  const { t } = useTranslation();
  const noteNow = useSourceNote();
  const table = () => rows().map((row) => row.map((cell) => cell ?? ''));
  const saveXlsx = async () => {
    const { xlsxOf } = await import('./xlsx-of.ts');
    const note = noteNow();
    const about = note && { name: t('tables.about'), rows: [[t('tables.table'), name], ...note.lines] };
    saveFile({ name: fileName(name, note, 'xlsx'), type: xlsxType, content: xlsxOf(name, table(), about, percentColumns) });
  };
  const saveCsv = () => {
    const note = noteNow();
    const lines = table();
    saveFile({
      name: fileName(name, note, 'csv'),
      type: 'text/csv;charset=utf-8',
      content: csvOf(note ? [...lines, [], ...note.lines] : lines),
    });
  };
  return (
    <div className="export-buttons screen-only">
      <button type="button" className="quiet-button" aria-label={t('tables.xlsxOf', { name })} onClick={() => void saveXlsx()}>
        {t('tables.xlsx')}
      </button>
      <button type="button" className="quiet-button" aria-label={t('tables.csvOf', { name })} onClick={saveCsv}>
        {t('tables.csv')}
      </button>
    </div>
  );
}
