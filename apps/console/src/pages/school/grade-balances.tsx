import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { gradeTitle, classTitle } from '../../figures/terms.ts';
import type { BalanceOfGradeFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

/** How alike the classes of each grade are: their sizes, their share of boys, and in what they differ most. */
export function GradeBalances({ balances }: { balances: readonly BalanceOfGradeFragment[] }) {
  const { t } = useTranslation();
  const { percent, say } = useWording();
  const several = balances.filter(({ classes }) => classes.length > 1);
  const columns: Column<BalanceOfGradeFragment>[] = [
    {
      id: 'grade',
      title: t('balances.grade'),
      isHead: true,
      value: ({ grade }) => gradeTitle(t, grade),
      sortValue: ({ grade }) => grade,
      cell: ({ grade, classes }) => <Link to={`/classes/${encodeURIComponent(classes[0]!.id)}`}>{gradeTitle(t, grade)}</Link>,
    },
    {
      id: 'classes',
      title: t('balances.classes'),
      isNumber: true,
      value: ({ classes }) => classes.length,
      cell: ({ classes }) => classes.length,
    },
    {
      id: 'sizes',
      title: t('balances.sizes'),
      isNumber: true,
      value: ({ smallest, largest }) => `${smallest}–${largest}`,
      sortValue: ({ smallest, largest }) => largest - smallest,
      cell: ({ smallest, largest }) => `${smallest}–${largest}`,
    },
    {
      id: 'gender',
      title: t('balances.gender'),
      isNumber: true,
      value: ({ genderGap }) => genderGap,
      cell: ({ genderGap }) => (genderGap === null ? '—' : t('balances.points', { value: genderGap.toFixed(1) })),
    },
    {
      id: 'largest',
      title: t('balances.largest'),
      isSentence: true,
      value: ({ largestDifference }) => (largestDifference ? t(`balances.attribute.${largestDifference.attribute}`) : null),
      sortValue: ({ largestDifference }) => largestDifference?.smd ?? null,
      cell: ({ largestDifference: most }) =>
        most === null ? (
          '—'
        ) : (
          <>
            <strong>{t(`balances.attribute.${most.attribute}`)}</strong>{' '}
            {most.smd === null ? most.missing && say(most.missing) : t('balances.smd', { value: most.smd.toFixed(2) })}
            {most.high && most.low && most.highShare !== null && most.lowShare !== null && (
              <span className="fine below">
                {t('balances.between', {
                  high: classTitle(t, most.high),
                  highShare: percent(most.highShare),
                  low: classTitle(t, most.low),
                  lowShare: percent(most.lowShare),
                })}
              </span>
            )}
          </>
        ),
    },
  ];
  return (
    <section className="section" aria-labelledby="balances">
      <h2 id="balances">{t('balances.title')}</h2>
      {several.length === 0 ? (
        <p className="empty-note">{t('balances.none')}</p>
      ) : (
        <>
          <p className="fine">{t('balances.note')}</p>
          <DataTable name={t('balances.title')} param="balanceSort" columns={columns} rows={several} keyOf={({ id }) => id} />
        </>
      )}
    </section>
  );
}
