import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMoment } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { schoolYearTitle } from '../../figures/terms.ts';
import { SchoolsDocument } from '../../gql/graphql.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { LoadingState } from '../../states/loading-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { useWholeList } from '../../tables/use-whole-list.ts';
import { filteredSchools } from './school-filters.ts';
import { SchoolTable } from './school-table.tsx';
import { SchoolTools } from './school-tools.tsx';
import { useSchoolFilter } from './use-school-filter.ts';
import './schools.css';

const SchoolTiles = lazy(async () => ({ default: (await import('./tiles/school-tiles.tsx')).SchoolTiles }));

/** All schools of a year, as a table or as tiles by township. All are read, so that filters and sorting mean the county. */
export function SchoolsPage() {
  const { t, i18n } = useTranslation();
  const [params, setParams] = useSearchParams();
  const moment = useMoment();
  const result = useQuery(SchoolsDocument, { variables: moment });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  const isWhole = useWholeList(result.data?.county.schools, result.fetchMore);
  const schools = county?.schools.edges.map(({ node }) => node) ?? [];
  const { choices, filter } = useSchoolFilter(schools);
  if (!county) return <QueryState {...result} />;
  const isTiles = params.get('view') === 'tiles';
  const shown = filteredSchools(schools, filter);
  const show = (view: 'tiles' | null) =>
    setParams((before) => {
      before.delete('view');
      if (view) before.set('view', view);
      return before;
    });
  return (
    <div className="page" aria-busy={!isWhole}>
      <PageTitle title={t('schools.title')} />
      <header className="page-head">
        <div>
          <h1>{t('schools.title')}</h1>
          {!county.empty && <p className="fine">{schoolYearTitle(t, { schoolYear: county.schoolYear, language: i18n.language })}</p>}
        </div>
        {!county.empty && (
          <fieldset className="view-switch screen-only">
            <legend className="visually-hidden">{t('schoolList.view')}</legend>
            <button type="button" aria-pressed={!isTiles} onClick={() => show(null)}>
              {t('schoolList.table')}
            </button>
            <button type="button" aria-pressed={isTiles} onClick={() => show('tiles')}>
              {t('schoolList.tiles')}
            </button>
          </fieldset>
        )}
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
          <SchoolTools choices={choices} filter={filter} />
          <output className="fine">
            {shown.length === 0
              ? t('schools.none')
              : shown.length === schools.length
                ? t('schools.found', { count: county.schools.totalCount })
                : t('schoolList.shown', { count: shown.length, total: county.schools.totalCount })}
          </output>
          {shown.length > 0 &&
            (isTiles ? (
              <Suspense fallback={<LoadingState isPart />}>
                <SchoolTiles schools={shown} stage={filter.stage} />
              </Suspense>
            ) : (
              <SchoolTable schools={shown} stage={filter.stage} />
            ))}
          {!isTiles && <p className="fine">{t('schools.standardNote')}</p>}
        </section>
      )}
    </div>
  );
}
