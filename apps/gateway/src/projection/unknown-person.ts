import type { CheckedData, EventKind } from './checked-fields.ts';

type Blank = { [K in EventKind]?: Partial<CheckedData<K>> };

/** What an erased person's events say: nothing but where the person was. */
const blanks: Blank = {
  studentRegistered: { gender: '0', birthDate: null, migrant: null, leftBehind: null, ethnicity: null, subsidised: null },
  studentCorrected: { gender: '0', birthDate: null, migrant: null, leftBehind: null, ethnicity: null, subsidised: null },
  studentCareRecorded: { placement: null },
  teacherRegistered: { birthDate: null, degree: null, title: null, backboneLevel: null },
  teacherCorrected: { birthDate: null, degree: null, title: null, backboneLevel: null },
};

/** Whether events of the kind describe a person. */
export const describesPerson = (kind: EventKind): boolean => kind in blanks;

/** Of whom an event of such a kind tells. */
export const describedPerson = (data: unknown): string | null => {
  const { studentId, teacherId } = data as { studentId?: unknown; teacherId?: unknown };
  const id = studentId ?? teacherId;
  return typeof id === 'string' ? id : null;
};

/** The fields that tell something of the person read as unknown, also those that stand in clear. */
export function asUnknown(kind: EventKind, data: unknown): void {
  Object.assign(data as object, blanks[kind]);
}
