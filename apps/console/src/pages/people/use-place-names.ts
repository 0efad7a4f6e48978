import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PeopleOfficesDocument, type ScopeKind } from '../../gql/graphql.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';

/** What the places are called where roles are held, and those that a form offers. */
export function usePlaceNames() {
  const { t, i18n } = useTranslation();
  const schools = useSchoolNames();
  const { data } = useQuery(PeopleOfficesDocument);
  const offices = (data?.offices ?? []).map(({ officeId, nameZh, nameEn }) => ({
    value: officeId,
    text: i18n.language === 'en' ? nameEn : nameZh,
  }));
  return {
    nameOf: (kind: ScopeKind, id: string | null): string => {
      if (kind === 'COUNTY') return t('people.wholeCounty');
      if (kind === 'SCHOOL') return schools.nameOf(id!);
      return (kind === 'OFFICE' && offices.find(({ value }) => value === id)?.text) || id!;
    },
    /** null: an id is typed in. */
    choicesOf: (kind: ScopeKind) => (kind === 'SCHOOL' ? schools.choices : kind === 'OFFICE' && offices.length > 0 ? offices : null),
  };
}
