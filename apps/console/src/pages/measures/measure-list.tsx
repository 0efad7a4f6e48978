import { useTranslation } from 'react-i18next';
import { useIsNarrow } from '../../charts/use-is-narrow.ts';
import type { MeasureLineFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { LightCounts } from './light-counts.tsx';
import { MeasureCards } from './measure-cards.tsx';
import { OverrideFlag } from './override-flag.tsx';
import { colours } from './use-board-filter.ts';
import { useMeasureWords } from './use-measure-words.ts';

type Row = MeasureLineFragment;

/** The board: a row a measure, worst first; on a phone a card each. Printed and saved as the table it is. */
export function MeasureList({ measures }: { measures: readonly Row[] }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const words = useMeasureWords();
  const isNarrow = useIsNarrow();
  if (isNarrow) return <MeasureCards measures={measures} />;
  const days = (count: number | null) => (count === null ? '—' : t('lightBoard.days', { count }));
  const columns: Column<Row>[] = [
    {
      id: 'light',
      title: t('lightBoard.light'),
      cell: (row) => (
        <>
          <LightMark light={row.light} />
          <OverrideFlag overrides={row.overrides} ownThresholds={row.ownThresholds} />
        </>
      ),
      value: (row) => (row.light === null ? null : t(`lightWord.${row.light}`)),
      sortValue: ({ light }) => (light === null ? null : colours.indexOf(light)),
    },
    {
      id: 'name',
      title: t('lightBoard.name'),
      cell: ({ measureId, labelZh, labelEn, number, kind, packZh, packEn }) => (
        <>
          <DayLink to={`/measures/${measureId}`}>{pick(labelZh, labelEn)}</DayLink>
          <span className="fine below">
            {pick(packZh, packEn)} · {t(`lightBoard.kindOf.${kind}`)} {number}
          </span>
        </>
      ),
      value: ({ labelZh, labelEn }) => pick(labelZh, labelEn),
      isHead: true,
    },
    {
      id: 'pack',
      title: t('lightBoard.pack'),
      cell: ({ packZh, packEn }) => pick(packZh, packEn),
      value: ({ packZh, packEn }) => pick(packZh, packEn),
      isSavedOnly: true,
    },
    {
      id: 'office',
      title: t('lightBoard.office'),
      cell: (row) => (
        <>
          {words.office(row)}
          <span className="fine below">
            {t('lightBoard.leader')} {words.leader(row)}
          </span>
        </>
      ),
      value: words.office,
    },
    { id: 'leader', title: t('lightBoard.leader'), cell: words.leader, value: words.leader, isSavedOnly: true },
    { id: 'duties', title: t('lightBoard.duties'), cell: (row) => <LightCounts measure={row} />, value: words.counts },
    {
      id: 'why',
      title: t('lightBoard.why'),
      cell: (row) => (
        <>
          {words.why(row)}
          <span className="fine below">{words.worst(row)}</span>
        </>
      ),
      value: words.why,
      isSentence: true,
    },
    { id: 'worst', title: t('lightBoard.worst'), cell: words.worst, value: words.worst, isSavedOnly: true },
    {
      id: 'gap',
      title: t('lightBoard.gap'),
      cell: words.gap,
      value: ({ worst }) => worst?.gap ?? null,
      isNumber: true,
      isPercent: true,
    },
    {
      id: 'next',
      title: t('lightBoard.next'),
      cell: ({ nextMilestone }) =>
        nextMilestone ? (
          <>
            {date(nextMilestone.due)}
            <span className="fine below">{t('lightBoard.daysAhead', { count: nextMilestone.daysLeft })}</span>
          </>
        ) : (
          '—'
        ),
      value: ({ nextMilestone }) => nextMilestone?.due ?? null,
    },
    { id: 'overdue', title: t('lightBoard.overdue'), cell: ({ overdue }) => overdue, value: ({ overdue }) => overdue, isNumber: true },
    {
      id: 'evidence',
      title: t('lightBoard.evidence'),
      cell: ({ evidenceDaysAgo }) => days(evidenceDaysAgo),
      value: ({ evidenceDaysAgo }) => evidenceDaysAgo,
      isNumber: true,
    },
    {
      id: 'signed',
      title: t('lightBoard.signed'),
      cell: ({ lastSigned }) =>
        lastSigned ? (
          <>
            {lastSigned.signerName ?? '—'}
            <span className="fine below">{date(lastSigned.day)}</span>
          </>
        ) : (
          t('lightBoard.never')
        ),
      value: ({ lastSigned }) => lastSigned?.day ?? null,
    },
    {
      id: 'override',
      title: t('lightCard.act.override'),
      cell: ({ overridden }) => overridden,
      value: ({ overridden }) => overridden,
      isSavedOnly: true,
    },
    {
      id: 'forecast',
      title: t('lightBoard.forecast'),
      cell: ({ worst }) => worst?.forecastDate,
      value: ({ worst }) => worst?.forecastDate ?? null,
      isSavedOnly: true,
    },
  ];
  return (
    <DataTable
      name={t('lightBoard.table')}
      columns={columns}
      rows={measures}
      keyOf={({ packId, measureId }) => `${packId}/${measureId}`}
      sort={{ column: 'light', isDescending: false }}
    />
  );
}
