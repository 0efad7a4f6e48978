import type { TFunction } from 'i18next';
import type { PlacedRowFragment } from '../gql/graphql.ts';
import type { Column } from '../tables/data-table.tsx';

/** What a starting grade's placement came to: the same columns for a school and for the county. */
export function placedColumns(t: TFunction<'translation'>, decimal: (value: number) => string): Column<PlacedRowFragment>[] {
  const stateOf = ({ state, hasChoice }: Pick<PlacedRowFragment, 'state' | 'hasChoice'>) =>
    hasChoice ? t(`placed.stateOf.${state}`) : t('placed.oneClass');
  return [
    {
      id: 'state',
      title: t('placed.state'),
      value: stateOf,
      cell: ({ annulled, ...row }) => (
        <>
          {stateOf(row)}
          {annulled > 0 && <span className="fine below">{t('placed.annulled', { count: annulled })}</span>}
        </>
      ),
    },
    { id: 'enrolled', title: t('placed.enrolled'), isNumber: true, value: ({ enrolled }) => enrolled, cell: ({ enrolled }) => enrolled },
    { id: 'placed', title: t('placed.placed'), isNumber: true, value: ({ placed }) => placed, cell: ({ placed }) => placed ?? '—' },
    { id: 'sizeGap', title: t('placed.sizeGap'), isNumber: true, value: ({ sizeGap }) => sizeGap, cell: ({ sizeGap }) => sizeGap ?? '—' },
    {
      id: 'genderGap',
      title: t('placed.genderGap'),
      isNumber: true,
      value: ({ genderGap }) => genderGap,
      cell: ({ genderGap }) => (genderGap === null ? '—' : t('placed.points', { points: decimal(genderGap) })),
    },
    {
      id: 'largest',
      title: t('placed.largest'),
      isNumber: true,
      value: ({ largestDifference }) => largestDifference,
      cell: ({ largestDifference }) => (largestDifference === null ? '—' : largestDifference.toFixed(2)),
    },
    { id: 'late', title: t('placed.late'), isNumber: true, value: ({ late }) => late, cell: ({ late }) => late },
    {
      id: 'changes',
      title: t('placed.changes'),
      isNumber: true,
      value: ({ changesApproved }) => changesApproved,
      cell: ({ changesApproved: approved, changesAsked: asked }) => (asked === 0 ? 0 : t('placed.changesOf', { approved, asked })),
    },
    {
      id: 'objections',
      title: t('placed.objections'),
      isNumber: true,
      value: ({ objections }) => objections,
      cell: ({ objections: raised, objectionsOpen: open }) => (raised === 0 ? 0 : t('placed.objectionsOf', { raised, open })),
    },
    {
      id: 'violations',
      title: t('placed.violations'),
      isNumber: true,
      value: ({ violations }) => violations,
      cell: ({ violations }) => (violations === 0 ? 0 : <strong>{violations}</strong>),
    },
  ];
}
