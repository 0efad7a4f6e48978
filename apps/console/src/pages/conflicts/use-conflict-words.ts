import { useTranslation } from 'react-i18next';
import { classTitle } from '../../figures/terms.ts';
import type { ConflictRowFragment } from '../../gql/graphql.ts';
import { isConflictKind } from './comparisons.ts';

/** How a conflict and its place are called. */
export function useConflictWords() {
  const { t } = useTranslation();
  return {
    kind: (kind: string): string => (isConflictKind(kind) ? t(`conflicts.kindOf.${kind}`) : kind),
    /** A person is named by the row of the file only; the service writes that row in both languages. */
    value: (value: string): string => {
      const row = /^第 (\d+) 行 \/ row \d+$/.exec(value)?.[1];
      return row === undefined ? value : t('conflicts.row', { row });
    },
    place: ({ schoolName, schoolCode }: ConflictRowFragment): string => schoolName ?? schoolCode ?? t('conflicts.wholeCounty'),
    classOf: ({ grade, classNo }: ConflictRowFragment): string =>
      grade !== null && classNo !== null ? classTitle(t, { grade, classNo }) : '',
  };
}
