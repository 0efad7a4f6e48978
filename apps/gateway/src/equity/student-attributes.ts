import type { Composition } from '../api.ts';

export const studentAttributes = ['GENDER', 'MIGRANT', 'LEFT_BEHIND', 'SUBSIDISED', 'BOARDING'] as const;
export type StudentAttribute = (typeof studentAttributes)[number];

/** Students by one attribute; the unknown are in neither of the first two. */
export type AttributeCounts = { members: number; others: number; unknown: number };

/**
 * Students of a class or school who have an attribute, who have it not, and of whom no file says it. Of gender the boys are
 * the members. **Unit** students.
 *
 * Source: county.registry.student-registered, student-enrolled.
 */
export function attributeCounts(attribute: StudentAttribute, composition: Composition): AttributeCounts {
  const { students, male, female } = composition;
  const of = (members: number, unknown: number) => ({ members, others: students - members - unknown, unknown });
  switch (attribute) {
    case 'GENDER':
      return { members: male, others: female, unknown: students - male - female };
    case 'MIGRANT':
      return of(composition.migrant, composition.migrantUnknown);
    case 'LEFT_BEHIND':
      return of(composition.leftBehind, composition.leftBehindUnknown);
    case 'SUBSIDISED':
      return of(composition.subsidised, composition.subsidisedUnknown);
    case 'BOARDING':
      return of(composition.boarding, composition.boardingUnknown);
  }
}
