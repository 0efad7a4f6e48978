import { useTranslation } from 'react-i18next';
import { classTitle, schoolYearTitle } from '../../figures/terms.ts';
import type { PersonRowFragment } from '../../gql/graphql.ts';
import { usePlaceNames } from '../../governance/use-place-names.ts';
import { useWording } from '../../language/use-wording.ts';

type Grant = Pick<PersonRowFragment['grants'][number], 'scopeKind' | 'scopeId' | 'class'>;

/** What the places are called where roles are held, and those that a form offers. */
export function useGrantPlaces() {
  const { t, i18n } = useTranslation();
  const { pick } = useWording();
  const { placeOf, schools, offices } = usePlaceNames();
  return {
    /** A child is called by its id alone: whoever manages people reads no child's record. */
    nameOf: ({ scopeKind, scopeId, class: of }: Grant): string => {
      if (scopeKind === 'COUNTY') return t('people.wholeCounty');
      if (scopeKind === 'SCHOOL') return placeOf({ schoolId: scopeId, officeId: null })!;
      if (scopeKind === 'OFFICE') return placeOf({ officeId: scopeId, schoolId: null })!;
      if (!of) return scopeId!;
      const year = schoolYearTitle(t, { schoolYear: of.schoolYear, language: i18n.language });
      return `${placeOf({ schoolId: of.schoolId, officeId: null })} ${year} ${of.name ?? classTitle(t, of)}`;
    },
    schools,
    offices: offices.map(({ officeId, nameZh, nameEn }) => ({ value: officeId, text: pick(nameZh, nameEn) })),
  };
}
