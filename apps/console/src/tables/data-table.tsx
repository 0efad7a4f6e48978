import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ScrollBox } from '../figures/scroll-box.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { type Sort, sortedRows, sortOf, sortText } from './sorted-rows.ts';
import type { Cell } from './xlsx-of.ts';
import './data-table.css';

export type Column<R> = {
  id: string;
  title: string;
  /** below its head, and in brackets behind it in the saved file: unit, standard */ note?: string;
  cell: (row: R) => ReactNode;
  /** what is saved of it, and what it is sorted by; without it, it is neither */ value?: (row: R) => Cell | null;
  /** what it is sorted by instead */ sortValue?: (row: R) => Cell | null;
  isNumber?: boolean;
  /** a share: 0.65 is 65 % in a saved sheet */ isPercent?: boolean;
  /** the name of its row */ isHead?: boolean;
  /** may be longer than a line */ isSentence?: boolean;
  /** has no room on the screen */ isSavedOnly?: boolean;
};

type Props<R> = {
  /** of the table and of the saved file */ name: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** until another is chosen */ sort?: Sort;
  /** of the address; two tables of a page need two */ param?: string;
  /** what else stands beside the export */ tools?: ReactNode;
  /** of the rows to be marked */ rowClass?: (row: R) => string | undefined;
};

/** A table that is sorted by a click on its heads, keeps its order in the address, prints whole, and can be saved. */
export function DataTable<R>({ name, columns, rows, keyOf, sort, param = 'sort', tools, rowClass }: Props<R>) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const sortable = columns.filter(({ value }) => value !== undefined);
  const chosen =
    sortOf(
      params.get(param),
      sortable.map(({ id }) => id),
    ) ??
    sort ??
    null;
  const column = sortable.find(({ id }) => id === chosen?.column);
  const by = column?.sortValue ?? column?.value;
  const shown = by ? sortedRows(rows, by, chosen!.isDescending) : rows;
  const choose = (next: Sort) =>
    setParams(
      (before) => {
        before.set(param, sortText(next));
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const onScreen = columns.filter(({ isSavedOnly }) => !isSavedOnly);
  const exported = () => [
    sortable.map(({ title, note }) => (note ? t('measures.headWithNote', { head: title, note }) : title)),
    ...shown.map((row) => sortable.map(({ value }) => value!(row))),
  ];
  const percentColumns = sortable.flatMap(({ isPercent }, at) => (isPercent ? [at] : []));
  return (
    <div className="data-table">
      <div className="table-tools screen-only">
        {tools}
        <ExportButtons name={name} rows={exported} percentColumns={percentColumns} />
      </div>
      <ScrollBox label={name}>
        <table className="plain-table">
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              {onScreen.map(({ id, title, note, value, isNumber }) => {
                const isSorted = chosen?.column === id;
                const isDescending = isSorted && chosen.isDescending;
                return (
                  <th
                    key={id}
                    scope="col"
                    className={isNumber ? 'number' : undefined}
                    aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
                  >
                    {value ? (
                      <button
                        type="button"
                        className="sort-button"
                        title={t('tables.sort')}
                        onClick={() => choose({ column: id, isDescending: isSorted ? !isDescending : isNumber === true })}
                      >
                        {title}
                        <span aria-hidden="true" className="sort-mark">
                          {isSorted ? (isDescending ? '▼' : '▲') : '↕'}
                        </span>
                      </button>
                    ) : (
                      title
                    )}
                    {note && <span className="fine below">{note}</span>}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)} className={rowClass?.(row)}>
                {onScreen.map(({ id, cell, isNumber, isHead, isSentence }) => {
                  const className = [isNumber && 'number', isSentence && 'sentence'].filter(Boolean).join(' ') || undefined;
                  return isHead ? (
                    <th key={id} scope="row" className={className}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} className={className}>
                      {cell(row)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
