import type { FileRow } from '@junheng/contracts';
import { accept, type Decider, type Decision, refuse } from '@junheng/decider';
import { differing } from '../differing.ts';
import { ageAt, identityContradictions, type IdentityContradiction } from '../person/identity-contradictions.ts';
import type { StudentDescription, StudentEvent, StudentPlace } from './events.ts';
import { descriptionOf, evolveStudent, type StudentState, unregisteredStudent } from './state.ts';

/** One row of a roster: who the student is, and the place held in the school year. */
export type RecordStudent = {
  studentId: string;
  schoolYear: number;
  /** What the file states; a field it has no column for is absent and leaves what is known as it is. */
  description: Partial<StudentDescription>;
  /** Without a class: enrolled, not placed yet. */
  place: Pick<StudentPlace, 'schoolId' | 'classId' | 'stage' | 'grade'> & Partial<StudentPlace>;
  source: FileRow;
  /** A foreign register is recorded as it is: an implausible age is no reason to refuse. */
  isForeign: boolean;
  /** On a list of new students, where school, grade, name and birth date tell a child who has no number yet. */
  isNewcomer: boolean;
};

export type StudentRefusal = 'NoIdentity' | 'AgeImplausible' | IdentityContradiction;

/** Ages at 1 September between which a child is in grades 1 to 9, with room for late starts in special schools. */
const ages = { youngest: 5, oldest: 20 };

export const unknownDescription: StudentDescription = {
  gender: '0',
  birthDate: null,
  hukouKind: null,
  migrant: null,
  preschool: null,
  twinGroup: null,
  ethnicity: null,
  leftBehind: null,
  disability: null,
  inclusive: null,
  subsidised: null,
  name: null,
  enrolmentKey: null,
  idDocumentKind: null,
  idNumber: null,
};

function decideStudent(command: RecordStudent, state: StudentState): Decision<StudentEvent, StudentRefusal[]> {
  const { studentId, schoolYear, source } = command;
  const stated: StudentDescription = { ...unknownDescription, ...command.description };
  const refusals = contradictions(command, stated);
  if (refusals.length > 0) return refuse(refusals);

  const events: StudentEvent[] = [];
  if (state.description === null) {
    events.push({ type: 'StudentRegistered', data: { studentId, schoolYear, ...stated, source } });
  } else if (isNewest(schoolYear, state)) {
    const description = withKnownIdentity({ ...state.description, ...command.description }, state.description);
    const changed = differing(description, state.description);
    if (changed.length > 0) events.push({ type: 'StudentCorrected', data: { studentId, schoolYear, changed, ...description, source } });
  } else if (command.isForeign) {
    events.push(...correctionsOfOlderYear(command, state));
  }
  const held = state.places.get(schoolYear);
  const place = placeNow(command.place, held);
  if (!held || differing(place, held).length > 0) {
    events.push({ type: 'StudentEnrolled', data: { studentId, schoolYear, ...place, source } });
  }
  return accept(...events);
}

/**
 * A foreign register of several school years may name them in any order, and what it says of a year holds for that year.
 * Years that said the same as a neighbour, and so have no description of their own, keep what they said.
 */
function correctionsOfOlderYear(
  { studentId, schoolYear, description: stated, source }: RecordStudent,
  state: StudentState,
): StudentEvent[] {
  const held = descriptionOf(state, schoolYear)!;
  const description = withKnownIdentity({ ...held, ...stated }, held);
  const changed = differing(description, held);
  if (changed.length === 0) return [];
  const years = [...state.places.keys()].sort((a, b) => a - b);
  const isFirst = [...state.descriptions.keys()].every((year) => year >= schoolYear);
  const neighbours = [
    ...(isFirst ? years.filter((year) => year < schoolYear).slice(0, 1) : []),
    ...years.filter((year) => year > schoolYear).slice(0, 1),
  ];
  const kept = neighbours.filter((year) => !state.descriptions.has(year));
  return [
    { type: 'StudentCorrected', data: { studentId, schoolYear, changed, ...description, source } },
    ...kept.map((year): StudentEvent => {
      const keeps = descriptionOf(state, year)!;
      return { type: 'StudentCorrected', data: { studentId, schoolYear: year, changed: [], ...keeps, source } };
    }),
  ];
}

/** A list of new students takes no class away from a student of the same school who has one. */
function placeNow(stated: RecordStudent['place'], held: StudentPlace | undefined): StudentPlace {
  const keepsClass = stated.classId === null && held?.schoolId === stated.schoolId && held.grade === stated.grade;
  return { boarding: null, entryWay: null, entryMonth: null, ...held, ...stated, classId: keepsClass ? held.classId : stated.classId };
}

function contradictions({ schoolYear, isForeign, isNewcomer }: RecordStudent, stated: StudentDescription): StudentRefusal[] {
  const { enrolmentKey, idNumber, birthDate } = stated;
  const age = birthDate === null || isForeign ? null : ageAt(schoolYear, birthDate);
  return [
    ...(enrolmentKey === null && idNumber === null && !isNewcomer ? (['NoIdentity'] as const) : []),
    ...(age !== null && (age < ages.youngest || age > ages.oldest) ? (['AgeImplausible'] as const) : []),
    ...identityContradictions(stated),
  ];
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

export const student: Decider<RecordStudent, StudentState, StudentEvent, StudentRefusal[]> = {
  initial: unregisteredStudent,
  decide: decideStudent,
  evolve: evolveStudent,
};
