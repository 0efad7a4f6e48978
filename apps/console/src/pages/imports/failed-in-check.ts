import type { ImportFiguresFragment } from '../../gql/graphql.ts';

/** Whether a fault ended the import in its dry run: without its forecast of rows to write nothing can have been confirmed. */
export function hasFailedInCheck({ status, newRows, changedRows }: ImportFiguresFragment): boolean {
  return status === 'FAILED' && newRows + changedRows === 0;
}
