import type { FileRow } from '@junheng/contracts';
import { accept, type Decider, type Decision, refuse } from '@junheng/decider';
import type { StudentDescription, StudentEvent, StudentPlace } from './events.ts';
import { birthDateOf, genderOf, hasIdentityNumberForm, hasValidCheckCharacter } from './identity-number.ts';
import { evolveStudent, type StudentState, unregisteredStudent } from './state.ts';

/** One row of 学籍基础信息表: who the student is, and the place held in the school year. */
export type RecordStudent = {
  studentId: string;
  schoolYear: number;
  description: StudentDescription;
  place: StudentPlace;
  source: FileRow;
};

export type StudentRefusal =
  | 'NoIdentity'
  | 'IdNumberInvalid'
  | 'GenderContradictsIdNumber'
  | 'BirthDateContradictsIdNumber'
  | 'AgeImplausible';

/** Ages at 1 September between which a child is in grades 1 to 9, with room for late starts in special schools. */
const ages = { youngest: 5, oldest: 20 };
const residentIdCard = '1';

function decideStudent(command: RecordStudent, state: StudentState): Decision<StudentEvent, StudentRefusal[]> {
  const { studentId, schoolYear, place, source } = command;
  const refusals = contradictions(command);
  if (refusals.length > 0) return refuse(refusals);

  const events: StudentEvent[] = [];
  if (state.description === null) {
    events.push({ type: 'StudentRegistered', data: { studentId, schoolYear, ...command.description, source } });
  } else if (isNewest(schoolYear, state)) {
    const description = withKnownIdentity(command.description, state.description);
    const changed = differing(description, state.description);
    if (changed.length > 0) events.push({ type: 'StudentCorrected', data: { studentId, schoolYear, changed, ...description, source } });
  }
  const held = state.places.get(schoolYear);
  if (!held || differing(place, held).length > 0) {
    events.push({ type: 'StudentEnrolled', data: { studentId, schoolYear, ...place, source } });
  }
  return accept(...events);
}

function contradictions({ description, schoolYear }: RecordStudent): StudentRefusal[] {
  const { enrolmentKey, idDocumentKind, idNumber, gender, birthDate } = description;
  const found: StudentRefusal[] = [];
  if (enrolmentKey === null && idNumber === null) found.push('NoIdentity');
  const age = schoolYear - Number(birthDate.slice(0, 4)) - (birthDate.slice(5) > '09-01' ? 1 : 0);
  if (age < ages.youngest || age > ages.oldest) found.push('AgeImplausible');

  // A document without a stated kind is taken for an id card when it looks like one; other documents have other forms.
  const isIdCard = idNumber !== null && (idDocumentKind === residentIdCard || (idDocumentKind === null && hasIdentityNumberForm(idNumber)));
  if (!isIdCard) return found;
  if (!hasValidCheckCharacter(idNumber)) return [...found, 'IdNumberInvalid']; // what it says of birth and gender is not to be believed
  if ((gender === '1' || gender === '2') && genderOf(idNumber) !== gender) found.push('GenderContradictsIdNumber');
  if (birthDateOf(idNumber) !== birthDate) found.push('BirthDateContradictsIdNumber');
  return found;
}

/** An empty identity cell says nothing: it takes no known identity away. */
function withKnownIdentity(now: StudentDescription, known: StudentDescription): StudentDescription {
  return {
    ...now,
    enrolmentKey: now.enrolmentKey ?? known.enrolmentKey,
    ...(now.idNumber === null ? { idNumber: known.idNumber, idDocumentKind: known.idDocumentKind } : {}),
  };
}

/** The roster of an older year adds that year's place and does not turn the description back. */
const isNewest = (schoolYear: number, { places }: StudentState) => [...places.keys()].every((year) => year <= schoolYear);

function differing<T extends object>(now: T, before: T): string[] {
  return Object.keys(now)
    .filter((name) => now[name as keyof T] !== before[name as keyof T])
    .sort();
}

export const student: Decider<RecordStudent, StudentState, StudentEvent, StudentRefusal[]> = {
  initial: unregisteredStudent,
  decide: decideStudent,
  evolve: evolveStudent,
};
