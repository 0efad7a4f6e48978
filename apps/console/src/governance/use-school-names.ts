import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SchoolNamesDocument } from '../gql/graphql.ts';

/** What schools are called, for records that know them by id; and all of them for a form to choose from. */
export function useSchoolNames() {
  const { t } = useTranslation();
  const schools = useQuery(SchoolNamesDocument).data?.schoolNames;
  return useMemo(() => {
    const names = new Map((schools ?? []).map(({ schoolId, name }) => [schoolId, name]));
    return {
      /** The id itself while the names are not there, or where the register has no such school. */
      nameOf: (schoolId: string) => names.get(schoolId) ?? schoolId,
      choices: (schools ?? []).map(({ schoolId, name, code }) => ({ value: schoolId, text: t('command.withNote', { name, note: code }) })),
    };
  }, [schools, t]);
}
