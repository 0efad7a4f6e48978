import { useTranslation } from 'react-i18next';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** How a task reads: its day, and how far it is from it. */
export function useTaskWords() {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  return {
    title: ({ titleZh, titleEn }: TaskRowFragment) => pick(titleZh, titleEn),
    due: ({ due, kind }: TaskRowFragment) => (due === null ? t(kind === 'WATCH' ? 'tasks.watch' : 'tasks.noDue') : date(due)),
    /** Of one that was put off. */
    moved: ({ firstDue }: TaskRowFragment) => (firstDue === null ? '' : t('tasks.movedFrom', { day: date(firstDue) })),
    /** Days left or late; empty where neither counts. */
    timing: ({ daysLate, step }: TaskRowFragment) => {
      if (daysLate === null || step === 'CANCELLED') return '';
      if (step !== 'OPEN') return daysLate > 0 ? t('tasks.doneLate', { count: daysLate }) : '';
      if (daysLate > 0) return t('tasks.late', { count: daysLate });
      return daysLate === 0 ? t('tasks.today') : t('tasks.left', { count: -daysLate });
    },
  };
}
