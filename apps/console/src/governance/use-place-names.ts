import { useQuery } from '@apollo/client/react';
import { OfficeChoicesDocument } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { useSchoolNames } from './use-school-names.ts';

/** What records of an office, a school or both are called after. */
export function usePlaceNames() {
  const { pick } = useWording();
  const schools = useSchoolNames();
  const offices = useQuery(OfficeChoicesDocument).data?.offices ?? [];
  const names = new Map(offices.map(({ officeId, nameZh, nameEn }) => [officeId, pick(nameZh, nameEn)]));
  return {
    /** Where both are known, school first; null where neither is. The id while the name is not there. */
    placeOf: ({ officeId, schoolId }: { officeId: string | null; schoolId: string | null }): string | null => {
      const parts = [schoolId && schools.nameOf(schoolId), officeId && (names.get(officeId) ?? officeId)].filter(Boolean);
      return parts.length > 0 ? parts.join(' · ') : null;
    },
    schools: schools.choices,
    offices: offices.filter(({ isClosed }) => !isClosed),
  };
}
