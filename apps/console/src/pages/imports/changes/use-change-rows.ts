import { useTranslation } from 'react-i18next';
import type { SchoolChangeRowFragment } from '../../../gql/graphql.ts';
import type { Cell } from '../../../tables/xlsx-of.ts';

/** Changes by school as a table to save, head first. */
export function useChangeRows(): (changes: readonly SchoolChangeRowFragment[]) => Cell[][] {
  const { t } = useTranslation();
  const head = [
    t('changes.code'),
    t('changes.school'),
    t('import.newRows'),
    t('import.changedRows'),
    t('import.unchangedRows'),
    t('import.rejectedRows'),
    t('changes.newClasses'),
    t('changes.movedIn'),
    t('changes.movedOut'),
  ];
  return (changes) => [
    head,
    ...changes.map((one) => [
      one.schoolCode ?? '',
      one.schoolName ?? t('changes.noneRegistered'),
      one.newRows,
      one.changedRows,
      one.unchangedRows,
      one.rejectedRows,
      one.newClasses,
      one.movedIn,
      one.movedOut,
    ]),
  ];
}
