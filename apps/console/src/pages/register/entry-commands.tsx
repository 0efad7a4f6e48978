import { useTranslation } from 'react-i18next';
import {
  DecideEntryDocument,
  type EntryDecision,
  type EntryLevel,
  type EntryRowFragment,
  FundEntryDocument,
  type FundingSource,
  PlanMilestoneDocument,
  ReachMilestoneDocument,
  RenewEntryDocument,
  WithdrawEntryDocument,
} from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { fenOf } from '../../governance/money.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMoneyProblem } from '../../governance/use-money-problem.ts';
import { useNewId } from '../../governance/use-new-id.ts';
import { entryLevels } from './entry-choices.ts';

const decisions: readonly EntryDecision[] = ['CONFIRMED', 'REFUSED'];
const sources: readonly FundingSource[] = ['NONE', 'PUBLIC_FUND', 'WEAK_SCHOOL_FUND', 'AWARD_FUND', 'OTHER'];
type OfEntry = { entryId: string };

export function DecideEntry({ entryId }: OfEntry) {
  const { t } = useTranslation();
  const decide = useCommand(DecideEntryDocument);
  const notMoney = useMoneyProblem();
  return (
    <CommandForm
      title={t('register.decide')}
      act={t('register.decide')}
      done={t('register.saved')}
      fields={[
        {
          name: 'decision',
          label: t('register.decision'),
          kind: 'choice',
          choices: decisions.map((value) => ({ value, text: t(`register.decisionOf.${value}`) })),
        },
        {
          name: 'level',
          label: t('register.level'),
          kind: 'choice',
          choices: entryLevels.map((value) => ({ value, text: t(`register.levelOf.${value}`) })),
        },
        {
          name: 'source',
          label: t('register.source'),
          kind: 'choice',
          choices: sources.map((value) => ({ value, text: t(`register.sourceOf.${value}`) })),
        },
        { name: 'amount', label: t('register.decidedAmount'), kind: 'money', isOptional: true, hint: t('command.moneyHint') },
        { name: 'until', label: t('register.validUntil'), kind: 'date', isOptional: true },
        { name: 'date', label: t('register.date'), kind: 'date' },
        { name: 'reason', label: t('funds.reason'), kind: 'lines' },
      ]}
      onSubmit={async (values) => {
        const amountFen = values['amount']!.trim() === '' ? 0 : fenOf(values['amount']!);
        if (amountFen === null) return notMoney;
        return decide({
          entryId,
          decision: values['decision'] as EntryDecision,
          level: values['level'] as EntryLevel,
          fundingSource: values['source'] as FundingSource,
          amountFen,
          validUntil: values['until'] || null,
          date: values['date']!,
          reason: values['reason']!.trim(),
        });
      }}
    >
      <p className="fine">{t('register.decideHint')}</p>
    </CommandForm>
  );
}

export function FundEntry({ entryId }: OfEntry) {
  const { t } = useTranslation();
  const fund = useCommand(FundEntryDocument);
  const notMoney = useMoneyProblem();
  return (
    <CommandForm
      title={t('register.fund')}
      act={t('register.fund')}
      done={t('register.saved')}
      fields={[
        { name: 'amount', label: t('funds.amountYuan'), kind: 'money', hint: t('command.moneyHint') },
        { name: 'date', label: t('register.date'), kind: 'date' },
        { name: 'voucher', label: t('funds.voucher') },
      ]}
      onSubmit={async ({ amount, date, voucher }) => {
        const amountFen = fenOf(amount!);
        return amountFen === null ? notMoney : fund({ entryId, amountFen, date: date!, voucher: voucher!.trim() });
      }}
    />
  );
}

export function PlanMilestone({ entryId }: OfEntry) {
  const { t } = useTranslation();
  const plan = useCommand(PlanMilestoneDocument);
  const [milestoneId, next] = useNewId();
  return (
    <CommandForm
      title={t('register.plan')}
      act={t('register.plan')}
      done={t('register.saved')}
      fields={[
        { name: 'due', label: t('register.dueDay'), kind: 'date' },
        { name: 'text', label: t('register.milestone'), kind: 'lines' },
      ]}
      onSubmit={async ({ due, text }) => {
        const problem = await plan({ entryId, milestoneId, due: due!, text: text!.trim() });
        if (problem === null) next();
        return problem;
      }}
    />
  );
}

export function ReachMilestone({ entryId, milestones }: OfEntry & { milestones: EntryRowFragment['milestones'] }) {
  const { t } = useTranslation();
  const reach = useCommand(ReachMilestoneDocument);
  return (
    <CommandForm
      title={t('register.reach')}
      act={t('register.reach')}
      done={t('register.saved')}
      fields={[
        {
          name: 'milestone',
          label: t('register.which'),
          kind: 'choice',
          choices: milestones.map(({ milestoneId, due, text }) => ({ value: milestoneId, text: `${due} ${text ?? ''}` })),
        },
        { name: 'date', label: t('register.date'), kind: 'date' },
        { name: 'evidence', label: t('register.evidence'), kind: 'lines' },
      ]}
      onSubmit={async ({ milestone, date, evidence }) =>
        reach({ entryId, milestoneId: milestone!, date: date!, evidence: evidence!.trim() })
      }
    />
  );
}

export function RenewEntry({ entryId }: OfEntry) {
  const { t } = useTranslation();
  const renew = useCommand(RenewEntryDocument);
  return (
    <CommandForm
      title={t('register.renew')}
      act={t('register.renew')}
      done={t('register.saved')}
      fields={[
        { name: 'until', label: t('register.newEnd'), kind: 'date' },
        { name: 'reason', label: t('funds.reason'), kind: 'lines' },
      ]}
      onSubmit={async ({ until, reason }) => renew({ entryId, validUntil: until!, reason: reason!.trim() })}
    />
  );
}

export function WithdrawEntry({ entryId }: OfEntry) {
  const { t } = useTranslation();
  const withdraw = useCommand(WithdrawEntryDocument);
  return (
    <CommandForm
      title={t('register.withdraw')}
      act={t('register.withdraw')}
      done={t('register.saved')}
      fields={[
        { name: 'date', label: t('register.date'), kind: 'date' },
        { name: 'reason', label: t('funds.reason'), kind: 'lines' },
      ]}
      onSubmit={async ({ date, reason }) => withdraw({ entryId, date: date!, reason: reason!.trim() })}
    />
  );
}
