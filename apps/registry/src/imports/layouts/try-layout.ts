import { schoolYearOf } from '@junheng/contracts';
import type { Row, Spreadsheet } from '@junheng/spreadsheet';
import type { Finding, LayoutTrial } from '../../api.ts';
import type { StoredJob } from '../../views/import-job.ts';
import { findTable } from '../find-table.ts';
import type { RowFinding } from '../finding.ts';
import type { ImportParts } from '../import-parts.ts';
import { kindsOfImport } from '../kinds/kinds-of-import.ts';
import { maskedValue } from '../masked-value.ts';
import { skippedRow } from '../skipped-row.ts';
import { emptyTally } from '../tally.ts';
import { cellAt, hasColumn } from '../table.ts';
import { plainText } from '../values/plain-text.ts';
import type { LayoutDocument } from './layout-document.ts';
import { valuesOf } from './proposal/column-values.ts';
import { templateColumns } from './template-columns.ts';

const rowsTried = 20;
/** A school is no person; what a mapping reads as its name may be one's. */
const aboutSchools: ReadonlySet<string> = new Set(['学校名称', '所在学校', '学校标识码']);
const looksLikeSchool = /\d{10}|校|小学|中学|教学点|学院|幼儿园|school/i;

/** Planning reads and decides and writes nothing; no import has this id. */
const trialId = '00000000-0000-8000-8000-000000000000';

/** What a mapping makes of a file's first rows: the template's cells, and what the check would find in them. */
export async function tryLayout(
  parts: ImportParts,
  spreadsheet: Spreadsheet,
  fileHash: string,
  layout: LayoutDocument,
): Promise<LayoutTrial> {
  const { file, createPlanner } = kindsOfImport[layout.kind];
  const found = await findTable(spreadsheet, file, layout);
  if (!found.ok) return { columns: [], rows: [], problem: found.problem };
  const { table } = found;
  const rows: Row[] = [];
  for await (const row of spreadsheet.rows(table.sheet)) {
    if (row.number <= table.headerRow || skippedRow(row, table)) continue;
    rows.push(row);
    if (rows.length === rowsTried) break;
  }
  const plan = await createPlanner(parts, trialJob(parts, fileHash, layout)).plan(rows, table, new Map());
  const columns = templateColumns(file).filter((column) => hasColumn(table, column));
  const shown = (column: string, text: string) => {
    const values = valuesOf(column);
    if (values?.isList && values.accepts(text)) return text;
    return maskedValue(aboutSchools.has(column) && looksLikeSchool.test(text) ? 'school-conditions' : layout.kind, column, text);
  };
  let ordinal = 0;
  const findingOf = ({ row, severity, column, value, problem: { code, zh, en, ...advice } }: RowFinding): Finding => ({
    ordinal: ++ordinal,
    severity,
    sheet: table.sheet,
    row,
    column,
    value: value === null ? null : maskedValue(layout.kind, column, value),
    problem: { code, zh, en },
    ...advice,
  });
  return {
    columns,
    rows: rows.map((row, index) => ({
      row: row.number,
      cells: columns.map((column) => shown(column, plainText(cellAt(row, table, column).text))),
      findings: plan.rows[index]!.findings.map(findingOf),
    })),
    problem: null,
  };
}

const trialJob = ({ runtime }: ImportParts, fileHash: string, { kind, id }: LayoutDocument): StoredJob => ({
  id: trialId,
  kind,
  layout: id,
  status: 'checking',
  fileName: '',
  fileHash,
  schoolYear: schoolYearOf(runtime.clock.now()),
  sheet: null,
  facts: { duplicates: [] },
  rows: 0,
  rowsDone: 0,
  nextRow: 0,
  tally: emptyTally,
  applied: emptyTally,
  correctionRows: 0,
  problem: null,
  startedBy: '',
  startedAt: runtime.clock.now(),
  confirmedAt: null,
  finishedAt: null,
  lastPosition: null,
  withdrawal: null,
});
