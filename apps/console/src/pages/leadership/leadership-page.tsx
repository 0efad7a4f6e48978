import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { listPath } from '../../app/governance-lists.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { LeadershipDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ChangedLights } from './changed-lights.tsx';
import { GoalsOfPhase } from './goals-of-phase.tsx';
import { LateItems } from './late-items.tsx';
import { MeasureRows } from './measure-rows.tsx';
import { StandingStrip } from './standing-strip.tsx';
import './leadership.css';

/** The leading group's one page: where we stand against each goal, what is late, who owns it, what changed; and its sign-off. */
export function LeadershipPage() {
  const { t, i18n } = useTranslation();
  const { date } = useWording();
  const asOf = useAsOf();
  const result = useQuery(LeadershipDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { lightBoard: board, policyTimeline } = result.data;
  const waiting = policyTimeline.phases.filter(({ standing, results }) => standing === 'OVER' && results === null);
  const phases = board.measures.filter(({ kind }) => kind === 'GOALS');
  const measures = board.measures.filter(({ kind }) => kind !== 'GOALS');
  return (
    <div className="page leadership">
      <PageTitle title={t('leadership.title')} />
      <header className="page-head">
        <div>
          <h1>{t('leadership.title')}</h1>
          <p className="lead">{t('leadership.lead', { day: date(board.day), version: board.ruleVersion })}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
          <button type="button" className="quiet-button" onClick={() => window.print()}>
            {t('leadership.print')}
          </button>
          <a className="quiet-button" href={listPath('measures', { asOf, language: i18n.language })} download>
            {t('leadership.sheet')}
          </a>
          <a className="quiet-button" href="/public">
            {t('leadership.public')}
          </a>
        </div>
      </header>
      <StandingStrip measures={board.measures} />
      <div className="leadership-columns">
        <section className="leadership-column" aria-labelledby="leadership-goals">
          <h2 id="leadership-goals">{t('leadership.goals')}</h2>
          {phases.map((phase) => (
            <GoalsOfPhase
              key={phase.measureId}
              phase={phase}
              asOf={asOf}
              isWaiting={waiting.some(({ phaseId }) => phaseId === phase.measureId)}
            />
          ))}
          {phases.length === 0 && <p className="empty-note">{t('leadership.noGoals')}</p>}
        </section>
        <section className="leadership-column" aria-labelledby="leadership-measures">
          <h2 id="leadership-measures">{t('leadership.measures')}</h2>
          <MeasureRows measures={measures} maySign={asOf === null} />
        </section>
        <div className="leadership-column">
          <LateItems asOf={asOf} />
          <ChangedLights measures={board.measures} day={board.day} />
        </div>
      </div>
    </div>
  );
}
