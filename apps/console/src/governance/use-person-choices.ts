import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ResponsiblePersonsDocument } from '../gql/graphql.ts';
import { useMyRights } from './use-my-rights.ts';

/** Who can be named responsible, each with the offices for which they act. */
export function usePersonChoices(officeName: (officeId: string) => string): { value: string; text: string }[] {
  const { t } = useTranslation();
  const may = useMyRights();
  const { data } = useQuery(ResponsiblePersonsDocument, { skip: !may('assign-offices') });
  return (data?.responsiblePersons ?? []).map(({ personId, name, officeIds }) => ({
    value: personId,
    text: t('command.withNote', { name: name ?? t('command.erased'), note: officeIds.map(officeName).join(t('app.listSeparator')) }),
  }));
}
