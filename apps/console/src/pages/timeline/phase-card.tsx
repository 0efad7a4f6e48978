import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../figures/status-mark.tsx';
import { ClosePhaseDocument, type MeasureStatus, type PhaseOutcome, type TimelineQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useChosen } from '../../governance/use-chosen.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';

type Phase = TimelineQuery['policyTimeline']['phases'][number];

const statusOf: Record<PhaseOutcome, MeasureStatus> = { MET: 'MET', MISSED: 'NOT_MET', NO_DATA: 'NO_DATA' };

/** A phase with its goals; once it is over, with their final results. */
export function PhaseCard({ phase, mayClose }: { phase: Phase; mayClose: boolean }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const close = useCommand(ClosePhaseDocument);
  const { packId, phaseId, from, to, standing, goals, results } = phase;
  const resultOf = (id: string) => results?.find(({ obligationId }) => obligationId === id);
  const chosen = useChosen<HTMLLIElement>('phase', phaseId);
  return (
    <li className="card" {...chosen}>
      <div className="card-head">
        <h3>
          {pick(phase.labelZh, phase.labelEn)} <span className="fine">{pick(phase.shortZh, phase.shortEn)}</span>
        </h3>
        <span>{t(`timeline.standingOf.${standing}`)}</span>
      </div>
      <p>{to === null ? t('timeline.openEnd', { from: date(from) }) : t('timeline.span', { from: date(from), to: date(to) })}</p>
      {standing === 'OVER' && results === null && <p className="problem">■ {t('timeline.notClosed')}</p>}
      <ul className="choice-list" aria-label={t('timeline.goals')}>
        {goals.map(({ obligationId, labelZh, labelEn, due }) => {
          const result = resultOf(obligationId);
          return (
            <li key={obligationId}>
              <DayLink to={`/policy/${packId}?clause=${obligationId}`}>{pick(labelZh, labelEn)}</DayLink>{' '}
              {due !== null && <span className="fine">{date(due)}</span>}
              {result && (
                <>
                  {' '}
                  <StatusMark status={statusOf[result.outcome]} text={t(`timeline.outcomeOf.${result.outcome}`)} /> {result.value}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {mayClose && standing === 'OVER' && results === null && (
        <CommandForm
          title={t('timeline.closePhase')}
          act={t('timeline.closePhase')}
          done={t('timeline.closeDone')}
          fields={[]}
          onSubmit={() => close({ packId, phaseId })}
        >
          <p className="fine">{t('timeline.closeHint')}</p>
        </CommandForm>
      )}
    </li>
  );
}
