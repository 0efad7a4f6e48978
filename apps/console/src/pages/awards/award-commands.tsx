import { useTranslation } from 'react-i18next';
import { type AwardDecision, DecideAwardDocument, PayAwardDocument, RevokeAwardDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { fenOf } from '../../governance/money.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMoneyProblem } from '../../governance/use-money-problem.ts';

const decisions: readonly AwardDecision[] = ['APPROVED', 'REFUSED'];

export function DecideAward({ awardId }: { awardId: string }) {
  const { t } = useTranslation();
  const decide = useCommand(DecideAwardDocument);
  const notMoney = useMoneyProblem();
  return (
    <CommandForm
      title={t('awards.decide')}
      act={t('awards.decide')}
      done={t('funds.saved')}
      fields={[
        {
          name: 'decision',
          label: t('awards.decision'),
          kind: 'choice',
          choices: decisions.map((value) => ({ value, text: t(`awards.decisionOf.${value}`) })),
        },
        { name: 'amount', label: t('funds.amountYuan'), kind: 'money', isOptional: true },
        { name: 'reason', label: t('funds.reason'), kind: 'lines' },
      ]}
      onSubmit={async ({ decision, amount, reason }) => {
        const amountFen = amount!.trim() === '' ? 0 : fenOf(amount!);
        if (amountFen === null) return notMoney;
        return decide({ awardId, decision: decision as AwardDecision, amountFen, reason: reason!.trim() });
      }}
    >
      <p className="fine">{t('awards.decideHint')}</p>
    </CommandForm>
  );
}

export function PayAward({ awardId }: { awardId: string }) {
  const { t } = useTranslation();
  const pay = useCommand(PayAwardDocument);
  const notMoney = useMoneyProblem();
  return (
    <CommandForm
      title={t('awards.pay')}
      act={t('awards.pay')}
      done={t('funds.saved')}
      fields={[
        { name: 'amount', label: t('funds.amountYuan'), kind: 'money', hint: t('command.moneyHint') },
        { name: 'date', label: t('funds.date'), kind: 'date' },
        { name: 'voucher', label: t('funds.voucher') },
      ]}
      onSubmit={async ({ amount, date, voucher }) => {
        const amountFen = fenOf(amount!);
        return amountFen === null ? notMoney : pay({ awardId, amountFen, date: date!, voucher: voucher!.trim() });
      }}
    />
  );
}

export function RevokeAward({ awardId }: { awardId: string }) {
  const { t } = useTranslation();
  const revoke = useCommand(RevokeAwardDocument);
  return (
    <CommandForm
      title={t('awards.revoke')}
      act={t('awards.revoke')}
      done={t('funds.saved')}
      fields={[{ name: 'reason', label: t('funds.reason'), kind: 'lines' }]}
      onSubmit={async ({ reason }) => revoke({ awardId, reason: reason!.trim() })}
    >
      <p className="fine">{t('awards.revokeHint')}</p>
    </CommandForm>
  );
}
