import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type LeadershipGoalsQuery, LeadershipGoalsDocument, type LeadershipMeasureFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';
import { unitWords } from '../../language/view-words.ts';
import { inUnit } from '../county/standing/goal-text.ts';

type Duty = NonNullable<LeadershipGoalsQuery['measureCard']>['duties'][number];

type Props = { phase: LeadershipMeasureFragment; asOf: string | null; /** over, and without its final results */ isWaiting: boolean };

/** The goals of one phase of a document: each measured one with what is asked and where the county stands; the others counted. */
export function GoalsOfPhase({ phase, asOf, isWaiting }: Props) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const variables = { measureId: phase.measureId, asOf };
  const { data } = useQuery(LeadershipGoalsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const duties = data?.measureCard?.duties ?? [];
  const measured = duties.filter(({ dutyKind }) => dutyKind === 'MEASURED');
  const others = duties.length - measured.length;
  const dues = new Set(measured.map(({ due }) => due));
  const due = dues.size === 1 ? [...dues][0]! : null; // said once where it is the same for all
  return (
    <div className="phase-goals">
      <h3>
        <DayLink to={`/measures/${phase.measureId}`}>{pick(phase.labelZh, phase.labelEn)}</DayLink>
        {due !== null && <span className="fine">{t('leadership.due', { day: date(due) })}</span>}
        <LightMark light={phase.light} />
      </h3>
      {isWaiting && (
        <p className="problem-text">
          ■ <DayLink to={`/timeline?phase=${phase.measureId}`}>{t('leadership.phaseWaits')}</DayLink>
        </p>
      )}
      <ul>
        {measured.map((duty) => (
          <GoalRow key={duty.obligationId} duty={duty} saysDue={due === null} />
        ))}
      </ul>
      {others > 0 && <p className="fine">{t('leadership.otherGoals', { count: others })}</p>}
    </div>
  );
}

function GoalRow({ duty, saysDue }: { duty: Duty; saysDue: boolean }) {
  const { t, i18n } = useTranslation();
  const { pick, date } = useWording();
  const { value, forecastDate, due, light } = duty;
  const unit = value ? unitWords(i18n, value.unit) : '';
  const text = (amount: number) => inUnit(amount, { target: value!.target, unit: value!.unit }, unit);
  return (
    <li>
      <LightMark light={light} isShort />
      <span className="goal-name">{pick(duty.labelZh, duty.labelEn)}</span>
      <span className="goal-value">
        {value?.value == null ? t('leadership.noValue') : text(value.value)}
        {value?.target != null && <span className="fine"> {t('leadership.target', { target: text(value.target) })}</span>}
      </span>
      {((saysDue && due !== null) || forecastDate !== null) && (
        <span className="fine goal-due">
          {saysDue && due !== null && `${t('leadership.due', { day: date(due) })} `}
          {forecastDate !== null &&
            (value?.status === 'MET' ? t('leadership.isThere') : t('leadership.forecast', { day: date(forecastDate) }))}
        </span>
      )}
    </li>
  );
}
