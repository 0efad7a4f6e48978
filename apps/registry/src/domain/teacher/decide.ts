import type { FileRow } from '@junheng/contracts';
import { accept, type Decider, type Decision, refuse } from '@junheng/decider';
import { differing } from '../differing.ts';
import { ageAt, identityContradictions, type IdentityContradiction } from '../person/identity-contradictions.ts';
import type { TeacherDescription, TeacherEvent, TeacherPlace } from './events.ts';
import { evolveTeacher, type TeacherState, unregisteredTeacher } from './state.ts';

/** One row of 教师花名册: who the teacher is, and the post held in the school year. */
export type RecordTeacher = {
  teacherId: string;
  schoolYear: number;
  /** What the file states; a field it has no column for is absent and leaves what is known as it is. */
  description: Partial<TeacherDescription>;
  place: Pick<TeacherPlace, 'schoolId'> & Partial<TeacherPlace>;
  source: FileRow;
  /** A foreign register is recorded as it is: an implausible age is no reason to refuse. */
  isForeign: boolean;
};

export type TeacherRefusal = 'NoIdentity' | 'AgeImplausible' | IdentityContradiction;

/** Ages at 1 September; the upper end leaves room for those re-employed after retirement. */
const ages = { youngest: 16, oldest: 80 };

const unknownDescription: TeacherDescription = {
  gender: '0',
  birthDate: null,
  workSince: null,
  yearsOfTeaching: null,
  degree: null,
  title: null,
  backboneLevel: null,
  certificateKind: null,
  certificateSubject: null,
  ethnicity: null,
  name: null,
  idNumber: null,
  workNumber: null,
};

const unknownPlace: Omit<TeacherPlace, 'schoolId'> = {
  stage: null,
  fullTime: null,
  onQuota: null,
  subjects: [],
  weeklyLessonsTenths: null,
  homeroomClassId: null,
  rural: null,
  atSchoolSince: null,
  rotationEligible: null,
};

function decideTeacher(command: RecordTeacher, state: TeacherState): Decision<TeacherEvent, TeacherRefusal[]> {
  const { teacherId, schoolYear, source } = command;
  const stated: TeacherDescription = { ...unknownDescription, ...command.description };
  const refusals = refusalsOf(command, stated);
  if (refusals.length > 0) return refuse(refusals);

  const events: TeacherEvent[] = [];
  if (state.description === null) {
    events.push({ type: 'TeacherRegistered', data: { teacherId, schoolYear, ...stated, source } });
  } else if (isNewest(schoolYear, state)) {
    const description = withKnownIdentity({ ...state.description, ...command.description }, state.description);
    const changed = differing(description, state.description);
    if (changed.length > 0) events.push({ type: 'TeacherCorrected', data: { teacherId, schoolYear, changed, ...description, source } });
  }
  const held = state.places.get(schoolYear);
  const place: TeacherPlace = { ...unknownPlace, ...held, ...command.place };
  if (!held || differing(place, held).length > 0) {
    events.push({ type: 'TeacherPlaced', data: { teacherId, schoolYear, ...place, source } });
  }
  return accept(...events);
}

function refusalsOf({ schoolYear, isForeign }: RecordTeacher, stated: TeacherDescription): TeacherRefusal[] {
  const { idNumber, workNumber, birthDate } = stated;
  const age = birthDate === null || isForeign ? null : ageAt(schoolYear, birthDate);
  return [
    ...(idNumber === null && workNumber === null ? (['NoIdentity'] as const) : []),
    ...(age !== null && (age < ages.youngest || age > ages.oldest) ? (['AgeImplausible'] as const) : []),
    ...identityContradictions({ ...stated, idDocumentKind: null }),
  ];
}

/** An empty identity cell says nothing: it takes no known identity away. */
const withKnownIdentity = (now: TeacherDescription, known: TeacherDescription): TeacherDescription => ({
  ...now,
  idNumber: now.idNumber ?? known.idNumber,
  workNumber: now.workNumber ?? known.workNumber,
});

/** The roster of an older year adds that year's place and does not turn the description back. */
const isNewest = (schoolYear: number, { places }: TeacherState) => [...places.keys()].every((year) => year <= schoolYear);

export const teacher: Decider<RecordTeacher, TeacherState, TeacherEvent, TeacherRefusal[]> = {
  initial: unregisteredTeacher,
  decide: decideTeacher,
  evolve: evolveTeacher,
};
