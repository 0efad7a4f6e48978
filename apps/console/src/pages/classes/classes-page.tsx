import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMoment, useMomentPath } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import '../../app/workbench.css';
import '../../app/workbench-lists.css';
import { ClassesMomentDocument } from '../../gql/graphql.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { EmptyCounty } from '../../measures/empty-county.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ClassList } from './class-list.tsx';
import { GradeList } from './grade-list.tsx';
import { PlacedList } from './placed-list.tsx';
import { SegregationView } from './segregation-view.tsx';

const views = ['list', 'grades', 'placed', 'mixing'] as const;
type View = (typeof views)[number];

/** All classes of the county; the grades whose parallel classes differ most; how the starting grades were placed; where children of a kind are apart. */
export function ClassesPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const pathTo = useMomentPath();
  const result = useQuery(ClassesMomentDocument, { variables: useMoment() });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  if (!county) return <QueryState {...result} />;
  const view: View = views.find((one) => one === params.get('view')) ?? 'list';
  const titleOf = (one: View) => (one === 'placed' ? t('placed.tab') : t(`classes.${one}`));
  const schools = county.resources
    .flatMap((stage) => [...stage.schools, ...stage.excluded].map(({ school }) => school))
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={titleOf(view)} />
      <header className="page-head">
        <div>
          <h1>{t('classes.title')}</h1>
          <p className="lead">{view === 'placed' ? t('placed.lead') : t(`classes.lead.${view}`)}</p>
        </div>
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      {county.empty || county.classCount === 0 ? (
        <EmptyCounty />
      ) : (
        <>
          <nav className="view-tabs" aria-label={t('classes.views')}>
            {views.map((one) => (
              <Link
                key={one}
                to={pathTo('/classes', { view: one === 'list' ? null : one, stage: params.get('stage') })}
                aria-current={one === view ? 'page' : undefined}
              >
                {titleOf(one)}
              </Link>
            ))}
          </nav>
          {view === 'list' && <ClassList schools={schools} />}
          {view === 'grades' && <GradeList schools={schools} />}
          {view === 'placed' && <PlacedList />}
          {view === 'mixing' && <SegregationView />}
        </>
      )}
    </div>
  );
}
