import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { hasReached } from '../../draws/draw-states.ts';
import { DrawStateMark } from '../../draws/draw-state-mark.tsx';
import { DrawDocument } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { useWhileVisible } from '../../draws/use-while-visible.ts';
import { AfterRun } from './after-run.tsx';
import { AnnulSection } from './annul-section.tsx';
import { cohortOf } from './cohort-of.ts';
import { ConstraintSection } from './constraint-section.tsx';
import { DrawLinks } from './draw-links.tsx';
import { DrawRecord } from './draw-record.tsx';
import { DrawTrack } from './draw-track.tsx';
import { PlanSection } from './plan-section.tsx';
import { RehearsalSection } from './rehearsal.tsx';
import { RosterSection } from './roster-section.tsx';
import { SealSection } from './seal-section.tsx';
import { SeedSection } from './seed-section.tsx';
import { SupervisorSection } from './supervisor-section.tsx';
import { useRoster } from './use-roster.ts';
import './draw.css';

/** The desk of one cohort's draw: how far it is, whose move it is, and everything that is done from plan to fixed classes. */
export function DrawPage() {
  const { t } = useTranslation();
  const { drawId } = useParams();
  const { date } = useWording();
  const may = useMyRights();
  const { nameOf } = useSchoolNames();
  const result = useQuery(DrawDocument, { variables: { drawId: drawId! }, fetchPolicy: 'cache-and-network' });
  useWhileVisible(result, result.data?.placementDraw?.progress !== null && result.data?.placementDraw !== null);
  const shown = useRoster(drawId!);
  const cohort = cohortOf(drawId!);
  const title = cohort
    ? t('draws.cohort', {
        school: nameOf(cohort.schoolId),
        grade: t(`grade.${cohort.grade}`),
        from: cohort.schoolYear,
        to: cohort.schoolYear + 1,
      })
    : t('draws.title');
  if (!result.data) return <QueryState {...result} />;
  const draw = result.data.placementDraw;
  const isBeforeSeal = draw === null || draw.status === 'PLANNED' || draw.status === 'FROZEN';
  return (
    <div className="page draw-page">
      <PageTitle title={title} />
      <header className="page-head">
        <div>
          <p className="fine">
            <Link to={cohort ? `/draws?schoolYear=${cohort.schoolYear}` : '/draws'}>{t('draws.back')}</Link>
          </p>
          <h1>{title}</h1>
          <p className="lead draw-lead">
            <DrawStateMark state={draw?.status ?? 'UNPLANNED'} />
            {draw && (
              <span>
                {t('draws.day')} {date(draw.plan.drawDay)} · {t('draws.attemptText', { attempt: draw.attempt })}
              </span>
            )}
          </p>
        </div>
      </header>
      <DrawTrack state={draw?.status ?? 'UNPLANNED'} progress={draw?.progress ?? null} />
      {draw && <DrawLinks drawId={draw.drawId} state={draw.status} />}
      {cohort && <PlanSection cohort={cohort} draw={draw} />}
      {draw && (
        <>
          <RosterSection draw={draw} shown={shown} />
          <ConstraintSection draw={draw} shown={shown} />
          {isBeforeSeal && may('plan-draws') && <RehearsalSection drawId={draw.drawId} isFrozen={draw.status === 'FROZEN'} />}
          <SupervisorSection draw={draw} />
          <SealSection draw={draw} />
          {(draw.status === 'SEALED' || draw.status === 'SEEDED') && <SeedSection draw={draw} />}
          {hasReached(draw.status, 'RUN') && <AfterRun draw={draw} />}
          <AnnulSection draw={draw} />
          <DrawRecord steps={draw.steps} />
        </>
      )}
    </div>
  );
}
