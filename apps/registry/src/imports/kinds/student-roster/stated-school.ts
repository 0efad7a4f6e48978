import { school } from '../../../domain/school/decide.ts';
import type { SchoolEvent } from '../../../domain/school/events.ts';
import type { SchoolEntry } from '../../../views/school-view.ts';
import { schoolIdOf } from '../../ids.ts';
import type { PlannedStream } from '../../batch-plan.ts';
import type { GoodRow } from '../../read-rows.ts';
import type { RowReader } from '../../row-reader.ts';
import { parseSchoolType, parseUrbanRural } from '../../values/code-lists.ts';
import type { RosterRow } from './roster-row.ts';

/** What a foreign file says of the school in each of its rows. */
export type StatedSchool = { name: string; schoolType: string; urbanRural: string };

/** null: the file has no such columns. */
export const readStatedSchool = (cells: RowReader): StatedSchool | null =>
  cells.has('办学类型')
    ? ({
        name: cells.name('学校名称'),
        schoolType: cells.required('办学类型', parseSchoolType),
        urbanRural: cells.required('城乡类型', parseUrbanRural),
      } as StatedSchool) // without a finding no cell is undefined
    : null;

/** A school on its way into the register; `events` is empty when it is registered. */
export type Registering = { entry: SchoolEntry; events: SchoolEvent[] };

/** A school that a row describes and nobody registered yet; null: the row does not say what it is. */
export function registering(county: string, { value, source }: GoodRow<RosterRow>): Registering | null {
  const { schoolCode, statedSchool, schoolYear } = value;
  if (statedSchool === null) return null;
  const schoolId = schoolIdOf(county, schoolCode);
  const description = { ...statedSchool, builtYear: null };
  const command = { schoolId, schoolCode, schoolYear: schoolYear ?? 0, description, conditions: null, source };
  const decision = school.decide(command, school.initial);
  if (!decision.ok) return null;
  return { entry: { schoolId, schoolCode, name: statedSchool.name, schoolType: statedSchool.schoolType }, events: decision.events };
}

/** The schools that the accepted rows register, each by its first row. */
export function registerSchools(rows: readonly { row: { number: number }; registering: Registering }[]): {
  streams: PlannedStream[];
  entries: SchoolEntry[];
} {
  const streams: PlannedStream[] = [];
  const entries = new Map<string, SchoolEntry>();
  for (const { row, registering: school } of rows) {
    const { entry, events } = school;
    if (events.length === 0 || entries.has(entry.schoolId)) continue;
    entries.set(entry.schoolId, entry);
    const planned = events.map((event) => ({ row: row.number, subject: entry.schoolId, event }));
    streams.push({ stream: `school/${entry.schoolId}`, expected: 'none', events: planned });
  }
  return { streams, entries: [...entries.values()] };
}
