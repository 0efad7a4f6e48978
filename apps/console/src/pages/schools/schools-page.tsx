import { useQuery } from '@apollo/client/react';
import { Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { useYearInView } from '../../app/year-in-view.ts';
import { schoolYearTitle } from '../../figures/terms.ts';
import { SchoolsDocument } from '../../gql/graphql.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { SchoolTable } from './school-table.tsx';

/** All schools of a year. Every page of the list is read, so that sorting means sorting the county, not its first hundred. */
export function SchoolsPage() {
  const { t, i18n } = useTranslation();
  const [params, setParams] = useSearchParams();
  const search = params.get('q')?.trim() || null;
  const year = params.get('year');
  const result = useQuery(SchoolsDocument, { variables: { search, schoolYear: year && /^\d{4}$/.test(year) ? Number(year) : null } });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  const { endCursor = null, hasNextPage = false } = result.data?.county.schools.pageInfo ?? {};
  const { fetchMore } = result;
  useEffect(() => {
    if (hasNextPage && endCursor !== null) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined); // shown rows stay; reloading tries again
  }, [hasNextPage, endCursor, fetchMore]);

  useYearInView(county?.empty === false ? county.schoolYear : undefined);
  if (!county) return <QueryState {...result} />;
  const schools = county.schools.edges.map(({ node }) => node);
  const find = (text: string) =>
    setParams((before) => {
      before.delete('q');
      if (text.trim()) before.set('q', text.trim());
      return before;
    });
  return (
    <div className="page">
      <PageTitle title={t('schools.title')} />
      <header className="page-head">
        <div>
          <h1>{t('schools.title')}</h1>
          {!county.empty && <p className="fine">{schoolYearTitle(t, { schoolYear: county.schoolYear, language: i18n.language })}</p>}
        </div>
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      {county.empty ? (
        <div className="empty-note">
          <p>{t('schools.empty')}</p>
          <Link to="/imports" className="button-link">
            {t('schools.toImport')}
          </Link>
        </div>
      ) : (
        <section className="section">
          <Input.Search
            key={search}
            className="school-search"
            defaultValue={search ?? ''}
            placeholder={t('schools.search')}
            aria-label={t('schools.search')}
            enterButton={t('schools.searchButton')}
            allowClear
            onSearch={find}
          />
          <output className="fine">
            {schools.length === 0 ? t('schools.none') : t('schools.found', { count: county.schools.totalCount })}
          </output>
          {schools.length > 0 && <SchoolTable schools={schools} isLoading={result.loading} />}
          <p className="fine">{t('schools.standardNote')}</p>
        </section>
      )}
    </div>
  );
}
