import { codedError } from './error-codes.ts';

export type PageArguments = { first?: number | null; after?: string | null };

export const defaultPageSize = 20;
export const largestPage = 200;

/** Cost of a connection field: one read, then each node of the page. */
export const pageComplexity = ({ first }: PageArguments) => ({ field: 1, multiplier: Math.min(first ?? defaultPageSize, largestPage) });

/**
 * One page of a connection, first/after. The cursor is an offset into an order that the reader keeps stable.
 * @throws BAD_INPUT for a negative or too large `first`, or a cursor that is none of ours
 */
export async function pageOf<T>(
  { first, after }: PageArguments,
  read: (page: { offset: number; limit: number }) => Promise<{ items: readonly T[]; total: number }>,
) {
  const limit = first ?? defaultPageSize;
  if (limit < 0 || limit > largestPage) throw codedError('BAD_INPUT', `first is 0–${largestPage}`);
  const offset = after === null || after === undefined ? 0 : offsetAfter(after);
  const { items, total } = await read({ offset, limit });
  const edges = items.map((node, index) => ({ node, cursor: cursorOf(offset + index) }));
  return {
    totalCount: total,
    edges,
    pageInfo: {
      hasNextPage: offset + items.length < total,
      hasPreviousPage: offset > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const cursorOf = (offset: number) => Buffer.from(`offset:${offset}`).toString('base64url');

function offsetAfter(cursor: string): number {
  const match = /^offset:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (!match) throw codedError('BAD_INPUT', 'unknown cursor');
  return Number(match[1]) + 1;
}
