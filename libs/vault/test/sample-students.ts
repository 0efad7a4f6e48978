import { createHash } from 'node:crypto';
import { registryContracts, type StudentRegistered } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import type { PlainItem } from '../src/vault.ts';

/** A name that occurs nowhere by chance: stored bytes are searched for it. */
export const canaryName = '金丝雀王小明';
export const canaryIdNumber = '510121201209010018';

export const idOf = (label: string): string => uuidFromBytes(createHash('sha256').update(label).digest());

export function student(label: string, over: Partial<StudentRegistered> = {}): StudentRegistered {
  return {
    studentId: idOf(`student ${label}`),
    schoolYear: 2019,
    gender: '2',
    birthDate: '2012-09-01',
    hukouKind: null,
    migrant: false,
    ethnicity: '01',
    leftBehind: 'one-parent',
    disability: null,
    preschool: null,
    twinGroup: null,
    inclusive: null,
    subsidised: null,
    name: canaryName,
    enrolmentKey: null,
    idDocumentKind: '1',
    idNumber: canaryIdNumber,
    source: { importId: idOf('import'), fileHash: 'a'.repeat(64), sheet: 'Sheet1', row: 2 },
    ...over,
  };
}

export function registered(label: string, over: Partial<StudentRegistered> = {}): PlainItem {
  return { eventId: idOf(`event ${label}`), contract: registryContracts.studentRegistered, data: student(label, over), schoolYear: 2019 };
}

export const typeOfRegistered = registryContracts.studentRegistered.type;
