import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { useWording } from '../../../language/use-wording.ts';
import { setValue } from '../document/edit-mapping.ts';
import type { FoundValue } from '../document/values-of.ts';
import type { ColumnPart } from './column-row.tsx';

/** Each value of the file, how often it stands there, and the template's word for it. */
export function ValueEditor({ column, document, onChange, values }: ColumnPart & { values: FoundValue[] }) {
  const { t } = useTranslation();
  const { count, pick } = useWording();
  if (values.length === 0) return <p className="fine">{t('layouts.noValues')}</p>;
  return (
    <ScrollBox label={t('layouts.valuesOf', { column: column.column })}>
      <table className="plain-table value-table">
        <caption className="visually-hidden">{t('layouts.valuesOf', { column: column.column })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('layouts.found')}</th>
            <th scope="col" className="number">
              {t('layouts.rowsFound')}
            </th>
            <th scope="col">{t('layouts.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ found, rows, word, isAccepted }) => {
            const label = t('layouts.becomesOf', { column: column.column, value: found });
            const change = (chosen: string) => onChange(setValue(document, column.column, found, chosen));
            const isMissing = document.missing?.includes(found);
            return (
              <tr key={found}>
                <th scope="row">
                  <code>{found}</code>
                </th>
                <td className="number">{rows === null ? '—' : count(rows)}</td>
                <td>
                  {column.words.length === 0 ? (
                    <input aria-label={label} value={word} onChange={({ target }) => change(target.value)} />
                  ) : (
                    <select aria-label={label} value={word} onChange={({ target }) => change(target.value)}>
                      <option value="">
                        {isAccepted ? t('layouts.sameWord') : isMissing ? t('layouts.notKnown') : t('layouts.asFound')}
                      </option>
                      {word !== '' && !column.words.some((one) => one.word === word) && <option value={word}>{word}</option>}
                      {column.words.map((one) => (
                        <option key={one.word} value={one.word}>
                          {pick(one.word, one.en === one.word ? one.word : `${one.word} ${one.en}`)}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
