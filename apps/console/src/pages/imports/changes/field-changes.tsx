import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ImportFieldChangesDocument } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import type { Account } from '../import-summary.tsx';

/** Which columns change, and in how many rows: a changed birth date in a thousand rows is a sign of a shifted column. */
export function FieldChanges({ importId, account }: { importId: string; account: Account }) {
  const { t } = useTranslation();
  const { pick, count } = useWording();
  const { data } = useQuery(ImportFieldChangesDocument, { variables: { importId } });
  const fields = data?.import?.fieldChanges.toSorted((a, b) => b.rows - a.rows) ?? [];
  if (fields.length === 0) return null;
  const most = Math.max(...fields.map(({ rows }) => rows));
  return (
    <section className="section" aria-labelledby="field-changes">
      <h2 id="field-changes">{t(`changes.fieldsOf.${account}`)}</h2>
      <table className="plain-table field-changes">
        <thead>
          <tr>
            <th scope="col">{t('changes.field')}</th>
            <th scope="col" className="number">
              {t('changes.rows')}
            </th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, zh, en, rows }) => (
            <tr key={field}>
              <th scope="row">{pick(zh, en)}</th>
              <td className="number">{count(rows)}</td>
              <td className="field-bar" aria-hidden="true">
                <span className="outcome-bar outcome-changedRows" style={{ width: `${(rows / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
