import { largestPage } from '@junheng/graphql';

/** Of a desk's list: from which item on, and how many. */
export const deskPage = ({ offset, limit }: { offset?: number | null; limit?: number | null }): { offset: number; limit: number } => ({
  offset: Math.max(0, offset ?? 0),
  limit: Math.min(Math.max(1, limit ?? 50), largestPage),
});

/** Each list below counts ten times as it is: together as many times as there are items. */
export const deskComplexity = ({ limit }: { limit?: number | null }): { field: number; multiplier: number } => ({
  field: 1,
  multiplier: Math.ceil(deskPage({ limit: limit ?? null }).limit / 10),
});

export const idOrNull = (id: string | number | null | undefined): string | null => (id == null ? null : String(id));
