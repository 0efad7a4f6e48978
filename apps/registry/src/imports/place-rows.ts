import { schoolClass } from '../domain/class/decide.ts';
import type { ClassEvent } from '../domain/class/events.ts';
import type { StudentPlace } from '../domain/student/events.ts';
import type { StoredJob } from '../views/import-job.ts';
import { type ClassEntry, readOpenClasses } from '../views/class-view.ts';
import { readSchools } from '../views/school-view.ts';
import type { PlannedStream } from './batch-plan.ts';
import type { Table } from './find-table.ts';
import { classIdOf } from './ids.ts';
import type { ImportParts } from './import-parts.ts';
import type { GoodRow } from './read-rows.ts';
import { rosterRefusal } from './roster-refusals.ts';
import type { RosterRow } from './roster-row.ts';

/** `opening`: what opens the row's class, nothing when it is open. */
export type PlacedRow = GoodRow<RosterRow> & { place: StudentPlace; opening: ClassEvent[] };

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
    if (school) row.entry.schoolId = school.schoolId;
    else row.entry.findings = [rosterRefusal('UnknownSchool', row.row, table)];
    const { grade } = row.value.place;
    return school ? [{ row, school, classId: classIdOf(school.schoolId, job.schoolYear, grade, row.value.classNo) }] : [];
  });
  const open = await readOpenClasses(sql, county, [...new Set(inSchools.map(({ classId }) => classId))]);
  return inSchools.flatMap(({ row, school: { schoolId, schoolType }, classId }) => {
    const { grade } = row.value.place;
    const command = { classId, schoolId, schoolType, schoolYear: job.schoolYear, grade, classNo: row.value.classNo, source: row.source };
    const decision = schoolClass.decide(command, { opened: open.has(classId) });
    if (decision.ok) return [{ ...row, place: { ...row.value.place, schoolId, classId }, opening: decision.events }];
    row.entry.findings = [rosterRefusal(decision.refusal, row.row, table)];
    return [];
  });
}

/** The classes that the accepted rows open, each by its first row. */
export function openClasses(rows: readonly PlacedRow[], { schoolYear }: StoredJob): { streams: PlannedStream[]; entries: ClassEntry[] } {
  const streams: PlannedStream[] = [];
  const entries = new Map<string, ClassEntry>();
  for (const { row, place, opening } of rows) {
    const { classId, schoolId } = place;
    if (opening.length === 0 || entries.has(classId)) continue;
    entries.set(classId, { classId, schoolId, schoolYear });
    const events = opening.map((event) => ({ row: row.number, subject: classId, event }));
    streams.push({ stream: `class/${classId}`, expected: 'none', events });
  }
  return { streams, entries: [...entries.values()] };
}
