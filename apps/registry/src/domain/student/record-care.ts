import type { FileRow } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { differing } from '../differing.ts';
import { birthDateOf, genderOf, hasValidCheckCharacter } from '../person/identity-number.ts';
import { unknownDescription } from './decide.ts';
import type { StudentCare, StudentEvent } from './events.ts';
import { evolveStudent, type StudentState, unregisteredStudent } from './state.ts';

/** One row of 适龄残疾儿童少年登记表: where and how a child is taught in the school year. */
export type RecordCare = {
  studentId: string;
  schoolYear: number;
  name: string;
  idNumber: string;
  /** What the file states; a field it has no column for is absent and stays as it is known. */
  care: Pick<StudentCare, 'placement'> & Partial<StudentCare>;
  source: FileRow;
};

export type CareRefusal = 'IdNumberInvalid';

const nothingStated: Omit<StudentCare, 'placement'> = {
  category: null,
  level: null,
  schoolId: null,
  visitsPerMonth: null,
  hukouPlace: null,
};

const residentIdCard = '1';

/** A child whom no roster names is registered by what the id number says, in no school: many a child of this register is in none. */
export const studentCare: Decider<RecordCare, StudentState, StudentEvent, CareRefusal[]> = {
  initial: unregisteredStudent,
  evolve: evolveStudent,
  decide({ studentId, schoolYear, name, idNumber, care, source }, state) {
    const events: StudentEvent[] = [];
    if (state.description === null) {
      if (!hasValidCheckCharacter(idNumber)) return refuse(['IdNumberInvalid']);
      const fromNumber = { gender: genderOf(idNumber), birthDate: birthDateOf(idNumber), idDocumentKind: residentIdCard };
      const data = { studentId, schoolYear, ...unknownDescription, name, idNumber, ...fromNumber, source };
      events.push({ type: 'StudentRegistered', data });
    }
    const known = state.care.get(schoolYear);
    const now = { ...nothingStated, ...known, ...care };
    if (!known || differing(now, known).length > 0) {
      events.push({ type: 'StudentCareRecorded', data: { studentId, schoolYear, ...now, source } });
    }
    return accept(...events);
  },
};
