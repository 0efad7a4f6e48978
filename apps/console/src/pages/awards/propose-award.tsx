import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AwardFundsDocument, ProposeAwardDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { fenOf } from '../../governance/money.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMoneyProblem } from '../../governance/use-money-problem.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';

export function ProposeAward() {
  const { t } = useTranslation();
  const propose = useCommand(ProposeAwardDocument);
  const notMoney = useMoneyProblem();
  const schools = useSchoolNames().choices;
  const funds = useQuery(AwardFundsDocument).data?.funds.filter(({ kind }) => kind === 'AWARD');
  // Sent again after an answer was lost, it is the same proposal.
  const [awardId, setAwardId] = useState(() => crypto.randomUUID());
  if (!funds) return null;
  if (funds.length === 0) return <p className="empty-note">{t('awards.noFund')}</p>;
  return (
    <CommandForm
      title={t('awards.propose')}
      act={t('awards.propose')}
      done={t('funds.saved')}
      fields={[
        {
          name: 'fund',
          label: t('awards.fund'),
          kind: 'choice',
          choices: funds.map(({ fundId, year, name }) => ({ value: fundId, text: `${year} ${name}` })),
        },
        { name: 'school', label: t('awards.school'), kind: 'choice', choices: schools },
        { name: 'amount', label: t('funds.amountYuan'), kind: 'money', hint: t('command.moneyHint') },
        { name: 'basis', label: t('awards.basis'), kind: 'lines' },
      ]}
      onSubmit={async ({ fund, school, amount, basis }) => {
        const amountFen = fenOf(amount!);
        if (amountFen === null) return notMoney;
        const problem = await propose({ awardId, fundId: fund!, schoolId: school!, amountFen, basis: basis!.trim() });
        if (problem === null) setAwardId(crypto.randomUUID());
        return problem;
      }}
    />
  );
}
