import { useTranslation } from 'react-i18next';
import { useBalanceWords } from '../../draws/use-balance-words.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import type { RosterShown } from './use-roster.ts';

type Row = NonNullable<RosterShown['roster']>['rows'][number];

/** The pupils with the values that the draw works on. */
export function RosterTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const words = useBalanceWords();
  const attributes = [...new Set(rows.flatMap(({ values }) => values?.map(({ attribute }) => attribute) ?? []))];
  const valueOf = ({ values }: Row, attribute: string): string => {
    const value = values?.find((each) => each.attribute === attribute)?.value ?? null;
    if (value === null) return '–';
    return attribute === 'ageMonths' ? value : words.levelName(attribute, value);
  };
  const columns: Column<Row>[] = [
    {
      id: 'name',
      title: t('draws.roster.name'),
      cell: ({ name }) => name ?? t('draws.roster.erased'),
      value: ({ name }) => name ?? t('draws.roster.erased'),
      isHead: true,
    },
    ...attributes.map((attribute): Column<Row> => ({
      id: attribute,
      title: words.attributeName(attribute),
      cell: (row) => valueOf(row, attribute),
      value: (row) => valueOf(row, attribute),
    })),
  ];
  return (
    <DataTable name={t('draws.roster.tableName')} columns={columns} rows={rows} keyOf={({ studentId }) => studentId} param="sort-roster" />
  );
}
