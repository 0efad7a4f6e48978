import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMoment } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { CoverageDocument } from '../../gql/graphql.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { isBlocked } from './blocked-by.ts';
import { FilesSeen } from './files-seen.tsx';
import { GapTable } from './gap-table.tsx';
import { GoalGaps } from './goal-gaps.tsx';
import { KnownMatrix } from './known-matrix.tsx';
import './gaps.css';

/** What is missing, which figures that blocks, which file would bring it, and where, school by school. */
export function CoveragePage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const result = useQuery(CoverageDocument, { variables: moment });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  if (!county) return <QueryState {...result} />;
  const canBring = county.coverage.some(({ file }) => file !== null);
  const otherGoals = county.goals.filter((goal) => goal.status === 'NO_DATA' && !county.coverage.some((gap) => isBlocked(goal, gap)));
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={t('gaps.title')} />
      <header className="page-head">
        <div>
          <h1>{t('gaps.title')}</h1>
          <p className="lead">{t('gaps.lead')}</p>
        </div>
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      {county.empty ? (
        <div className="empty-note">
          <p>{t('schools.empty')}</p>
          <Link to="/imports" className="button-link">
            {t('gaps.toImport')}
          </Link>
        </div>
      ) : (
        <>
          <section className="section" aria-labelledby="gap-list">
            <h2 id="gap-list">{t('gaps.list')}</h2>
            {county.coverage.length === 0 ? <p>{t('county.coverageNone')}</p> : <GapTable county={county} />}
            <p className="coverage-links screen-only">
              {canBring && <Link to="/imports">{t('gaps.toImport')}</Link>}
              <Link to={`/conflicts?year=${county.schoolYear}`}>{t('county.toConflicts')}</Link>
            </p>
          </section>
          {otherGoals.length > 0 && <GoalGaps goals={otherGoals} />}
          <section className="section" aria-labelledby="files">
            <h2 id="files">{t('gaps.files')}</h2>
            {canBring && county.files.some(({ seen }) => !seen) && <p className="fine">{t('county.coverageNote')}</p>}
            <FilesSeen files={county.files} schoolYear={county.schoolYear} />
          </section>
          <section className="section" aria-labelledby="matrix">
            <h2 id="matrix">{t('gaps.matrix')}</h2>
            {county.resources.map((resources) => (
              <KnownMatrix key={resources.stage} resources={resources} />
            ))}
          </section>
        </>
      )}
    </div>
  );
}
