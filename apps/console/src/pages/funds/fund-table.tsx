import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { FundRowFragment } from '../../gql/graphql.ts';
import { useMoney } from '../../governance/money.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

export function FundTable({ funds }: { funds: readonly FundRowFragment[] }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  const money = useMoney();
  const [params] = useSearchParams();
  const addressOf = (fundId: string) => {
    const search = new URLSearchParams(params);
    search.set('fund', fundId);
    return `?${search.toString()}`;
  };
  const amount = (id: string, title: string, fen: (fund: FundRowFragment) => number): Column<FundRowFragment> => ({
    id,
    title,
    cell: (fund) => money(fen(fund)),
    value: (fund) => fen(fund) / 100,
    isNumber: true,
  });
  const columns: Column<FundRowFragment>[] = [
    { id: 'year', title: t('funds.year'), cell: ({ year }) => year, value: ({ year }) => year },
    {
      id: 'name',
      title: t('funds.name'),
      cell: ({ fundId, name }) => (
        <Link to={addressOf(fundId)} preventScrollReset>
          {name}
        </Link>
      ),
      value: ({ name }) => name,
      isHead: true,
    },
    { id: 'kind', title: t('funds.kind'), cell: ({ kind }) => t(`funds.kindOf.${kind}`), value: ({ kind }) => t(`funds.kindOf.${kind}`) },
    amount('budget', t('funds.budget'), ({ budgetFen }) => budgetFen),
    amount('allotted', t('funds.allotted'), ({ allottedFen }) => allottedFen),
    amount('spent', t('funds.spent'), ({ spentFen }) => spentFen),
    {
      id: 'share',
      title: t('funds.share'),
      cell: ({ spentFen, budgetFen }) => percent(spentFen / budgetFen),
      value: ({ spentFen, budgetFen }) => spentFen / budgetFen,
      isNumber: true,
      isPercent: true,
    },
    amount('awarded', t('funds.awarded'), ({ awardedFen }) => awardedFen),
    {
      id: 'over',
      title: t('funds.over'),
      cell: (fund) => (isOver(fund) ? <strong className="problem-text">▲ {t('funds.over')}</strong> : t('funds.within')),
      value: (fund) => (isOver(fund) ? t('funds.over') : t('funds.within')),
    },
  ];
  return <DataTable name={t('funds.table')} columns={columns} rows={funds} keyOf={({ fundId }) => fundId} />;
}

const isOver = ({ spentFen, allottedFen, budgetFen }: FundRowFragment) => Math.max(spentFen, allottedFen) > budgetFen;
