import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { schoolYearSpan, schoolYearTitle } from '../../figures/terms.ts';
import { ConflictYearsDocument } from '../../gql/graphql.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ImportNav } from '../imports/import-nav.tsx';
import { ConflictList } from './conflict-list.tsx';

/** Where files of one school year contradict each other, with both values and where each comes from. */
export function ConflictsPage() {
  const { t, i18n } = useTranslation();
  const [params, setParams] = useSearchParams();
  const result = useQuery(ConflictYearsDocument, { fetchPolicy: 'no-cache' }); // a late answer must not overwrite the overview's
  const county = result.data?.county;
  const asked = params.get('year');
  const schoolYear = asked && /^\d{4}$/.test(asked) ? Number(asked) : county?.schoolYear;
  const years = [...new Set([...(county?.schoolYears ?? []), ...(schoolYear === undefined ? [] : [schoolYear])])].toSorted((a, b) => b - a);
  const choose = (year: string) =>
    setParams((before) => {
      before.set('year', year);
      before.delete('school');
      return before;
    });
  return (
    <div className="page">
      <PageTitle title={t('conflicts.title')} />
      <header className="page-head">
        <div>
          <h1>{t('conflicts.title')}</h1>
          <p className="lead">{t('conflicts.lead')}</p>
          {schoolYear !== undefined && <p className="fine">{schoolYearTitle(t, { schoolYear, language: i18n.language })}</p>}
        </div>
        <div className="page-tools screen-only">
          {schoolYear !== undefined && (
            <label className="field">
              <span>{t('schoolYearLabel')}</span>
              <select value={schoolYear} onChange={({ target }) => choose(target.value)}>
                {years.map((year) => (
                  <option key={year} value={year}>
                    {schoolYearSpan(t, { schoolYear: year, language: i18n.language })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" className="quiet-button" onClick={() => window.print()}>
            {t('app.print')}
          </button>
        </div>
      </header>
      <ImportNav />
      {!county && <QueryState {...result} />}
      {county?.empty && (
        <div className="empty-note">
          <p>{t('templates.nothingYet')}</p>
          <Link to="/imports" className="button-link">
            {t('schools.toImport')}
          </Link>
        </div>
      )}
      {county && !county.empty && schoolYear !== undefined && <ConflictList key={schoolYear} schoolYear={schoolYear} />}
    </div>
  );
}
