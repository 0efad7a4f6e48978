import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../app/use-colour-scheme.ts';
import '../../app/workbench.css';
import '../../app/workbench-lists.css';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { dotRowsHeight, dotRowsOption } from '../../charts/dot-rows-chart.ts';
import { useIsNarrow } from '../../charts/use-is-narrow.ts';
import { classTitle, gradeTitle } from '../../figures/terms.ts';
import { ClassGradeBalanceDocument, type GradeBalanceFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { shareOf } from '../classes/class-shares.ts';
import { shareNameOf } from './attribute-shares.ts';
import { GradeBalanceTable, gradeBalanceCells } from './grade-balance-table.tsx';

/** This class among the parallel classes of its grade: are they alike, as a fair placement would have made them? */
export function GradeBalanceCard({ classId }: { classId: string }) {
  const { t } = useTranslation();
  const result = useQuery(ClassGradeBalanceDocument, { variables: { id: classId } });
  const node = result.data?.node;
  const balance = node?.__typename === 'SchoolClass' ? node.gradeBalance : undefined;
  return (
    <section className="card" aria-labelledby="balance">
      <h2 id="balance">{t('classes.balance')}</h2>
      {balance === undefined && <QueryState {...result} />}
      {balance === null && <p className="empty-note">{t('classes.noBalance')}</p>}
      {balance && balance.classes.length < 2 && <p className="empty-note">{t('classes.onlyClass')}</p>}
      {balance && balance.classes.length > 1 && <Balance balance={balance} classId={classId} />}
    </section>
  );
}

function Balance({ balance, classId }: { balance: GradeBalanceFiguresFragment; classId: string }) {
  const { t } = useTranslation();
  const { percent, count, decimal } = useWording();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const { classes, differences, grade, smallest, largest, genderGap } = balance;
  const own = classes.find(({ id }) => id === classId);
  const ownTitle = own ? classTitle(t, own) : '';
  const option = useMemo(() => {
    // The class of this page is drawn last, above the others.
    const drawn = [...classes.filter(({ id }) => id !== classId), ...classes.filter(({ id }) => id === classId)];
    return dotRowsOption({
      rows: differences.map(({ attribute }) => ({
        name: t(`attribute.${attribute}`),
        dots: drawn.map((one) => ({
          value: shareOf(one.composition, shareNameOf[attribute]),
          kind: one.id === classId ? 0 : 4,
          isShown: one.id === classId,
        })),
      })),
      kinds: [
        { name: ownTitle, kind: 0 },
        { name: t('classes.parallel'), kind: 4 },
      ],
      end: 1,
      line: null,
      isNarrow,
      palette,
      text: percent,
      noData: t('status.NO_DATA'),
    });
  }, [classes, differences, classId, ownTitle, isNarrow, palette, percent, t]);
  const title = t('classes.balanceTitle', { school: balance.school.name, grade: gradeTitle(t, grade) });
  const [most] = differences;
  const words =
    most?.smd == null
      ? t('classes.balanceUnknown')
      : t('classes.balanceMost', {
          attribute: t(`attribute.${most.attribute}`),
          smd: most.smd.toFixed(2),
          high: most.highShare === null ? '—' : percent(most.highShare),
          low: most.lowShare === null ? '—' : percent(most.lowShare),
        });
  return (
    <>
      <p>
        {t('classes.balanceSizes', {
          grade: gradeTitle(t, grade),
          count: classes.length,
          smallest: count(smallest),
          largest: count(largest),
        })}{' '}
        {genderGap !== null && t('classes.balanceGender', { points: decimal(genderGap) })}
      </p>
      <p>{words}</p>
      <ChartWithTable
        title={title}
        option={option}
        height={dotRowsHeight(differences.length)}
        summary={`${title} ${words}`}
        rows={() => gradeBalanceCells(t, balance)}
        note={<p className="fine">{t('classes.smdNote')}</p>}
      >
        <GradeBalanceTable balance={balance} classId={classId} />
      </ChartWithTable>
    </>
  );
}
