import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  type DrawObjectionDecision,
  type DrawObjectionRemedy,
  DrawObjectionsDocument,
  type ObjectionTextFragment,
  RaiseObjectionDocument,
  ResolveObjectionDocument,
} from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useDrawYear } from '../../draws/use-draw-year.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useNewId } from '../../governance/use-new-id.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { CaseCard } from './case-card.tsx';
import { CasePage } from './case-page.tsx';
import { useCasePlace } from './use-case-place.ts';
import { useDrawChoices } from './use-draw-choices.ts';

const steps = ['OPEN', 'ACCEPTED', 'REJECTED', 'SUPERSEDED'] as const;

/** What is held against a result while it is on notice; every one is answered before the classes are fixed. */
export function ObjectionsPage() {
  const { t } = useTranslation();
  const may = useMyRights();
  const schoolYear = useDrawYear();
  const [params] = useSearchParams();
  const variables = { schoolYear: schoolYear ?? 0, drawId: params.get('draw') };
  const result = useQuery(DrawObjectionsDocument, { variables, skip: schoolYear === null, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { items, counts } = result.data.drawObjections;
  const shown = items.filter(({ step }) => !params.get('step') || step === params.get('step'));
  return (
    <CasePage
      title={t('draws.objection.title')}
      lead={t('draws.objection.lead')}
      counts={steps.map((step) => ({
        step,
        text: t(`draws.objection.stepOf.${step}`),
        count: counts.find((each) => each.step === step)?.count ?? 0,
      }))}
      none={shown.length === 0 ? t('draws.objection.none') : null}
      list={
        <ul className="draw-cases">
          {shown.map((objection) => (
            <ObjectionCard key={objection.objectionId} objection={objection} />
          ))}
        </ul>
      }
    >
      {may('raise-objections') && <RaiseObjection schoolYear={schoolYear} />}
    </CasePage>
  );
}

function ObjectionCard({ objection }: { objection: ObjectionTextFragment }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const may = useMyRights();
  const placeOf = useCasePlace();
  const { step, text, raisedAs, raisedAt, reason, remedy, isOwn } = objection;
  const isOpen = step === 'OPEN';
  return (
    <CaseCard
      title={placeOf(objection)}
      state={t(`draws.objection.stepOf.${step}`)}
      isOpen={isOpen}
      about={t('draws.cases.byAt', { who: t(`draws.objection.raisedAs.${raisedAs}`), at: dateTime(raisedAt) })}
    >
      <p className="written">{text ?? t('draws.cases.hidden')}</p>
      {remedy && remedy !== 'NONE' && <p>{t(`draws.objection.remedyOf.${remedy}`)}</p>}
      {reason && <p className="written fine">{t('draws.constraint.withReason', { reason })}</p>}
      {isOpen &&
        may('decide-draws') &&
        (isOwn ? <p className="empty-note">{t('draws.cases.ownHand')}</p> : <Resolve objection={objection} />)}
    </CaseCard>
  );
}

function Resolve({ objection: { drawId, objectionId } }: { objection: ObjectionTextFragment }) {
  const { t } = useTranslation();
  const resolve = useCommand(ResolveObjectionDocument);
  const remedies: readonly DrawObjectionRemedy[] = ['NONE', 'RECORD_CORRECTED', 'ANNULMENT'];
  return (
    <CommandForm
      title={t('draws.objection.resolve')}
      act={t('draws.objection.resolve')}
      done={t('draws.objection.resolved')}
      fields={[
        {
          name: 'decision',
          label: t('draws.objection.decision'),
          kind: 'choice',
          choices: (['ACCEPTED', 'REJECTED'] as const).map((value) => ({ value, text: t(`draws.objection.stepOf.${value}`) })),
        },
        {
          name: 'remedy',
          label: t('draws.objection.remedy'),
          kind: 'choice',
          value: 'NONE',
          hint: t('draws.objection.remedyHint'),
          choices: remedies.map((value) => ({ value, text: t(`draws.objection.remedyOf.${value}`) })),
        },
        { name: 'reason', label: t('draws.cases.reason'), kind: 'lines' },
      ]}
      onSubmit={({ decision, remedy, reason }) =>
        resolve({
          drawId,
          objectionId,
          decision: decision as DrawObjectionDecision,
          remedy: remedy as DrawObjectionRemedy,
          reason: reason!.trim(),
        })
      }
    />
  );
}

function RaiseObjection({ schoolYear }: { schoolYear: number | null }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const raise = useCommand(RaiseObjectionDocument);
  const [objectionId, next] = useNewId();
  const draws = useDrawChoices(schoolYear, ['PUBLISHED'], may('read-draws'));
  if (draws.length === 0) return <p className="fine">{t('draws.objection.noNotice')}</p>;
  return (
    <CommandForm
      title={t('draws.objection.raise')}
      act={t('draws.objection.raise')}
      done={t('draws.objection.raised')}
      fields={[
        { name: 'draw', label: t('draws.cases.draw'), kind: 'choice', choices: draws },
        { name: 'text', label: t('draws.objection.text'), kind: 'lines', hint: t('draws.objection.textHint') },
      ]}
      onSubmit={async ({ draw, text }) => {
        const problem = await raise({ drawId: draw!, objectionId, studentId: null, text: text!.trim() });
        if (problem === null) next();
        return problem;
      }}
    />
  );
}
