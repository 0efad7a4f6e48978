import { birthDateOf, genderOf, hasIdentityNumberForm, hasValidCheckCharacter } from './identity-number.ts';

/** What a row says of a person, as far as an id number can confirm it. */
export type StatedPerson = { idDocumentKind: string | null; idNumber: string | null; gender: string; birthDate: string | null };

export type IdentityContradiction = 'IdNumberInvalid' | 'GenderContradictsIdNumber' | 'BirthDateContradictsIdNumber';

const residentIdCard = '1';

/** Where the id number is wrong in itself, or gender and birth date say other than it does. */
export function identityContradictions({ idDocumentKind, idNumber, gender, birthDate }: StatedPerson): IdentityContradiction[] {
  // A document without a stated kind is taken for an id card when it looks like one; other documents have other forms.
  const isIdCard = idNumber !== null && (idDocumentKind === residentIdCard || (idDocumentKind === null && hasIdentityNumberForm(idNumber)));
  if (!isIdCard) return [];
  if (!hasValidCheckCharacter(idNumber)) return ['IdNumberInvalid']; // what it says of birth and gender is not to be believed
  const found: IdentityContradiction[] = [];
  if ((gender === '1' || gender === '2') && genderOf(idNumber) !== gender) found.push('GenderContradictsIdNumber');
  // A birth date may be known to the month or year only.
  if (birthDate !== null && !birthDateOf(idNumber).startsWith(birthDate)) found.push('BirthDateContradictsIdNumber');
  return found;
}

/** Whole years at 1 September; of a date that is known to the year only, the age reached in that year. */
export const ageAt = (schoolYear: number, birthDate: string): number =>
  schoolYear - Number(birthDate.slice(0, 4)) - (birthDate.length === 10 && birthDate.slice(5) > '09-01' ? 1 : 0);
