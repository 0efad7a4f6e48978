import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { TimelineDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { PhaseCard } from './phase-card.tsx';
import { PhasePicture } from './phase-picture.tsx';
import '../policy/policy.css';
import './timeline.css';

/** Phases and the days by which something is due, from the first to the last. */
export function TimelinePage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const result = useQuery(TimelineDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { policyTimeline, offices } = result.data;
  const { day, phases, milestones } = policyTimeline;
  return (
    <div className="page">
      <PageTitle title={t('timeline.title')} />
      <header className="page-head">
        <div>
          <h1>{t('timeline.title')}</h1>
          <p className="lead">{t('timeline.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      {phases.length === 0 ? (
        <p className="empty-note">{t('timeline.none')}</p>
      ) : (
        <>
          <section className="section" aria-labelledby="timeline-phases">
            <h2 id="timeline-phases">{t('timeline.phases')}</h2>
            <PhasePicture phases={phases} day={day} />
            <ul className="phase-list">
              {phases.map((phase) => (
                <PhaseCard key={phase.phaseId} phase={phase} mayClose={asOf === null && may('settle-policy')} />
              ))}
            </ul>
          </section>
          <MilestoneList milestones={milestones} day={day} offices={offices} />
        </>
      )}
    </div>
  );
}
