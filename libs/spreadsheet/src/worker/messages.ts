import { SpreadsheetProblem, type SpreadsheetProblemCode } from '../spreadsheet-problem.ts';
import type { OpenOptions, RowsOptions, Spreadsheet } from '../spreadsheet.ts';
import type { RowBatch } from './row-batch.ts';

export type WorkerOrder = { readonly path: string; readonly options: OpenOptions };

/** `more`: one batch was taken, one more may be sent. */
export type ToWorker =
  | { readonly kind: 'read'; readonly reading: number; readonly sheet: string; readonly options: RowsOptions }
  | { readonly kind: 'more' | 'stop'; readonly reading: number };

export type FromWorker =
  | ({ readonly kind: 'opened' } & Pick<Spreadsheet, 'format' | 'sheets'>)
  | { readonly kind: 'refused'; readonly fault: SentFault }
  | { readonly kind: 'batch'; readonly reading: number; readonly batch: RowBatch }
  | { readonly kind: 'end'; readonly reading: number }
  | { readonly kind: 'failed'; readonly reading: number; readonly fault: SentFault };

/** Batches that may be under way at once: one is read on this side while the next is made on the other. */
export const batchesAhead = 3;

/** A class does not cross the border between threads. */
export type SentFault = { readonly problem: SpreadsheetProblemCode; readonly detail: string } | { readonly error: unknown };

/** A fault as it crosses to another thread; `receivedFault` makes it whole again. */
export function sentFault(fault: unknown): SentFault {
  return fault instanceof SpreadsheetProblem ? { problem: fault.code, detail: fault.detail } : { error: fault };
}

/** The fault that another thread sent, of its own class again. */
export function receivedFault(sent: SentFault): unknown {
  return 'problem' in sent ? new SpreadsheetProblem(sent.problem, sent.detail) : sent.error;
}
