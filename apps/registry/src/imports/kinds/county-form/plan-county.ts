import { countyFigures } from '../../../domain/county/decide.ts';
import { differing } from '../../../domain/differing.ts';
import { writeCountyFigures } from '../../../views/county-figures.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import type { RowPlanner } from '../../batch-plan.ts';
import { decideRows } from '../../decide-rows.ts';
import { errorAt } from '../../finding.ts';
import { countyFiguresIdOf } from '../../ids.ts';
import type { ImportParts } from '../../import-parts.ts';
import { readRows } from '../../read-rows.ts';
import { RowReader } from '../../row-reader.ts';
import { unreadable } from '../../values/parsed.ts';
import { countyIdentities, figureColumns, readCountyRow } from './county-row.ts';

const exceedsWhole = unreadable(
  'part-exceeds-whole',
  { zh: '大于它所属的总数', en: 'Larger than the total it is part of' },
  { zh: '不大于相应的总数', en: 'At most the total' },
).problem;

/** The row of 区县采集表 becomes the county's figures of the school year chosen. */
export function createCountyPlanner(parts: ImportParts, job: StoredJob): RowPlanner {
  const { county } = parts.runtime;
  const { schoolYear } = job;
  const figuresId = countyFiguresIdOf(county, schoolYear);
  return {
    identities: countyIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readCountyRow, rows, table, rejected, job);
      const { decided, streams } = await decideRows(parts.log, good, {
        decider: countyFigures,
        stream: 'county',
        subject: () => figuresId,
        command: ({ value, source }) => ({ figuresId, schoolYear, figures: value, source }),
        refused: (parts, { row }) =>
          parts.map((figure) => {
            const column = figureColumns[figure];
            return errorAt(row, column, new RowReader(row, table).text(column), exceedsWhole);
          }),
        isThere: (state) => state !== null,
      });
      for (const { row, before, after } of decided) {
        row.entry.schoolYear = schoolYear;
        if (before && after) row.entry.changes = differing(after, before);
      }
      return {
        rows: planned,
        streams,
        async applyViews(transaction) {
          const last = decided.at(-1);
          if (last)
            await writeCountyFigures(transaction, county, job.id, { figuresId, schoolYear, row: last.row.row.number, ...last.after! });
        },
      };
    },
  };
}
