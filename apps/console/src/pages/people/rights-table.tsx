import { type Right, type Role, rights, rightsByRole, roles } from '@junheng/access';
import { useTranslation } from 'react-i18next';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

/** The one table of who may what, in words: the same that the platform decides by. */
export function RightsTable() {
  const { t } = useTranslation();
  const { say } = useWording();
  const named = (holders: readonly Role[]) => holders.map((role) => say(roles[role])).join(t('app.listSeparator'));
  const columns: Column<Right>[] = [
    {
      id: 'right',
      title: t('people.right'),
      cell: (right) => say(rightsByRole[right]),
      value: (right) => say(rightsByRole[right]),
      isHead: true,
    },
    ...(['county', 'own'] as const).map((reach): Column<Right> => ({
      id: reach,
      title: t(`people.${reach}`),
      cell: (right) => named(rightsByRole[right][reach]) || t('people.nobody'),
      value: (right) => named(rightsByRole[right][reach]),
      isSentence: true,
    })),
    { id: 'code', title: 'id', cell: (right) => right, value: (right) => right, isSavedOnly: true },
  ];
  return <DataTable name={t('people.matrix')} columns={columns} rows={rights} keyOf={(right) => right} param="order" />;
}
