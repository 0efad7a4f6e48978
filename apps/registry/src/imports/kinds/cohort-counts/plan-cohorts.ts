import { cohort } from '../../../domain/cohort/decide.ts';
import { differing } from '../../../domain/differing.ts';
import { writeCohortCounts } from '../../../views/cohort-count.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import type { RowPlanner } from '../../batch-plan.ts';
import { decideRows } from '../../decide-rows.ts';
import { cohortIdOf } from '../../ids.ts';
import type { ImportParts } from '../../import-parts.ts';
import { type GoodRow, readRows } from '../../read-rows.ts';
import { inRegisteredSchools } from '../../registered-schools.ts';
import { cohortRefusal } from './cohort-refusals.ts';
import { cohortIdentities, type CohortRow, readCohortRow } from './cohort-row.ts';

/** Rows of 年度同龄组统计表 become counted cohorts. */
export function createCohortPlanner(parts: ImportParts, job: StoredJob): RowPlanner {
  const { county } = parts.runtime;
  return {
    identities: cohortIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readCohortRow, rows, table, rejected, job);
      const ofYears = good.filter(({ value, row, entry }) => {
        entry.schoolYear = value.schoolYear;
        if (value.schoolYear <= job.schoolYear) return true;
        entry.findings = [cohortRefusal('LaterSchoolYear', row, table)];
        return false;
      });
      const found = await inRegisteredSchools<CohortRow, GoodRow<CohortRow>>(parts, ofYears, table);
      const counted = found.map((row) => {
        const { schoolYear, grade } = row.value;
        return { ...row, cohortId: cohortIdOf(county, schoolYear, grade, row.school?.schoolId ?? null) };
      });
      const { decided, streams } = await decideRows(parts.log, counted, {
        decider: cohort,
        stream: 'cohort',
        subject: ({ cohortId }) => cohortId,
        command: ({ cohortId, value, school, source }) => ({ cohortId, ...value, school, source }),
        refused: (refusals, { row }) => refusals.map((refusal) => cohortRefusal(refusal, row, table)),
        isThere: (state) => state !== null,
      });
      for (const { row, before, after } of decided) if (before && after) row.entry.changes = differing(after, before);
      return {
        rows: planned,
        streams,
        async applyViews(transaction) {
          const stated = decided.map(({ row: { cohortId, value, school, row } }) => {
            const { schoolYear, grade, counts } = value;
            return { cohortId, schoolYear, grade, schoolId: school?.schoolId ?? null, students: counts.students, row: row.number };
          });
          await writeCohortCounts(transaction, county, job.id, stated);
        },
      };
    },
  };
}
