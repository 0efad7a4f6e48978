import { useTranslation } from 'react-i18next';
import type { ClauseTextFragment, OfficeTextFragment, ResponsibilityTextFragment } from '../../gql/graphql.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { frequencyWord } from './frequency-word.ts';

/** What a clause demands, in words. */
export function useClauseWords(offices: readonly OfficeTextFragment[]) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { nameOf } = useOfficeNames(offices);
  const listed = (ids: readonly string[]) => ids.map(nameOf).join(t('app.listSeparator'));
  return {
    nameOf,
    /** Numbers that it sets, one after the other; empty where it is a text only. */
    demand: ({ targets }: ClauseTextFragment) => targets.map(({ textZh, textEn }) => pick(textZh, textEn)).join(pick('；', '; ')),
    due: ({ due, dueSource, leavesDueOpen }: ClauseTextFragment) => {
      if (due === null) return leavesDueOpen ? t('policy.openDue') : '';
      return dueSource === 'COUNTY' ? `${date(due)}${t('policy.countyDue')}` : date(due);
    },
    frequency: ({ frequency, frequencySource }: ClauseTextFragment) => {
      if (frequency === null) return '';
      const word = frequencyWord(t, frequency);
      return frequencySource === 'OURS' ? `${word}${t('policy.ours')}` : word;
    },
    office: ({ leadOffice, defect }: ResponsibilityTextFragment) =>
      leadOffice === null || defect !== null ? t('policy.nobody') : nameOf(leadOffice),
    helpers: ({ coOffices }: ResponsibilityTextFragment) =>
      coOffices.length === 0 ? '' : t('policy.helping', { names: listed(coOffices) }),
    why: ({ defect, nameZh, nameEn }: ResponsibilityTextFragment) =>
      defect === null ? '' : t(`policy.defectOf.${defect}`, { name: pick(nameZh ?? '', nameEn ?? '') }),
    tasks: ({ tasks }: ClauseTextFragment) =>
      tasks.open + tasks.done + tasks.late === 0 ? t('policy.noTasks') : t('policy.tasksOf', { ...tasks }),
  };
}
