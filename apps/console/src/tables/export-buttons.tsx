import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../transport/save-file.ts';
import { csvOf } from './csv-of.ts';
import { type Cell, xlsxOf } from './xlsx-of.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves what a page lists, head first, for a sheet program. */
export function ExportButtons({ name, rows }: { name: string; rows: () => readonly (readonly Cell[])[] }) {
  const { t } = useTranslation();
  return (
    <div className="export-buttons">
      <Button onClick={() => saveFile({ name: `${name}.xlsx`, type: xlsxType, content: xlsxOf(name, rows()) })}>{t('tables.xlsx')}</Button>
      <Button
        onClick={() =>
          saveFile({ name: `${name}.csv`, type: 'text/csv;charset=utf-8', content: csvOf(rows().map((row) => row.map(String))) })
        }
      >
        {t('tables.csv')}
      </Button>
    </div>
  );
}
