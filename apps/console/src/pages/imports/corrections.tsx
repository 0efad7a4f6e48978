import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';

/** Where the sheet of an import's faulty rows is. */
export const correctionAddress = (importId: string): string => `/downloads/corrections/${importId}.xlsx`;

/** The faulty rows as a sheet of their own, with what is wrong at each cell, and what to do with it. */
export function Corrections({ job: { importId, correctionRows } }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  if (correctionRows === 0) return null;
  return (
    <section className="card corrections screen-only" aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections.title', { count: correctionRows })}</h2>
      <ol className="numbered">
        <li>
          <a href={correctionAddress(importId)} download className="button-link">
            {t('corrections.download', { count: correctionRows })}
          </a>
          <p>{t('corrections.whatIsIn')}</p>
        </li>
        <li>{t('corrections.mend')}</li>
        <li>
          {t('corrections.bringBack')} <Link to="/imports">{t('imports.desk')}</Link>
        </li>
      </ol>
      <p className="fine">{t('corrections.afterwards')}</p>
    </section>
  );
}
