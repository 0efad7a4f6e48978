import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AppraisalRowFragment } from '../../gql/graphql.ts';
import { StepList } from '../../governance/step-list.tsx';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Item = AppraisalRowFragment['items'][number];
const eventNames = ['AppraisalRecorded', 'AppraisalCorrected'] as const;

type Props = { appraisal: AppraisalRowFragment; unit: string; children: ReactNode };

/** Points by obligation, corrections with their reasons, and the receipts. */
export function AppraisalDetail({ appraisal: { year, items, corrections, events }, unit, children }: Props) {
  const { t } = useTranslation();
  const names = Object.fromEntries(eventNames.map((name) => [name, t(`appraisals.eventOf.${name}`)]));
  const { pick, date } = useWording();
  const columns: Column<Item>[] = [
    {
      id: 'obligation',
      title: t('appraisals.obligation'),
      cell: ({ obligationId, titleZh, titleEn }) => (
        <>
          {pick(titleZh, titleEn)} <span className="fine">{obligationId}</span>
        </>
      ),
      value: ({ obligationId, titleZh, titleEn }) => `${obligationId} ${pick(titleZh, titleEn)}`,
      isHead: true,
      isSentence: true,
    },
    {
      id: 'points',
      title: t('appraisals.points'),
      cell: ({ points, outOf }) => t('appraisals.pointsOf', { points: points / 100, outOf: outOf / 100 }),
      value: ({ points }) => points / 100,
      isNumber: true,
    },
  ];
  return (
    <section className="section card" aria-labelledby="appraisal-detail">
      <h2 id="appraisal-detail">
        {year} {unit}
      </h2>
      <h3>{t('appraisals.items')}</h3>
      <DataTable
        name={`${year}_${unit}_${t('appraisals.items')}`}
        columns={columns}
        rows={items}
        keyOf={({ obligationId }) => obligationId}
        param="items"
      />
      {corrections.length > 0 && (
        <>
          <h3>{t('appraisals.corrections')}</h3>
          <ul className="way-list">
            {corrections.map(({ eventId, at, reason }) => (
              <li key={eventId}>
                <Link to={`/facts/${eventId}`}>
                  {t('appraisals.correctionText', { day: date(at), reason: reason ?? t('command.erased') })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('appraisals.history')}</h3>
      <StepList events={events} names={names} />
      {children}
    </section>
  );
}
