import { useTranslation } from 'react-i18next';
import type { OfficesQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = OfficesQuery['offices'][number];

export function OfficeTable({ offices }: { offices: readonly Row[] }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const nameOf = ({ nameZh, nameEn, isClosed }: Row) => `${pick(nameZh, nameEn)}${isClosed ? t('offices.closed') : ''}`;
  const documentNames = ({ namesInDocuments }: Row) => namesInDocuments.join(t('app.listSeparator'));
  const columns: Column<Row>[] = [
    {
      id: 'name',
      title: t('offices.name'),
      isHead: true,
      value: nameOf,
      cell: (row) => <DayLink to={`/tasks?office=${row.officeId}`}>{nameOf(row)}</DayLink>,
    },
    { id: 'id', title: t('offices.id'), value: ({ officeId }) => officeId, cell: ({ officeId }) => <code>{officeId}</code> },
    {
      id: 'kind',
      title: t('offices.kind'),
      value: ({ kind }) => t(`offices.kindOf.${kind}`),
      cell: ({ kind }) => t(`offices.kindOf.${kind}`),
    },
    { id: 'leads', title: t('offices.leads'), isNumber: true, value: ({ leads }) => leads, cell: ({ leads }) => leads },
    { id: 'helps', title: t('offices.helps'), isNumber: true, value: ({ helps }) => helps, cell: ({ helps }) => helps },
    { id: 'documents', title: t('offices.inDocuments'), isSentence: true, value: documentNames, cell: documentNames },
  ];
  return (
    <DataTable
      name={t('offices.table')}
      columns={columns}
      rows={offices}
      keyOf={({ officeId }) => officeId}
      sort={{ column: 'leads', isDescending: true }}
    />
  );
}
