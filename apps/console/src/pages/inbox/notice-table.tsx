import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxNoticesFragment } from '../../gql/graphql.ts';
import { usePlaceNames } from '../../governance/use-place-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { noticePath } from './notice-path.ts';
import './inbox.css';

type Notice = InboxNoticesFragment['notices'][number];

export function NoticeTable({ notices, onRead }: { notices: readonly Notice[]; onRead: (noticeId: string) => void }) {
  const { t } = useTranslation();
  const { pick, date, dateTime } = useWording();
  const { placeOf } = usePlaceNames();
  const titleOf = ({ titleZh, titleEn }: Notice) => pick(titleZh, titleEn) || t('inbox.untitled');
  const daysOf = ({ daysLate }: Notice) => {
    if (daysLate === null) return '';
    if (daysLate === 0) return t('inbox.today');
    return daysLate > 0 ? t('inbox.late', { count: daysLate }) : t('inbox.left', { count: -daysLate });
  };
  const columns: Column<Notice>[] = [
    {
      id: 'alarm',
      title: t('inbox.alarm'),
      cell: ({ alarm }) => <span className={`notice-alarm-${alarm.toLowerCase()}`}>{t(`inbox.alarmOf.${alarm}`)}</span>,
      value: ({ alarm }) => t(`inbox.alarmOf.${alarm}`),
      sortValue: ({ alarm }) => ['NONE', 'BLUE', 'AMBER', 'RED'].indexOf(alarm),
    },
    { id: 'kind', title: t('inbox.kind'), cell: ({ kind }) => t(`inbox.kindOf.${kind}`), value: ({ kind }) => t(`inbox.kindOf.${kind}`) },
    {
      id: 'item',
      title: t('inbox.item'),
      cell: (notice) => (
        <>
          <span className="fine">{t(`inbox.subjectOf.${notice.subject}`)}　</span>
          <Link to={noticePath(notice.subject, notice.subjectId, notice.due)} onClick={() => notice.isRead || onRead(notice.noticeId)}>
            {titleOf(notice)}
          </Link>
        </>
      ),
      value: (notice) => `${t(`inbox.subjectOf.${notice.subject}`)} ${titleOf(notice)}`,
      isHead: true,
      isSentence: true,
    },
    { id: 'unit', title: t('inbox.unit'), cell: (notice) => placeOf(notice) ?? '—', value: (notice) => placeOf(notice) ?? '' },
    {
      id: 'due',
      title: t('inbox.due'),
      cell: (notice) =>
        notice.due === null ? (
          '—'
        ) : (
          <>
            {date(notice.due)}
            {notice.daysLate !== null && <span className="fine below">{daysOf(notice)}</span>}
          </>
        ),
      value: ({ due }) => due ?? '',
    },
    {
      id: 'since',
      title: t('inbox.since'),
      cell: ({ at, eventId }) => (at === null ? '—' : <Link to={`/facts/${eventId}`}>{dateTime(at)}</Link>),
      value: ({ at }) => at ?? '',
    },
    {
      id: 'state',
      title: t('inbox.state'),
      cell: ({ isRead, noticeId }) =>
        isRead ? (
          t('inbox.read')
        ) : (
          <button type="button" className="text-button" onClick={() => onRead(noticeId)}>
            ● {t('inbox.markRead')}
          </button>
        ),
      value: ({ isRead }) => t(isRead ? 'inbox.read' : 'inbox.unread'),
    },
  ];
  return (
    <DataTable
      name={t('inbox.table')}
      columns={columns}
      rows={notices}
      keyOf={({ noticeId }) => noticeId}
      rowClass={({ isRead }) => (isRead ? undefined : 'notice-unread')}
    />
  );
}
