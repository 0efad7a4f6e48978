import { stageOfGrade } from '@junheng/contracts';
import { schoolClass } from '../../domain/class/decide.ts';
import type { ClassEvent } from '../../domain/class/events.ts';
import { teaches } from '../../domain/school/stages-taught.ts';
import type { RecordStudent } from '../../domain/student/decide.ts';
import { type ClassEntry, readOpenClasses } from '../../views/class-view.ts';
import type { StoredJob } from '../../views/import-job.ts';
import { readSchools, type SchoolEntry } from '../../views/school-view.ts';
import type { PlannedStream } from '../batch-plan.ts';
import { classIdOf } from '../ids.ts';
import type { ImportParts } from '../import-parts.ts';
import { type Registering, registering } from '../kinds/student-roster/stated-school.ts';
import type { GoodRow } from '../read-rows.ts';
import { schoolNotRegistered } from '../registered-schools.ts';
import type { Table } from '../table.ts';
import { studentRefusal } from './student-refusals.ts';
import type { StudentRow } from './student-row.ts';

/** A row's place, and what opens its class; nothing when it is open or the row names none. */
export type PlacedRow = GoodRow<StudentRow> & {
  schoolYear: number;
  place: RecordStudent['place'];
  registering: Registering;
  opening: { events: ClassEvent[]; entry: ClassEntry } | null;
};

type InSchool = GoodRow<StudentRow> & { schoolYear: number; registering: Registering; classId: string | null };

/** Finds each row's school and class. A row that is refused leaves with its finding. */
export async function placeRows(
  parts: ImportParts,
  job: StoredJob,
  rows: readonly GoodRow<StudentRow>[],
  table: Table,
): Promise<PlacedRow[]> {
  const { runtime, sql } = parts;
  const inSchools = await findSchools(parts, job, rows, table);
  const open = await readOpenClasses(sql, runtime.county, [...new Set(inSchools.flatMap(({ classId }) => classId ?? []))]);
  return inSchools.flatMap(({ classId, ...row }): PlacedRow[] => {
    const { value, schoolYear, source, entry } = row;
    const { schoolId, schoolType } = row.registering.entry;
    const { grade } = value.place;
    const place = { ...value.place, schoolId, classId };
    if (classId === null || value.classNo === null) {
      if (teaches(schoolType, stageOfGrade(grade))) return [{ ...row, place, opening: null }];
      entry.findings = [studentRefusal('GradeNotTaught', row.row, table)];
      return [];
    }
    const openClass = { classId, schoolId, schoolYear, grade, classNo: value.classNo };
    const state = { ...schoolClass.initial, opened: open.has(classId) };
    const decision = schoolClass.decide({ ...openClass, schoolType, source }, state);
    if (decision.ok) return [{ ...row, place, opening: { entry: openClass, events: decision.events } }];
    entry.findings = [studentRefusal(decision.refusal, row.row, table)];
    return [];
  });
}

async function findSchools(
  { runtime: { county }, sql }: ImportParts,
  job: StoredJob,
  rows: readonly GoodRow<StudentRow>[],
  table: Table,
): Promise<InSchool[]> {
  const schools = await readSchools(sql, county, [...new Set(rows.map(({ value }) => value.schoolCode))]);
  const asRegistered = (entry: SchoolEntry | undefined): Registering | null => (entry ? { entry, events: [] } : null);
  return rows.flatMap((row): InSchool[] => {
    const { schoolCode, classNo, place } = row.value;
    const school = asRegistered(schools.get(schoolCode)) ?? registering(county, row);
    const schoolYear = row.value.schoolYear ?? job.schoolYear;
    row.entry.schoolYear = schoolYear;
    if (!school) {
      row.entry.findings = [schoolNotRegistered(row, table)];
      return [];
    }
    const { schoolId } = school.entry;
    row.entry.schoolId = schoolId;
    const classId = classNo === null ? null : classIdOf(schoolId, schoolYear, place.grade, classNo);
    return [{ ...row, schoolYear, registering: school, classId }];
  });
}

/** The classes that the accepted rows open, each by its first row. */
export function openClasses(rows: readonly PlacedRow[]): { streams: PlannedStream[]; entries: ClassEntry[] } {
  const streams: PlannedStream[] = [];
  const entries = new Map<string, ClassEntry>();
  for (const { row, opening } of rows) {
    if (!opening || opening.events.length === 0) continue;
    const { classId } = opening.entry;
    if (entries.has(classId)) continue;
    entries.set(classId, opening.entry);
    const events = opening.events.map((event) => ({ row: row.number, subject: classId, event }));
    streams.push({ stream: `class/${classId}`, expected: 'none', events });
  }
  return { streams, entries: [...entries.values()] };
}
