import type { ExpectedVersion, Transaction } from '@junheng/event-store';
import type { Row } from '@junheng/spreadsheet';
import type { RegistryEvent } from '../publish.ts';
import type { RowFinding } from './finding.ts';
import type { Misread } from './row-reader.ts';
import type { Table } from './table.ts';

export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'rejected';

/** What a row can bring into being. */
export type AddedThing = 'school' | 'class' | 'student' | 'teacher';

export type PlannedRow = {
  row: number;
  outcome: RowOutcome;
  findings: readonly RowFinding[];
  misread: readonly Misread[];
  /** Several rows may add the same thing; it is then one. */
  adds: readonly { thing: AddedThing; id: string }[];
  /** Template columns, or names of fields, whose values the row would change. */
  changes: readonly string[];
  /** The registered school that the row is about. */
  schoolId?: string;
  /** The school year that the row is about. */
  schoolYear?: number;
  /** The person that the row is about, registered before. */
  knownSubjectId?: string;
  /** The other school of the same school year that the person leaves by this row. */
  leavesSchoolId?: string;
};

export type PlannedStream = { stream: string; expected: ExpectedVersion; events: { row: number; subject: string; event: RegistryEvent }[] };

/** What a batch of rows leads to. Planning reads and decides; nothing is written until the plan is applied. */
export type BatchPlan = {
  rows: PlannedRow[];
  streams: PlannedStream[];
  /** This service's own views, in the transaction of the events. */
  applyViews(transaction: Transaction): Promise<void>;
};

/**
 * A value that must stand once in a file; `scope` tells rows apart that may repeat it, such as school years. `place`: the
 * school of a person, who after a transfer may stand in the old one too.
 */
export type RowIdentity = { column: string; value: string; scope: string; place?: string };

/** One kind of file: how its rows become plans. */
export type RowPlanner = {
  identities(row: Row, table: Table): RowIdentity[];
  /** `rejected`: findings against rows that are known beforehand, such as duplicates. */
  plan(rows: readonly Row[], table: Table, rejected: ReadonlyMap<number, readonly RowFinding[]>): Promise<BatchPlan>;
};
