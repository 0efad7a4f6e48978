import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CancelVisitDocument, type LoadTextFragment, RecordVisitDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { Hand } from '../../governance/hand.tsx';
import { Receipts } from '../../governance/receipts.tsx';
import { useChosen } from '../../governance/use-chosen.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Visit = LoadTextFragment['visits'][number];

/** One school's term: each visit, how many count, and what is allowed over the cap. */
export function LoadCard({ load, isNow }: { load: LoadTextFragment; isNow: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const may = useMyRights();
  const { schoolName, officeName } = useUnitNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const { schoolId, counted, cap, allowances, visits } = load;
  const sought = useSearchParams()[0].get('visit');
  const seeks = visits.some(({ visitId }) => visitId === sought);
  const mark = useChosen('visit', seeks ? sought! : '');
  const isFull = counted >= cap + allowances.length;
  const mayAct = isNow && may('announce-visits');
  const columns: Column<Visit>[] = [
    { id: 'day', title: t('visits.day'), cell: ({ day }) => date(day), value: ({ day }) => day },
    {
      id: 'kind',
      title: t('visits.kind'),
      cell: ({ kind }) => t(`visits.kindOf.${kind}`),
      value: ({ kind }) => t(`visits.kindOf.${kind}`),
    },
    {
      id: 'office',
      title: t('visits.office'),
      cell: ({ officeId }) => officeName(officeId),
      value: ({ officeId }) => officeName(officeId),
    },
    {
      id: 'purpose',
      title: t('visits.purpose'),
      cell: ({ purpose }) => purpose ?? t('command.erased'),
      value: ({ purpose }) => purpose ?? '',
      isSentence: true,
    },
    {
      id: 'step',
      title: t('visits.step'),
      cell: ({ step }) => t(`visits.stepOf.${step}`),
      value: ({ step }) => t(`visits.stepOf.${step}`),
    },
    {
      id: 'result',
      title: t('visits.findings'),
      cell: ({ visitId, step, findings, cancelledFor }) =>
        step === 'ANNOUNCED' && mayAct ? (
          <button type="button" className="quiet-button screen-only" onClick={() => setChosen(visitId)}>
            {t('visits.act')}
          </button>
        ) : (
          <span className="written">{findings ?? cancelledFor ?? '—'}</span>
        ),
      value: ({ findings, cancelledFor }) => findings ?? cancelledFor ?? '',
      isSentence: true,
    },
  ];
  return (
    <article className="card section" {...mark}>
      <h3>
        {schoolName(schoolId)} · {t('visits.counted', { counted, cap: cap + allowances.length })}
        {isFull && <span className="problem-text"> ▲ {t('visits.full')}</span>}
      </h3>
      {allowances.map(({ reason, allowedHand }, at) => (
        <p key={at} className="fine written">
          {t('visits.allowed')}
          {t('command.colon')}
          {reason ?? t('command.erased')} <Hand of={allowedHand} />
        </p>
      ))}
      <DataTable
        name={`${schoolName(schoolId)}_${t('visits.title')}`}
        columns={columns}
        rows={visits}
        keyOf={({ visitId }) => visitId}
        param={`s-${schoolId.slice(0, 8)}`}
        rowClass={({ visitId }) => (visitId === sought ? 'row-chosen' : undefined)}
      />
      {chosen && visits.some(({ visitId, step }) => visitId === chosen && step === 'ANNOUNCED') && (
        <EndVisit key={chosen} visitId={chosen} />
      )}
      <Receipts events={load.events} />
    </article>
  );
}

function EndVisit({ visitId }: { visitId: string }) {
  const { t } = useTranslation();
  const record = useCommand(RecordVisitDocument);
  const cancel = useCommand(CancelVisitDocument);
  return (
    <div className="command-forms">
      <CommandForm
        title={t('visits.record')}
        act={t('visits.record')}
        done={t('visits.saved')}
        fields={[
          { name: 'day', label: t('visits.day'), kind: 'date' },
          { name: 'findings', label: t('visits.findings'), kind: 'lines', isOptional: true },
        ]}
        onSubmit={async ({ day, findings }) => record({ visitId, day: day!, findings: findings!.trim() })}
      />
      <CommandForm
        title={t('visits.cancel')}
        act={t('visits.cancel')}
        done={t('visits.saved')}
        fields={[{ name: 'reason', label: t('visits.reason'), kind: 'lines' }]}
        onSubmit={async ({ reason }) => cancel({ visitId, reason: reason!.trim() })}
      />
    </div>
  );
}
