import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMomentPath } from '../../../app/moment.ts';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { GoalFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { useGoalWords } from './use-goal-words.ts';

type Props = { goal: GoalFiguresFragment };

/** The value beside its goal; without data what is missing, never a bare number. */
export function GoalValue({ goal }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const words = useGoalWords();
  const target = words.target(goal);
  return (
    <span className="goal-value">
      {goal.value !== null ? (
        <strong>{words.amount(goal, goal.value)}</strong>
      ) : goal.valueText ? (
        <strong>{say(goal.valueText)}</strong>
      ) : (
        <span className="fine">{goal.missing ? say(goal.missing) : t('status.NO_DATA')}</span>
      )}
      {goal.value !== null && goal.valueText && <span className="fine"> {say(goal.valueText)}</span>}
      {target && <span className="fine"> {t('standing.target', { target })}</span>}
    </span>
  );
}

export function GoalGap({ goal }: Props) {
  const words = useGoalWords();
  const text = words.gap(goal);
  return text === null || goal.status !== 'NOT_MET' ? <span className="fine">—</span> : <strong className="problem-text">{text}</strong>;
}

/** Late only while it is not met: a goal that was reached in time is not late for ever. */
export function GoalDue({ goal: { due, daysLeft, status }, date }: Props & { date: (day: string) => string }) {
  const { t } = useTranslation();
  if (due === null) return <span className="fine">{t('standing.noDue')}</span>;
  return (
    <>
      {date(due)}
      {daysLeft !== null && status !== 'MET' && (
        <span className="below">
          {daysLeft < 0 ? (
            <StatusMark status="NOT_MET" text={t('standing.late', { count: -daysLeft })} />
          ) : (
            <span className="fine">{t('standing.daysLeft', { count: daysLeft })}</span>
          )}
        </span>
      )}
    </>
  );
}

/** The way to the figures behind a goal, where it is about a resource or its CV. */
export function IndicatorLink({ goal: { indicatorId, stage } }: Props) {
  const { t } = useTranslation();
  const path = useMomentPath();
  const page = indicatorId?.startsWith('res.') ? '/resources' : indicatorId?.startsWith('cv.') ? '/indicators' : null;
  return page && <Link to={path(page, { stage })}>{t('standing.toFigures')}</Link>;
}
