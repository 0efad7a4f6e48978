import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntryRowFragment } from '../../gql/graphql.ts';
import { useMoney } from '../../governance/money.ts';
import { useAddress } from '../../governance/use-address.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

export function EntryTable({ entries }: { entries: readonly EntryRowFragment[] }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const money = useMoney();
  const address = useAddress();
  const { nameOf } = useSchoolNames();
  const schoolOf = ({ schoolId }: EntryRowFragment) => (schoolId === null ? '—' : nameOf(schoolId));
  const word = (id: string, title: string, text: (entry: EntryRowFragment) => string): Column<EntryRowFragment> => ({
    id,
    title,
    cell: text,
    value: text,
  });
  const nextOf = ({ milestones }: EntryRowFragment) =>
    milestones.filter(({ reachedOn }) => reachedOn === null).toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  const columns: Column<EntryRowFragment>[] = [
    {
      id: 'name',
      title: t('register.name'),
      cell: ({ entryId, title }) => (
        <Link to={address({ entry: entryId })} preventScrollReset>
          {title ?? t('command.erased')}
        </Link>
      ),
      value: ({ title }) => title ?? '',
      isHead: true,
      isSentence: true,
    },
    word('kind', t('register.kind'), ({ kind }) => t(`register.kindOf.${kind}`)),
    word('school', t('register.school'), schoolOf),
    word('level', t('register.level'), ({ level }) => t(`register.levelOf.${level}`)),
    word('step', t('register.step'), ({ step }) => t(`register.stepOf.${step}`)),
    { id: 'applied', title: t('register.appliedOn'), cell: ({ appliedOn }) => date(appliedOn), value: ({ appliedOn }) => appliedOn },
    {
      id: 'until',
      title: t('register.validUntil'),
      cell: ({ validUntil, decision }) =>
        validUntil ? date(validUntil) : decision?.decision === 'CONFIRMED' ? t('register.forever') : '—',
      value: ({ validUntil }) => validUntil ?? '',
    },
    {
      id: 'decided',
      title: t('register.decidedAmount'),
      cell: ({ decision }) => (decision ? money(decision.amountFen) : '—'),
      value: ({ decision }) => (decision ? decision.amountFen / 100 : null),
      isNumber: true,
    },
    {
      id: 'funded',
      title: t('register.funded'),
      cell: ({ fundedFen }) => money(fundedFen),
      value: ({ fundedFen }) => fundedFen / 100,
      isNumber: true,
    },
    {
      id: 'next',
      title: t('register.next'),
      cell: (entry) => {
        const next = nextOf(entry);
        return next ? (
          <>
            {date(next.due)}
            {next.alarm !== 'NONE' && <span className="below">{t(`register.alarmOf.${next.alarm}`)}</span>}
          </>
        ) : (
          '—'
        );
      },
      value: (entry) => nextOf(entry)?.due ?? '',
    },
  ];
  return <DataTable name={t('register.table')} columns={columns} rows={entries} keyOf={({ entryId }) => entryId} />;
}
