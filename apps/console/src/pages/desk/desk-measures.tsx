import { useTranslation } from 'react-i18next';
import type { DeskMeasureFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

/** The measures that the office leads or helps with. */
export function DeskMeasures({ measures, officeId }: { measures: readonly DeskMeasureFragment[]; officeId: string }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  if (measures.length === 0) return <p className="empty-note">{t('desk.noMeasures')}</p>;
  const name = (measure: DeskMeasureFragment) => pick(measure.labelZh, measure.labelEn);
  const columns: Column<DeskMeasureFragment>[] = [
    {
      id: 'measure',
      title: t('desk.measure'),
      isHead: true,
      cell: (measure) => <DayLink to={`/measures/${measure.measureId}`}>{name(measure)}</DayLink>,
      value: name,
    },
    {
      id: 'light',
      title: t('desk.light'),
      cell: ({ light }) => <LightMark light={light} />,
      value: ({ light }) => t(`lightWord.${light ?? 'NONE'}`),
    },
    {
      id: 'part',
      title: t('desk.part'),
      cell: ({ leadOffice }) => t(leadOffice === officeId ? 'desk.leads' : 'desk.helps'),
      value: ({ leadOffice }) => t(leadOffice === officeId ? 'desk.leads' : 'desk.helps'),
    },
    { id: 'overdue', title: t('desk.overdue'), isNumber: true, cell: ({ overdue }) => overdue, value: ({ overdue }) => overdue },
    {
      id: 'next',
      title: t('desk.next'),
      isSentence: true,
      cell: ({ nextMilestone }) => (nextMilestone ? `${nextMilestone.due} ${pick(nextMilestone.labelZh, nextMilestone.labelEn)}` : '—'),
      value: ({ nextMilestone }) => nextMilestone?.due ?? null,
    },
    {
      id: 'signed',
      title: t('desk.lastSigned'),
      cell: ({ lastSigned }) => lastSigned?.day ?? t('desk.neverSigned'),
      value: ({ lastSigned }) => lastSigned?.day ?? null,
    },
  ];
  return <DataTable name={t('desk.measures')} columns={columns} rows={measures} keyOf={({ measureId }) => measureId} param="measures" />;
}
