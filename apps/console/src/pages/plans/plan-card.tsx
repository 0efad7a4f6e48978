import { useTranslation } from 'react-i18next';
import { ApprovePlanDocument, type PlanTextFragment, ReturnPlanDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { EvidencePanel } from '../../governance/evidence-panel.tsx';
import { useChosen } from '../../governance/use-chosen.ts';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { useMoney } from '../../governance/money.ts';
import { Hand } from '../../governance/hand.tsx';
import { Receipts } from '../../governance/receipts.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';

/** One plan with its versions; the newest is judged by another person than handed it in. */
export function PlanCard({ plan, isNow }: { plan: PlanTextFragment; isNow: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const money = useMoney();
  const may = useMyRights();
  const { nameOf, officeName, myId, myOffices, mySchools } = useUnitNames();
  const asOf = useAsOf();
  const chosen = useChosen('plan', plan.planId);
  const isOwn = [...myOffices, ...mySchools].includes(plan.unitId);
  const isWaiting = isNow && plan.step === 'SUBMITTED' && may('judge-plans') && plan.versions[0]?.submittedBy !== myId;
  return (
    <article className="card section" {...chosen}>
      <h3>
        {nameOf(plan)} · {t(`plans.stepOf.${plan.step}`)}
      </h3>
      {plan.versions.map(({ version, title, text, fundingFen, at, returned, approved }) => (
        <details key={version} open={version === plan.versions.length}>
          <summary>
            {t('plans.version', { version, day: date(at) })} {title ?? t('command.erased')}
          </summary>
          <p className="written">{text ?? t('command.erased')}</p>
          {fundingFen > 0 && <p>{t('plans.funding', { amount: money(fundingFen) })}</p>}
          {returned && (
            <p className="problem-text written">
              ✗ {t('plans.returned')}
              {t('command.colon')}
              {returned.reason ?? t('command.erased')} <Hand of={returned.returnedHand} />
            </p>
          )}
          {approved && (
            <p className="written">
              ✓ {t('plans.approved')}
              {approved.withOffices.length > 0 &&
                ` · ${t('plans.with', { offices: approved.withOffices.map(officeName).join(t('app.listSeparator')) })} · `}
              {approved.comments} <Hand of={approved.approvedHand} />
            </p>
          )}
        </details>
      ))}
      <EvidencePanel
        place={{ aboutKind: 'PLAN', aboutId: plan.planId, unitKind: plan.unitKind, unitId: plan.unitId }}
        asOf={asOf}
        mayFile={isNow && isOwn && plan.step !== 'APPROVED'}
      />
      {isWaiting && <JudgePlan planId={plan.planId} />}
      <Receipts events={plan.events} />
    </article>
  );
}

function JudgePlan({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const approve = useCommand(ApprovePlanDocument);
  const giveBack = useCommand(ReturnPlanDocument);
  const { officeChoices } = useUnitNames();
  return (
    <div className="command-forms">
      <CommandForm
        title={t('plans.approve')}
        act={t('plans.approve')}
        done={t('plans.approved')}
        fields={[
          { name: 'office', label: t('plans.withOffice'), kind: 'choice', choices: officeChoices, isOptional: true },
          { name: 'comments', label: t('plans.comments'), kind: 'lines', isOptional: true },
        ]}
        onSubmit={async ({ office, comments }) => approve({ planId, withOffices: office ? [office] : [], comments: comments!.trim() })}
      />
      <CommandForm
        title={t('plans.return')}
        act={t('plans.return')}
        done={t('plans.returned')}
        fields={[{ name: 'reason', label: t('plans.reason'), kind: 'lines' }]}
        onSubmit={async ({ reason }) => giveBack({ planId, reason: reason!.trim() })}
      />
    </div>
  );
}
