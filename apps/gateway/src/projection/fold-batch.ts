import { addFact } from './facts-of-batch.ts';
import { foldPlacement } from './fold-placement.ts';
import { foldWithdrawal } from './fold-withdrawal.ts';
import { pendingRows, putRow } from './pending-rows.ts';
import { personYears } from './person-years.ts';
import { countStudent, describeStudent, emptyStudentYear, placeStudent, saysNothingOfStudent, type StudentYear } from './student-years.ts';
import { countTeacher, describeTeacher, emptyTeacherYear, placeTeacher, saysNothingOfTeacher, type TeacherYear } from './teacher-years.ts';
import type { ChangesInProgress, ViewChanges } from './view-changes.ts';
import type { ViewEvent } from './view-event.ts';

/** What the view holds of the persons of a batch. */
export type StoredPersons = { students: readonly StudentYear[]; teachers: readonly TeacherYear[] };

/** Students and teachers of a batch about whom the view may know something already. */
export function knownPersons(events: readonly ViewEvent[]): { students: string[]; teachers: string[] } {
  const fresh = new Set<string>();
  const known = { students: new Set<string>(), teachers: new Set<string>() };
  for (const event of events) {
    const person = personOf(event);
    if (person === null) continue;
    if (event.isFirst) fresh.add(person.id);
    else if (!fresh.has(person.id)) known[person.kind].add(person.id);
  }
  return { students: [...known.students], teachers: [...known.teachers] };
}

function personOf({ data }: ViewEvent): { kind: 'students' | 'teachers'; id: string } | null {
  if ('studentId' in data) return { kind: 'students', id: data.studentId };
  if ('teacherId' in data) return { kind: 'teachers', id: data.teacherId };
  if (!('subjectKind' in data)) return null;
  if (data.subjectKind === 'student') return { kind: 'students', id: data.subjectId };
  return data.subjectKind === 'teacher' ? { kind: 'teachers', id: data.subjectId } : null;
}

/** A batch that changes nothing. */
export const noChanges = (): ChangesInProgress => ({
  facts: [],
  files: new Map(),
  schools: new Map(),
  corrections: new Map(),
  schoolStanding: new Map(),
  conditions: pendingRows(),
  classes: new Map(),
  classStates: new Map(),
  counts: new Map(),
  departures: [],
  care: pendingRows(),
  teacherCounts: new Map(),
  cohorts: pendingRows(),
  figures: pendingRows(),
  frozenMonths: new Map(),
  placementSteps: new Map(),
  placementCases: new Map(),
  watermarks: new Map(),
});

/** Folds a batch over what the view holds of its persons. Pure: equal events and rows give equal changes. */
export function foldBatch(events: readonly ViewEvent[], stored: StoredPersons): ViewChanges {
  const changes = noChanges();
  const students = personYears(stored.students, emptyStudentYear);
  const teachers = personYears(stored.teachers, emptyTeacherYear);

  for (const event of events) {
    addFact(changes, event);
    const known = changes.watermarks.get(event.source);
    if (known === undefined || known < event.position) changes.watermarks.set(event.source, event.position);
    const { index, kind, data } = event;
    switch (kind) {
      case 'schoolRegistered':
        changes.schools.set(data.schoolId, data);
        changes.corrections.delete(data.schoolId);
        changes.schoolStanding.set(data.schoolId, true);
        break;
      case 'schoolCorrected': {
        const registered = changes.schools.get(data.schoolId);
        if (registered) changes.schools.set(data.schoolId, { ...registered, ...data });
        else changes.corrections.set(data.schoolId, data);
        break;
      }
      case 'schoolConditionsDeclared':
        putRow(changes.conditions, data.schoolId, data.schoolYear, { ...data, index });
        break;
      case 'classOpened':
        changes.classes.set(data.classId, data);
        changes.classStates.set(data.classId, { ...changes.classStates.get(data.classId), opened: true });
        break;
      case 'classDeclared':
        changes.classes.set(data.classId, data);
        changes.classStates.set(data.classId, { ...changes.classStates.get(data.classId), declaration: data });
        break;
      case 'studentRegistered':
      case 'studentCorrected':
        describeStudent(students.yearOf(data.studentId, data.schoolYear), data);
        break;
      case 'studentEnrolled': {
        const { studentId, classId } = data;
        const year = students.yearOf(studentId, data.schoolYear);
        if (year.classId !== null && year.classId !== classId) changes.departures.push({ classId: year.classId, studentId });
        placeStudent(year, data);
        if (classId !== null && !changes.classes.has(classId)) changes.classes.set(classId, { ...data, classId, classNo: null });
        break;
      }
      case 'studentCareRecorded':
        putRow(changes.care, data.studentId, data.schoolYear, data);
        break;
      case 'teacherRegistered':
      case 'teacherCorrected':
        describeTeacher(teachers.yearOf(data.teacherId, data.schoolYear), data);
        break;
      case 'teacherPlaced':
        placeTeacher(teachers.yearOf(data.teacherId, data.schoolYear), data);
        break;
      case 'cohortCounted':
        putRow(changes.cohorts, data.cohortId, data.schoolYear, { ...data, index });
        break;
      case 'countyFiguresDeclared':
        putRow(changes.figures, data.figuresId, data.schoolYear, { ...data, index });
        break;
      case 'monthFrozen':
        changes.frozenMonths.set(data.month, { ...data, index });
        break;
      case 'factsWithdrawn':
        foldWithdrawal(data, changes, students, teachers);
        break;
      case 'drawSealed':
      case 'drawRun':
      case 'drawPublished':
      case 'drawAnnulled':
      case 'placementFixed':
      case 'objectionRaised':
      case 'objectionResolved':
      case 'latePlacementRun':
      case 'pupilLeft':
      case 'classTransferRequested':
      case 'classTransferDecided':
      case 'classTransferWithdrawn':
      case 'violationReported':
      case 'violationConfirmed':
      case 'violationDismissed':
        foldPlacement(event, changes);
        break;
      case 'rosterImported':
      case 'importWithdrawn':
      case 'registerExported':
      case 'eventsExported':
      case 'layoutDefined':
      case 'unprojected':
        break; // facts only
    }
  }

  return {
    ...changes,
    studentYears: students.settle((years, sign) => countStudent(years, sign, changes.counts), saysNothingOfStudent),
    teacherYears: teachers.settle((years, sign) => countTeacher(years, sign, changes.teacherCounts), saysNothingOfTeacher),
  };
}
