import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openValues, valuesOf } from '../document/values-of.ts';
import type { ColumnPart } from './column-row.tsx';
import { SourceOptions } from './source-options.tsx';
import { ValueEditor } from './value-editor.tsx';

/** Values and options of one column, closed while nothing about them is open. */
export function ColumnMore(props: ColumnPart & { title: string }) {
  const { t } = useTranslation();
  const { column, document, proposal, title } = props;
  const source = document.columns[column.column]!;
  const values = valuesOf({ column, source, title, samples: proposal.columns.find((one) => one.title === title)?.samples ?? [] });
  const open = openValues(values, column, source, document.missing).length;
  const [isOpen, setOpen] = useState(open > 0);
  const isListed = column.words.length > 0 || source.values !== undefined;
  const mapped = Object.keys(source.values ?? {}).length;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {isListed ? t('layouts.valuesAndOptions') : t('layouts.options')}
        {open > 0 && <span className="open-values">{t('layouts.openValues', { count: open })}</span>}
        {open === 0 && mapped > 0 && <span className="fine"> · {t('layouts.mappedValues', { count: mapped })}</span>}
      </summary>
      {isOpen && (
        <div className="column-more">
          {isListed && <ValueEditor {...props} values={values} />}
          <SourceOptions {...props} />
        </div>
      )}
    </details>
  );
}
