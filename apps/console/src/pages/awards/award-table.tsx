import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { AwardRowFragment } from '../../gql/graphql.ts';
import { useMoney } from '../../governance/money.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

export function AwardTable({ awards }: { awards: readonly AwardRowFragment[] }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const money = useMoney();
  const { nameOf } = useSchoolNames();
  const [params] = useSearchParams();
  const addressOf = (awardId: string) => {
    const search = new URLSearchParams(params);
    search.set('award', awardId);
    return `?${search.toString()}`;
  };
  const amount = (id: string, title: string, fen: (award: AwardRowFragment) => number | null): Column<AwardRowFragment> => ({
    id,
    title,
    cell: (award) => (fen(award) === null ? '—' : money(fen(award)!)),
    value: (award) => (fen(award) === null ? null : fen(award)! / 100),
    isNumber: true,
  });
  const columns: Column<AwardRowFragment>[] = [
    {
      id: 'school',
      title: t('awards.school'),
      cell: ({ awardId, schoolId }) => (
        <Link to={addressOf(awardId)} preventScrollReset>
          {nameOf(schoolId)}
        </Link>
      ),
      value: ({ schoolId }) => nameOf(schoolId),
      isHead: true,
    },
    { id: 'fund', title: t('awards.fund'), cell: ({ fundName }) => fundName, value: ({ fundName }) => fundName },
    {
      id: 'step',
      title: t('awards.step'),
      cell: ({ step }) => t(`awards.stepOf.${step}`),
      value: ({ step }) => t(`awards.stepOf.${step}`),
    },
    amount('proposed', t('awards.proposed'), ({ proposedFen }) => proposedFen),
    amount('decided', t('awards.decided'), ({ decision }) => decision?.amountFen ?? null),
    amount('paid', t('awards.paid'), ({ paidFen }) => paidFen),
    {
      id: 'on',
      title: t('awards.proposedOn'),
      cell: ({ proposedAt }) => date(proposedAt),
      value: ({ proposedAt }) => proposedAt.slice(0, 10),
    },
    {
      id: 'basis',
      title: t('awards.basis'),
      cell: ({ basis }) => basis ?? t('command.erased'),
      value: ({ basis }) => basis ?? '',
      isSentence: true,
    },
  ];
  return <DataTable name={t('awards.table')} columns={columns} rows={awards} keyOf={({ awardId }) => awardId} />;
}
