import { useTranslation } from 'react-i18next';
import { type FundKind, SetBudgetDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { fenOf } from '../../governance/money.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMoneyProblem } from '../../governance/use-money-problem.ts';

const kinds: readonly FundKind[] = ['SPECIAL', 'AWARD'];

export function SetBudget() {
  const { t } = useTranslation();
  const set = useCommand(SetBudgetDocument);
  const notMoney = useMoneyProblem();
  return (
    <CommandForm
      title={t('funds.setBudget')}
      act={t('funds.setBudget')}
      done={t('funds.saved')}
      fields={[
        { name: 'year', label: t('funds.year'), kind: 'number' },
        { name: 'name', label: t('funds.name') },
        {
          name: 'kind',
          label: t('funds.kind'),
          kind: 'choice',
          choices: kinds.map((value) => ({ value, text: t(`funds.kindOf.${value}`) })),
        },
        { name: 'amount', label: t('funds.budgetYuan'), kind: 'money', hint: t('command.moneyHint') },
      ]}
      onSubmit={async ({ year, name, kind, amount }) => {
        const amountFen = fenOf(amount!);
        return amountFen === null ? notMoney : set({ year: Number(year), name: name!.trim(), kind: kind as FundKind, amountFen });
      }}
    />
  );
}
