import { type PageArguments, pageOf } from '@junheng/graphql';

/** One page of what is at hand whole. */
export const pageOfList = <T>(args: PageArguments, list: readonly T[]) =>
  pageOf(args, async ({ offset, limit }) => ({ items: list.slice(offset, offset + limit), total: list.length }));
