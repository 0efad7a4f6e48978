import type { Row, Spreadsheet } from '@junheng/spreadsheet';
import type { Message } from '../api.ts';
import type { StoredJob } from '../views/import-job.ts';
import type { PlannedRow, RowPlanner } from './batch-plan.ts';
import type { FileKind } from './file-kind.ts';
import type { RowFinding } from './finding.ts';
import type { ImportParts } from './import-parts.ts';
import type { Table } from './table.ts';

/** Watches the rows of a check for what only the whole file tells. */
export type FileWatch = {
  add(row: Row, planned: PlannedRow): void;
  /** Why the whole file is refused. */
  problem?(): Message | null;
  /** What is worth knowing before the import is confirmed; `refused`: rows that turned out to repeat one another. */
  notices?(refused: ReadonlySet<number>): Promise<RowFinding[]> | RowFinding[];
};

/** All that the import machinery needs to know of one office file. */
export type KindOfImport = {
  file: FileKind;
  createPlanner(parts: ImportParts, job: StoredJob): RowPlanner;
  createWatches(parts: ImportParts, job: StoredJob, table: Table): FileWatch[];
  /** Makes a table of a form that is none. Closing it closes the file. */
  asTable?(spreadsheet: Spreadsheet): Promise<Spreadsheet>;
};
