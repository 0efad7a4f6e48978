import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { MyRightsDocument } from '../../gql/graphql.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ReadsView } from './reads-view.tsx';
import { TrailView } from './trail-view.tsx';
import '../../app/office-files.css';

/** Who read personal data, and who did what: two lists, each for who may see it. */
export function AuditPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const known = useQuery(MyRightsDocument);
  // Which list it is depends on them: nothing is asked that would only be refused.
  if (!known.data) return <QueryState {...known} />;
  const { rights } = known.data.me;
  const may = (right: string) => rights.includes(right);
  const isTrail = params.get('view') === 'trail' || (may('read-trail') && !may('read-audit'));
  const title = t(isTrail ? 'audit.trail.title' : 'audit.title');
  const current = (is: boolean) => (is ? ('page' as const) : undefined);
  return (
    <div className="page">
      <PageTitle title={title} />
      {may('read-audit') && may('read-trail') && (
        <nav className="sub-nav screen-only" aria-label={t('audit.views')}>
          <Link to="/audit" aria-current={current(!isTrail)}>
            {t('audit.title')}
          </Link>
          <Link to="/audit?view=trail" aria-current={current(isTrail)}>
            {t('audit.trail.title')}
          </Link>
        </nav>
      )}
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      {isTrail ? <TrailView /> : <ReadsView />}
    </div>
  );
}
