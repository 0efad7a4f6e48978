import { useQuery } from '@apollo/client/react';
import { UnitNamesDocument, type UnitKind } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { inOfficeOrder } from './in-office-order.ts';
import { useSchoolNames } from './use-school-names.ts';

/** What offices and schools are called, and which of them the person in front of the screen acts for. */
export function useUnitNames() {
  const { pick } = useWording();
  const { data } = useQuery(UnitNamesDocument);
  const schools = useSchoolNames();
  const offices = inOfficeOrder(data?.offices ?? []).map(({ officeId, nameZh, nameEn, isClosed }) => ({
    officeId,
    name: pick(nameZh, nameEn),
    isClosed,
  }));
  const officeName = (id: string) => offices.find(({ officeId }) => officeId === id)?.name ?? id;
  return {
    officeName,
    schoolName: schools.nameOf,
    nameOf: ({ unitKind, unitId }: { unitKind: UnitKind; unitId: string }) =>
      unitKind === 'OFFICE' ? officeName(unitId) : schools.nameOf(unitId),
    officeChoices: offices.filter(({ isClosed }) => !isClosed).map(({ officeId, name }) => ({ value: officeId, text: name })),
    schoolChoices: schools.choices,
    /** Of both kinds, for `unitOf`. */
    unitChoices: [
      ...offices.filter(({ isClosed }) => !isClosed).map(({ officeId, name }) => ({ value: `OFFICE:${officeId}`, text: name })),
      ...schools.choices.map(({ value, text }) => ({ value: `SCHOOL:${value}`, text })),
    ],
    myId: data?.me.id ?? null,
    myOffices: (data?.me.grants ?? []).flatMap(({ scopeKind, scopeId }) => (scopeKind === 'office' && scopeId !== null ? [scopeId] : [])),
    mySchools: (data?.me.grants ?? []).flatMap(({ scopeKind, scopeId }) => (scopeKind === 'school' && scopeId !== null ? [scopeId] : [])),
  };
}

/** One choice of both kinds of units: `OFFICE:finance`. */
export const unitOf = (choice: string): { unitKind: UnitKind; unitId: string } => {
  const [unitKind, unitId] = choice.split(':');
  return { unitKind: unitKind as UnitKind, unitId: unitId! };
};
