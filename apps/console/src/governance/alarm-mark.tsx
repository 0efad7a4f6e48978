import { useTranslation } from 'react-i18next';
import type { TaskAlarm } from '../gql/graphql.ts';
import './records.css';

const signs: Record<TaskAlarm, string> = { NONE: '', BLUE: '◔', AMBER: '▲', RED: '■' };

/** How pressing something is: by sign and word; nothing where it is not. */
export function AlarmMark({ alarm, daysLate }: { alarm: TaskAlarm; daysLate: number }) {
  const { t } = useTranslation();
  if (alarm === 'NONE') return <span className="fine">—</span>;
  const days = daysLate > 0 ? t('escalations.late', { count: daysLate }) : t('escalations.left', { count: -daysLate });
  return (
    <span className={`alarm alarm-${alarm.toLowerCase()}`}>
      <span aria-hidden="true">{signs[alarm]}</span> {t(`escalations.alarmOf.${alarm}`)} · {days}
    </span>
  );
}
