import { useTranslation } from 'react-i18next';
import type { TaskAlarm } from '../gql/graphql.ts';
import './records.css';

/** The more pressing, the more corners: disc, triangle, square. */
const shapes: Record<Exclude<TaskAlarm, 'NONE'>, string> = {
  BLUE: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  AMBER: 'M8 2.5 14 13H2z',
  RED: 'M3 3h10v10H3z',
};

type Props = { alarm: TaskAlarm; /** negative: days left; null: not to be said here */ daysLate: number | null };

/** How pressing something is, by shape and word; colour only repeats it. */
export function AlarmMark({ alarm, daysLate }: Props) {
  const { t } = useTranslation();
  const days =
    daysLate === null ? null : daysLate > 0 ? t('command.daysLate', { count: daysLate }) : t('command.daysLeft', { count: -daysLate });
  if (alarm === 'NONE') return <span className="fine">{days ?? t('command.alarmOf.NONE')}</span>;
  return (
    <span className={`alarm alarm-${alarm.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shapes[alarm]} fill="currentColor" />
      </svg>
      {[t(`command.alarmOf.${alarm}`), days].filter((text) => text !== null).join(' · ')}
    </span>
  );
}
