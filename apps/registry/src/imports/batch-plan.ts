import type { ExpectedVersion, Transaction } from '@junheng/event-store';
import type { Row } from '@junheng/spreadsheet';
import type { RegistryEvent } from '../publish.ts';
import type { RowFinding } from './finding.ts';
import type { Table } from './find-table.ts';
import type { Misread } from './row-reader.ts';

export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'rejected';

export type PlannedRow = {
  row: number;
  outcome: RowOutcome;
  findings: readonly RowFinding[];
  misread: readonly Misread[];
  /** What the row would bring into being. */
  adds: { school?: boolean; student?: boolean; classId?: string };
  /** Of a roster: its registered school, and its student who was registered before. */
  schoolId?: string;
  knownStudentId?: string;
};

export type PlannedStream = { stream: string; expected: ExpectedVersion; events: { row: number; subject: string; event: RegistryEvent }[] };

/** What a batch of rows leads to. Planning reads and decides; nothing is written until the plan is applied. */
export type BatchPlan = {
  rows: PlannedRow[];
  streams: PlannedStream[];
  /** This service's own views, in the transaction of the events. */
  applyViews(transaction: Transaction): Promise<void>;
};

/** One kind of file: how its rows become plans. */
export type RowPlanner = {
  identities(row: Row, table: Table): [column: string, value: string][];
  /** `rejected`: findings against rows that are known beforehand, such as duplicates. */
  plan(rows: readonly Row[], table: Table, rejected: ReadonlyMap<number, readonly RowFinding[]>): Promise<BatchPlan>;
};
