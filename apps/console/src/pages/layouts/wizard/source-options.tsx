import { useTranslation } from 'react-i18next';
import { changeSource } from '../document/edit-mapping.ts';
import type { ColumnSource } from '../document/mapping-document.ts';
import type { ColumnPart } from './column-row.tsx';

/** Whether cells may be empty, whether foreign codes are kept, and the few changes of form that a mapping knows. */
export function SourceOptions({ column, document, onChange }: ColumnPart) {
  const { t } = useTranslation();
  const source = document.columns[column.column]!;
  const change = (values: { [Key in keyof ColumnSource]: ColumnSource[Key] | undefined }) =>
    onChange(changeSource(document, column.column, values));
  const { split, padStart } = source;
  return (
    <div className="source-options">
      {column.mayBeMissing && (
        <label className="map-check">
          <input
            type="checkbox"
            checked={source.mayBeMissing ?? false}
            onChange={({ target }) => change({ mayBeMissing: target.checked || undefined })}
          />
          {t('layouts.mayBeMissing')}
        </label>
      )}
      {column.mayKeepCodes && (
        <label className="map-check">
          <input
            type="checkbox"
            checked={source.verbatim ?? false}
            onChange={({ target }) => change({ verbatim: target.checked || undefined })}
          />
          {t('layouts.verbatim')}
        </label>
      )}
      <div className="option-fields">
        <label className="map-field">
          <span>{t('layouts.prefix')}</span>
          <input value={source.prefix ?? ''} maxLength={20} onChange={({ target }) => change({ prefix: target.value || undefined })} />
        </label>
        <fieldset>
          <legend>{t('layouts.padStart')}</legend>
          <input
            type="number"
            min={0}
            max={40}
            aria-label={t('layouts.padLength')}
            value={padStart?.length ?? ''}
            onChange={({ target }) => {
              const length = Math.trunc(target.valueAsNumber);
              change({ padStart: length > 0 ? { length: Math.min(40, length), with: padStart?.with ?? '0' } : undefined });
            }}
          />
          <input
            aria-label={t('layouts.padWith')}
            maxLength={1}
            value={padStart?.with ?? ''}
            disabled={!padStart}
            onChange={({ target }) => padStart && change({ padStart: { ...padStart, with: target.value } })}
          />
        </fieldset>
        <fieldset>
          <legend>{t('layouts.split')}</legend>
          <input
            aria-label={t('layouts.splitAt')}
            placeholder=":"
            maxLength={3}
            value={split?.at ?? ''}
            onChange={({ target }) => change({ split: target.value === '' ? undefined : { at: target.value, into: split?.into ?? '{1}' } })}
          />
          <input
            aria-label={t('layouts.splitInto')}
            placeholder="{1}-{2} | {1}"
            maxLength={170}
            value={split ? patternsText(split.into) : ''}
            disabled={!split}
            onChange={({ target }) => split && change({ split: { ...split, into: patternsOf(target.value) } })}
          />
        </fieldset>
      </div>
    </div>
  );
}

const patternsText = (into: string | string[]) => (Array.isArray(into) ? into.join(' | ') : into);

function patternsOf(text: string): string | string[] {
  const patterns = text.split('|').map((pattern) => pattern.trim());
  return patterns.length > 1 ? patterns : text;
}
