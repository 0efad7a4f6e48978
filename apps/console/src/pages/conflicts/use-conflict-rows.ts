import { useTranslation } from 'react-i18next';
import type { ConflictRowFragment, ConflictSideTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import type { Cell } from '../../tables/xlsx-of.ts';
import { useConflictWords } from './use-conflict-words.ts';

/** Conflicts as a table to save, head first. */
export function useConflictRows(): (conflicts: readonly ConflictRowFragment[]) => Cell[][] {
  const { t } = useTranslation();
  const { say } = useWording();
  const words = useConflictWords();
  const sideHead = [t('conflicts.file'), t('conflicts.value'), t('imports.file'), t('import.row')];
  const head = [
    t('changes.code'),
    t('changes.school'),
    t('conflicts.class'),
    t('conflicts.kind'),
    t('conflicts.about'),
    ...sideHead,
    ...sideHead,
  ];
  const side = ({ kind, value, fileName, row }: ConflictSideTextFragment): Cell[] => [
    t(`fileKind.${kind}`),
    words.value(value),
    fileName ?? '',
    row ?? '',
  ];
  return (conflicts) => [
    head,
    ...conflicts.map((one) => [
      one.schoolCode ?? '',
      words.place(one),
      words.classOf(one),
      words.kind(one.kind),
      say(one.about),
      ...side(one.one),
      ...side(one.other),
    ]),
  ];
}
