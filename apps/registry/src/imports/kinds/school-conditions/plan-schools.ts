import { fold } from '@junheng/decider';
import { school } from '../../../domain/school/decide.ts';
import type { SchoolEvent } from '../../../domain/school/events.ts';
import type { SchoolState } from '../../../domain/school/state.ts';
import { differing } from '../../../domain/differing.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import { type SchoolEntry, writeSchools, writeSchoolYears } from '../../../views/school-view.ts';
import type { PlannedStream, RowPlanner } from '../../batch-plan.ts';
import { conditionsRefusal } from './conditions-refusals.ts';
import { conditionsIdentities, readConditionsRow } from './conditions-row.ts';
import { schoolIdOf } from '../../ids.ts';
import type { ImportParts } from '../../import-parts.ts';
import { readRows } from '../../read-rows.ts';

/** Rows of 学校办学条件表 become registered schools and their declared conditions. */
export function createSchoolPlanner({ runtime: { county }, log }: ImportParts, job: StoredJob): RowPlanner {
  return {
    identities: conditionsIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readConditionsRow, rows, table, rejected, job);
      const schoolIds = good.map(({ value }) => schoolIdOf(county, value.schoolCode));
      const histories = await log.read<SchoolEvent>(schoolIds.map((schoolId) => `school/${schoolId}`));
      const streams: PlannedStream[] = [];
      const entries: SchoolEntry[] = [];
      const stated: string[] = [];
      for (const [index, { row, value, source, entry }] of good.entries()) {
        const schoolId = schoolIds[index]!;
        const { version, events: past } = histories[index]!;
        const before = fold(school, past);
        const decision = school.decide({ schoolId, schoolYear: job.schoolYear, ...value, source }, before);
        if (!decision.ok) {
          entry.findings = decision.refusal.map((refusal) => conditionsRefusal(refusal, row, table));
          continue;
        }
        entry.schoolId = schoolId;
        stated.push(schoolId);
        const isNew = before.description === null;
        if (isNew) entry.adds = [{ thing: 'school', id: schoolId }];
        entry.outcome = isNew ? 'new' : decision.events.length > 0 ? 'changed' : 'unchanged';
        if (decision.events.length === 0) continue;
        const events = decision.events.map((event) => ({ row: row.number, subject: schoolId, event }));
        streams.push({ stream: `school/${schoolId}`, expected: version === 0 ? 'none' : version, events });
        const now = decision.events.reduce(school.evolve, before);
        entry.changes = changedFields(now, before, job.schoolYear);
        const { name, schoolType } = now.description!;
        entries.push({ schoolId, schoolCode: value.schoolCode, name, schoolType });
      }
      return {
        rows: planned,
        streams,
        async applyViews(transaction) {
          await writeSchools(transaction, county, entries);
          await writeSchoolYears(transaction, county, job, stated);
        },
      };
    },
  };
}

/** Of what was known before; conditions of a year that were never declared are new, not changed. */
function changedFields(now: SchoolState, before: SchoolState, schoolYear: number): string[] {
  const declared = before.conditions.get(schoolYear);
  return [
    ...(before.description ? differing(now.description!, before.description) : []),
    ...(declared ? differing(now.conditions.get(schoolYear)!, declared) : []),
  ];
}
