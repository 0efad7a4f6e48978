import type { FileRow } from '@junheng/contracts';
import type { ViewChanges } from './view-changes.ts';
import type { ViewEvent } from './view-event.ts';

export function addFact({ facts, files }: Pick<ViewChanges, 'facts' | 'files'>, event: ViewEvent): void {
  const { index, eventId, type, time, fileRow } = event;
  facts.push({ index, eventId, type, time, fileRow, subjectId: subjectOf(event), schoolYear: schoolYearOf(event) });
  if (fileRow === null) return;
  const key = fileKey(fileRow);
  if (!files.has(key)) files.set(key, { ...fileRow, index });
}

export const fileKey = ({ importId, sheet }: Pick<FileRow, 'importId' | 'sheet'>) => `${importId} ${sheet}`;

/** Null: not of one school year. */
function schoolYearOf({ data }: ViewEvent): number | null {
  if ('schoolYear' in data) return data.schoolYear;
  if (!('facts' in data)) return null;
  const [first, ...others] = new Set(data.facts.map(({ schoolYear }) => schoolYear));
  return others.length === 0 ? first! : null;
}

/** The person, else the class, else the school or whatever else the event is about; an event about no thing stands for itself. */
function subjectOf({ data, eventId }: ViewEvent): string {
  if ('studentId' in data) return data.studentId;
  if ('teacherId' in data) return data.teacherId;
  if ('classId' in data) return data.classId;
  if ('cohortId' in data) return data.cohortId;
  if ('figuresId' in data) return data.figuresId;
  if ('subjectId' in data) return data.subjectId;
  if ('schoolId' in data && data.schoolId !== null) return data.schoolId;
  if ('importId' in data) return data.importId;
  if ('subject' in data) return String(data.subject); // of an erasure
  return 'exportId' in data ? data.exportId : eventId;
}
