import { schoolClass } from '../../domain/class/decide.ts';
import type { ClassEvent } from '../../domain/class/events.ts';
import type { RecordStudent } from '../../domain/student/decide.ts';
import { type ClassEntry, readOpenClasses } from '../../views/class-view.ts';
import type { StoredJob } from '../../views/import-job.ts';
import { readSchools } from '../../views/school-view.ts';
import type { PlannedStream } from '../batch-plan.ts';
import { classIdOf } from '../ids.ts';
import type { ImportParts } from '../import-parts.ts';
import type { GoodRow } from '../read-rows.ts';
import type { Table } from '../table.ts';
import { studentRefusal } from './student-refusals.ts';
import type { RosterRow } from '../kinds/student-roster/roster-row.ts';

/** A row's place, and what opens its class; nothing when it is open. */
export type PlacedRow = GoodRow<RosterRow> & {
  schoolYear: number;
  place: RecordStudent['place'] & { classId: string };
  opening: { classId: string; events: ClassEvent[]; entry: ClassEntry };
};

/** Finds each row's school and class. A row that is refused leaves with its finding. */
export async function placeRows(
  { runtime: { county }, sql }: ImportParts,
  job: StoredJob,
  rows: readonly GoodRow<RosterRow>[],
  table: Table,
): Promise<PlacedRow[]> {
  const schools = await readSchools(sql, county, [...new Set(rows.map(({ value }) => value.schoolCode))]);
  const inSchools = rows.flatMap((row) => {
    const school = schools.get(row.value.schoolCode);
    const schoolYear = row.value.schoolYear ?? job.schoolYear;
    row.entry.schoolYear = schoolYear;
    if (school) row.entry.schoolId = school.schoolId;
    else row.entry.findings = [studentRefusal('UnknownSchool', row.row, table)];
    const { grade } = row.value.place;
    return school ? [{ row, school, schoolYear, classId: classIdOf(school.schoolId, schoolYear, grade, row.value.classNo) }] : [];
  });
  const open = await readOpenClasses(sql, county, [...new Set(inSchools.map(({ classId }) => classId))]);
  return inSchools.flatMap(({ row, school: { schoolId, schoolType }, schoolYear, classId }): PlacedRow[] => {
    const { grade } = row.value.place;
    const entry = { classId, schoolId, schoolYear, grade, classNo: row.value.classNo };
    const decision = schoolClass.decide({ ...entry, schoolType, source: row.source }, { opened: open.has(classId) });
    const opening = { classId, entry, events: decision.ok ? decision.events : [] };
    if (decision.ok) return [{ ...row, schoolYear, place: { ...row.value.place, schoolId, classId }, opening }];
    row.entry.findings = [studentRefusal(decision.refusal, row.row, table)];
    return [];
  });
}

/** The classes that the accepted rows open, each by its first row. */
export function openClasses(rows: readonly PlacedRow[]): { streams: PlannedStream[]; entries: ClassEntry[] } {
  const streams: PlannedStream[] = [];
  const entries = new Map<string, ClassEntry>();
  for (const { row, opening } of rows) {
    const { classId } = opening;
    if (opening.events.length === 0 || entries.has(classId)) continue;
    entries.set(classId, opening.entry);
    const events = opening.events.map((event) => ({ row: row.number, subject: classId, event }));
    streams.push({ stream: `class/${classId}`, expected: 'none', events });
  }
  return { streams, entries: [...entries.values()] };
}
