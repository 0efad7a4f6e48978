import type { FileRow } from '@junheng/contracts';
import type { Composition } from '../api.ts';
import type { CheckedData } from './checked-fields.ts';
import type { PendingRows } from './pending-rows.ts';
import type { PersonYearKey } from './person-years.ts';
import type { PlacementCaseRow, PlacementStepRow } from './placement-rows.ts';
import type { StudentYear } from './student-years.ts';
import type { TeacherCount, TeacherYear } from './teacher-years.ts';
import type { ViewEvent } from './view-event.ts';

export type ClassRow = Pick<CheckedData<'classOpened'>, 'classId' | 'schoolId' | 'schoolYear' | 'stage' | 'grade'> & {
  classNo: number | null;
};
type Indexed<T> = T & { index: number };

export type FactRow = Pick<ViewEvent, 'index' | 'eventId' | 'type' | 'time' | 'fileRow'> & { subjectId: string; schoolYear: number | null };

/** Everything one batch of events changes in the view: one entry per row, the last value of each. */
export type ViewChanges = {
  facts: FactRow[];
  /** By import and sheet, with the first ledger index that cites it. */
  files: Map<string, FileRow & { index: number }>;
  schools: Map<string, CheckedData<'schoolRegistered'>>;
  corrections: Map<string, CheckedData<'schoolCorrected'>>;
  /** Whether the registration stands: false once it was withdrawn. */
  schoolStanding: Map<string, boolean>;
  conditions: PendingRows<Indexed<CheckedData<'schoolConditionsDeclared'>>>;
  classes: Map<string, ClassRow>;
  /** What changed of a class's opening and declaration (null: withdrawn). */
  classStates: Map<string, { opened?: boolean; declaration?: CheckedData<'classDeclared'> | null }>;
  /** Differences of the classes' counters. */
  counts: Map<string, Composition>;
  studentYears: { rows: StudentYear[]; gone: PersonYearKey[] };
  departures: { classId: string; studentId: string }[];
  care: PendingRows<CheckedData<'studentCareRecorded'>>;
  teacherYears: { rows: TeacherYear[]; gone: PersonYearKey[] };
  /** Differences of the teachers' counters. */
  teacherCounts: Map<string, TeacherCount>;
  cohorts: PendingRows<Indexed<CheckedData<'cohortCounted'>>>;
  figures: PendingRows<Indexed<CheckedData<'countyFiguresDeclared'>>>;
  /** By month. */
  frozenMonths: Map<string, Indexed<CheckedData<'monthFrozen'>>>;
  /** By draw, attempt and step. */
  placementSteps: Map<string, Indexed<PlacementStepRow>>;
  /** By case. */
  placementCases: Map<string, Indexed<PlacementCaseRow>>;
  watermarks: Map<string, bigint>;
};

/** Whether a batch changes a number, and not only the way back to its events. */
export const movesNumbers = ({
  facts: _facts,
  files: _files,
  departures: _departures,
  watermarks: _watermarks,
  ...changes
}: ViewChanges): boolean => Object.values(changes).some((change) => ('size' in change ? change.size > 0 : isAnyRow(change)));

const isAnyRow = ({ rows, gone }: { rows: { length: number } | ReadonlyMap<string, unknown>; gone: readonly unknown[] }): boolean =>
  gone.length > 0 || ('length' in rows ? rows.length > 0 : rows.size > 0);

/** Before the persons' years are settled. */
export type ChangesInProgress = Omit<ViewChanges, 'studentYears' | 'teacherYears'>;
