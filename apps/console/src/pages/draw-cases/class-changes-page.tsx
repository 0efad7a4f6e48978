import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  type ClassChangeDecision,
  ClassChangesDocument,
  type ClassChangeTextFragment,
  DecideClassChangeDocument,
  WithdrawClassChangeDocument,
} from '../../gql/graphql.ts';
import { CommandButton } from '../../draws/command-button.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useDrawYear } from '../../draws/use-draw-year.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { CaseCard } from './case-card.tsx';
import { CasePage } from './case-page.tsx';
import { RequestChange } from './request-change.tsx';
import { useCasePlace } from './use-case-place.ts';

const steps = ['REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;

/** Requests for another class once classes are fixed: the answer is no, unless the office decides otherwise for a reason. */
export function ClassChangesPage() {
  const { t } = useTranslation();
  const may = useMyRights();
  const schoolYear = useDrawYear();
  const [params] = useSearchParams();
  const variables = { schoolYear: schoolYear ?? 0, drawId: params.get('draw') };
  const result = useQuery(ClassChangesDocument, { variables, skip: schoolYear === null, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { items, counts } = result.data.classChanges;
  const shown = items.filter(({ step }) => !params.get('step') || step === params.get('step'));
  return (
    <CasePage
      title={t('draws.change.title')}
      lead={t('draws.change.lead')}
      counts={steps.map((step) => ({
        step,
        text: t(`draws.change.stepOf.${step}`),
        count: counts.find((each) => each.step === step)?.count ?? 0,
      }))}
      none={shown.length === 0 ? t('draws.change.none') : null}
      list={
        <ul className="draw-cases">
          {shown.map((change) => (
            <ChangeCard key={change.requestId} change={change} />
          ))}
        </ul>
      }
    >
      {may('request-class-change') && <RequestChange schoolYear={schoolYear} />}
    </CasePage>
  );
}

function ChangeCard({ change }: { change: ClassChangeTextFragment }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const may = useMyRights();
  const placeOf = useCasePlace();
  const withdraw = useCommand(WithdrawClassChangeDocument);
  const { requestId, fromClassNo, toClassNo, step, ground, reason, askedAs, requestedAt, isOwn, decisionReason } = change;
  const isOpen = step === 'REQUESTED';
  return (
    <CaseCard
      title={t('draws.change.fromTo', { place: placeOf(change), from: fromClassNo, to: toClassNo })}
      state={t(`draws.change.stepOf.${step}`)}
      isOpen={isOpen}
      about={t('draws.cases.byAt', { who: t(`draws.change.askedAs.${askedAs}`), at: dateTime(requestedAt) })}
    >
      {ground && <p>{t(`draws.change.groundOf.${ground}`)}</p>}
      <p className="written">{reason ?? t('draws.cases.hidden')}</p>
      {decisionReason && <p className="written fine">{t('draws.constraint.withReason', { reason: decisionReason })}</p>}
      {isOpen &&
        may('decide-draws') &&
        (isOwn ? <p className="empty-note">{t('draws.cases.ownHand')}</p> : <Decide requestId={requestId} />)}
      {isOpen && isOwn && (
        <CommandButton
          act={t('draws.change.withdraw')}
          done={t('draws.change.stepOf.WITHDRAWN')}
          isQuiet
          onAct={() => withdraw({ requestId })}
        />
      )}
    </CaseCard>
  );
}

function Decide({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const decide = useCommand(DecideClassChangeDocument);
  return (
    <CommandForm
      title={t('draws.change.decide')}
      act={t('draws.change.decide')}
      done={t('draws.change.decided')}
      fields={[
        {
          name: 'decision',
          label: t('draws.change.decision'),
          kind: 'choice',
          value: 'REFUSED',
          hint: t('draws.change.decisionHint'),
          choices: (['REFUSED', 'APPROVED'] as const).map((value) => ({ value, text: t(`draws.change.stepOf.${value}`) })),
        },
        { name: 'reason', label: t('draws.cases.reason'), kind: 'lines' },
      ]}
      onSubmit={({ decision, reason }) => decide({ requestId, decision: decision as ClassChangeDecision, reason: reason!.trim() })}
    />
  );
}
