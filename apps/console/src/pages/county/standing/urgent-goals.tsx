import { useTranslation } from 'react-i18next';
import { StatusGlyph, StatusMark } from '../../../figures/status-mark.tsx';
import type { GoalFiguresFragment, MeasureStatus } from '../../../gql/graphql.ts';
import { Link } from 'react-router';
import { useMomentPath } from '../../../app/moment.ts';
import { useWording } from '../../../language/use-wording.ts';
import { byUrgency } from './goal-text.ts';
import { useGoalWords } from './use-goal-words.ts';

const most = 12;
const statuses: readonly MeasureStatus[] = ['NOT_MET', 'NO_DATA', 'MET'];

/** The goals in short: how many are met, and of those that are not the most urgent, each with its gap, its day and its office. */
export function UrgentGoals({ goals, onAll }: { goals: readonly GoalFiguresFragment[]; /** to the whole list */ onAll: () => void }) {
  const { t } = useTranslation();
  const { date, say } = useWording();
  const words = useGoalWords();
  const path = useMomentPath();
  const when = ({ due, daysLeft }: GoalFiguresFragment) => {
    if (due === null) return t('standing.noDue');
    const left =
      daysLeft === null ? '' : ` ${daysLeft < 0 ? t('standing.late', { count: -daysLeft }) : t('standing.daysLeft', { count: daysLeft })}`;
    return date(due) + left;
  };
  const about = (goal: GoalFiguresFragment) =>
    [
      goal.status === 'NOT_MET' ? words.gap(goal) : null,
      goal.valueText && !goal.gapText ? say(goal.valueText) : null,
      goal.value === null && goal.missing ? say(goal.missing) : null,
    ]
      .filter(Boolean)
      .join(t('standing.semicolon'));
  const unknown = goals.filter(({ status }) => status === 'NO_DATA').length;
  return (
    <section className="card" aria-labelledby="urgent">
      <h2 id="urgent">{t('standing.goals')}</h2>
      <ul className="goal-totals">
        {statuses.map((status) => (
          <li key={status}>
            <strong>{goals.filter((goal) => goal.status === status).length}</strong>
            <StatusMark status={status} />
          </li>
        ))}
      </ul>
      {!goals.some(({ status }) => status === 'NOT_MET') && (
        <p>{unknown > 0 ? t('standing.noneKnownOpen', { count: unknown }) : t('standing.noneOpen')}</p>
      )}
      <ol className="urgent">
        {byUrgency(goals)
          .slice(0, most)
          .map((goal) => (
            <li key={`${goal.obligationId} ${goal.indicatorId} ${goal.stage} ${goal.target}`}>
              <StatusGlyph status={goal.status} />
              <span className="urgent-name">{words.title(goal)}</span>
              <strong className="urgent-value">{goal.value === null ? '' : words.amount(goal, goal.value)}</strong>
              <span className="fine urgent-more">
                {about(goal)} ·{' '}
                {goal.daysLeft !== null && goal.daysLeft < 0 ? <strong className="problem-text">{when(goal)}</strong> : when(goal)} ·{' '}
                {words.office(goal) ?? t('standing.noOffice')}
              </span>
            </li>
          ))}
      </ol>
      <p className="card-links screen-only">
        <button type="button" className="text-button" onClick={onAll}>
          {t('standing.allGoals', { count: goals.length })}
        </button>
        <Link to={path('/coverage')}>{t('standing.toGaps')}</Link>
      </p>
    </section>
  );
}
