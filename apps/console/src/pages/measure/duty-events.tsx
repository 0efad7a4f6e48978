import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyCardFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = DutyCardFragment['events'][number];

/** All that happened to an obligation's light, newest first; each event leads to its receipt. */
export function DutyEvents({ duty: { obligationId, events, assessed } }: { duty: DutyCardFragment }) {
  const { t } = useTranslation();
  const { pick, date, dateTime } = useWording();
  const whoOf = ({ actorName, actorId }: Row) => actorName ?? (actorId === 'platform' ? t('lightCard.platform') : actorId);
  const columns: Column<Row>[] = [
    { id: 'time', title: t('lightCard.when'), cell: ({ time }) => dateTime(time), value: ({ time }) => time },
    {
      id: 'title',
      title: t('lightCard.event'),
      cell: (row) => pick(row.titleZh, row.titleEn),
      value: (row) => pick(row.titleZh, row.titleEn),
      isHead: true,
    },
    { id: 'who', title: t('lightCard.who'), cell: whoOf, value: whoOf },
    {
      id: 'receipt',
      title: t('lightCard.receipt'),
      cell: (row) => (
        <Link to={`/facts/${row.eventId}`} aria-label={`${t('lightCard.receipt')} ${pick(row.titleZh, row.titleEn)} ${dateTime(row.time)}`}>
          {t('lightCard.receipt')}
        </Link>
      ),
      value: ({ eventId }) => eventId,
    },
  ];
  return (
    <>
      <h3>{t('lightCard.events')}</h3>
      {assessed && (
        <p className="fine">
          {t('lightCard.assessed', { light: t(`lightWord.${assessed.light}`), day: date(assessed.day) })}{' '}
          <Link to={`/facts/${assessed.eventId}`}>{t('lightCard.receipt')}</Link>
        </p>
      )}
      <DataTable
        name={`${t('lightCard.events')}_${obligationId}`}
        columns={columns}
        rows={events}
        keyOf={({ eventId }) => eventId}
        param="events"
        sort={{ column: 'time', isDescending: true }}
      />
    </>
  );
}
