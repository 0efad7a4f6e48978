import { useTranslation } from 'react-i18next';
import { ChangeBudgetDocument, type FundRowFragment, RecordSpendingDocument, type SpendingKind } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { fenOf } from '../../governance/money.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMoneyProblem } from '../../governance/use-money-problem.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';

/** What was handed on to a school, or paid. Money of an award fund reaches a school by an award. */
export function RecordSpending({ fund: { fundId, kind } }: { fund: FundRowFragment }) {
  const { t } = useTranslation();
  const record = useCommand(RecordSpendingDocument);
  const notMoney = useMoneyProblem();
  const schools = useSchoolNames().choices;
  const kinds: readonly SpendingKind[] = kind === 'AWARD' ? ['SPENT'] : ['ALLOTTED', 'SPENT'];
  return (
    <CommandForm
      title={t('funds.record')}
      act={t('funds.record')}
      done={t('funds.saved')}
      fields={[
        {
          name: 'kind',
          label: t('funds.bookedAs'),
          kind: 'choice',
          choices: kinds.map((value) => ({ value, text: t(`funds.bookingOf.${value}`) })),
        },
        { name: 'amount', label: t('funds.amountYuan'), kind: 'money' },
        { name: 'date', label: t('funds.date'), kind: 'date' },
        { name: 'voucher', label: t('funds.voucher') },
        { name: 'school', label: t('funds.school'), kind: 'choice', choices: schools, isOptional: true },
        { name: 'purpose', label: t('funds.purpose'), kind: 'lines' },
        { name: 'exception', label: t('funds.exception'), kind: 'lines', isOptional: true, hint: t('funds.exceptionHint') },
      ]}
      onSubmit={async (values) => {
        const amountFen = fenOf(values['amount']!);
        if (amountFen === null) return notMoney;
        return record({
          fundId,
          kind: values['kind'] as SpendingKind,
          schoolId: values['school'] || null,
          amountFen,
          date: values['date']!,
          voucher: values['voucher']!.trim(),
          purpose: values['purpose']!.trim(),
          exception: values['exception']!.trim() || null,
        });
      }}
    />
  );
}

export function ChangeBudget({ fund: { fundId } }: { fund: FundRowFragment }) {
  const { t } = useTranslation();
  const change = useCommand(ChangeBudgetDocument);
  const notMoney = useMoneyProblem();
  return (
    <CommandForm
      title={t('funds.changeBudget')}
      act={t('funds.changeBudget')}
      done={t('funds.saved')}
      fields={[
        { name: 'amount', label: t('funds.newBudget'), kind: 'money', hint: t('command.moneyHint') },
        { name: 'reason', label: t('funds.reason'), kind: 'lines' },
      ]}
      onSubmit={async ({ amount, reason }) => {
        const amountFen = fenOf(amount!);
        return amountFen === null ? notMoney : change({ fundId, amountFen, reason: reason!.trim() });
      }}
    />
  );
}
