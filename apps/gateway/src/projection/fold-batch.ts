import type { FileRow } from '@junheng/contracts';
import type { Composition } from '../api.ts';
import type { CheckedData } from './checked-fields.ts';
import { countStudent, emptyStudentYear, type StudentYear } from './student-years.ts';
import type { ViewEvent } from './view-event.ts';

export type FactRow = Pick<ViewEvent, 'index' | 'eventId' | 'type' | 'time' | 'fileRow'> & { subjectId: string; schoolYear: number | null };
export type ClassRow = Omit<CheckedData<'classOpened'>, 'classNo' | 'source'> & { classNo: number | null };

/** Everything one batch of events changes in the view: one entry per row, the last value of each. */
export type ViewChanges = {
  facts: FactRow[];
  /** By import and sheet, with the first ledger index that cites it. */
  files: Map<string, FileRow & { index: number }>;
  schools: Map<string, CheckedData<'schoolRegistered'>>;
  corrections: Map<string, CheckedData<'schoolCorrected'>>;
  conditions: Map<string, CheckedData<'schoolConditionsDeclared'> & { index: number }>;
  classes: Map<string, ClassRow>;
  /** Differences of the classes' counters. */
  counts: Map<string, Composition>;
  studentYears: StudentYear[];
  departures: { classId: string; studentId: string }[];
  watermarks: Map<string, bigint>;
};

/** Students of a batch about whom the view may know something already. */
export function knownStudents(events: readonly ViewEvent[]): string[] {
  const fresh = new Set<string>();
  const known = new Set<string>();
  for (const event of events) {
    const studentId = studentOf(event);
    if (studentId === null) continue;
    if (event.isFirst) fresh.add(studentId);
    else if (!fresh.has(studentId)) known.add(studentId);
  }
  return [...known];
}

/** Folds a batch over what the view holds of its students. Pure: equal events and rows give equal changes. */
export function foldBatch(events: readonly ViewEvent[], stored: readonly StudentYear[]): ViewChanges {
  const changes: ViewChanges = {
    facts: [],
    files: new Map(),
    schools: new Map(),
    corrections: new Map(),
    conditions: new Map(),
    classes: new Map(),
    counts: new Map(),
    studentYears: [],
    departures: [],
    watermarks: new Map(),
  };
  const students = new Map<string, { before: StudentYear[]; years: StudentYear[] }>();
  const studentOfId = (studentId: string) => {
    let student = students.get(studentId);
    if (!student) students.set(studentId, (student = { before: [], years: [] }));
    return student;
  };
  for (const row of stored) {
    const student = studentOfId(row.studentId);
    student.before.push(row);
    student.years.push({ ...row });
  }
  const yearOf = (studentId: string, schoolYear: number) => {
    const { years } = studentOfId(studentId);
    let year = years.find((known) => known.schoolYear === schoolYear);
    if (!year) years.push((year = emptyStudentYear(studentId, schoolYear)));
    return year;
  };

  for (const event of events) {
    addFact(changes, event);
    const known = changes.watermarks.get(event.source);
    if (known === undefined || known < event.position) changes.watermarks.set(event.source, event.position);
    switch (event.kind) {
      case 'schoolRegistered':
        changes.schools.set(event.data.schoolId, event.data);
        break;
      case 'schoolCorrected': {
        const registered = changes.schools.get(event.data.schoolId);
        if (registered) changes.schools.set(event.data.schoolId, { ...registered, ...event.data });
        else changes.corrections.set(event.data.schoolId, event.data);
        break;
      }
      case 'schoolConditionsDeclared':
        changes.conditions.set(`${event.data.schoolId}:${event.data.schoolYear}`, { ...event.data, index: event.index });
        break;
      case 'classOpened':
        changes.classes.set(event.data.classId, event.data);
        break;
      case 'studentRegistered':
      case 'studentCorrected': {
        const { studentId, schoolYear, gender, migrant, leftBehind } = event.data;
        const year = yearOf(studentId, schoolYear);
        year.described = true;
        year.gender = gender === '1' ? 'male' : gender === '2' ? 'female' : null;
        year.migrant = migrant;
        year.leftBehind = leftBehind === undefined || leftBehind === null ? null : leftBehind !== 'none';
        break;
      }
      case 'studentEnrolled': {
        const { studentId, classId, schoolYear, boarding } = event.data;
        const year = yearOf(studentId, schoolYear);
        if (year.classId !== null && year.classId !== classId) changes.departures.push({ classId: year.classId, studentId });
        year.classId = classId;
        year.boarding = boarding;
        if (!changes.classes.has(classId)) changes.classes.set(classId, { ...event.data, classNo: null });
        break;
      }
      case 'rosterImported':
        break;
    }
  }

  for (const { before, years } of students.values()) {
    countStudent(before, -1, changes.counts);
    countStudent(years, 1, changes.counts);
    changes.studentYears.push(...years);
  }
  return changes;
}

function addFact({ facts, files }: ViewChanges, event: ViewEvent): void {
  const { index, eventId, type, time, fileRow } = event;
  facts.push({ index, eventId, type, time, fileRow, subjectId: subjectOf(event), schoolYear: schoolYearOfEvent(event) });
  if (fileRow === null) return;
  const key = fileKey(fileRow);
  if (!files.has(key)) files.set(key, { ...fileRow, index });
}

export const fileKey = ({ importId, sheet }: Pick<FileRow, 'importId' | 'sheet'>) => `${importId} ${sheet}`;

const schoolYearOfEvent = ({ data }: ViewEvent) => ('schoolYear' in data ? data.schoolYear : null);

function studentOf({ data }: ViewEvent): string | null {
  return 'studentId' in data ? data.studentId : null;
}

/** The student, else the class, else the school, else the import that an event is about. */
function subjectOf({ data }: ViewEvent): string {
  if ('studentId' in data) return data.studentId;
  if ('classId' in data) return data.classId;
  return 'schoolId' in data ? data.schoolId : data.importId;
}
