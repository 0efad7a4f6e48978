import { useQuery } from '@apollo/client/react';
import { type ImportFiguresFragment, ImportsDocument } from '../gql/graphql.ts';
import { useWholeList } from '../tables/use-whole-list.ts';

/** Every import there was, newest first; `imports` null until the first of them are read, and while they are not asked for. */
export function useAllImports({ isAsked = true }: { isAsked?: boolean } = {}) {
  const result = useQuery(ImportsDocument, { skip: !isAsked });
  const connection = result.data?.imports;
  const isWhole = useWholeList(connection, result.fetchMore);
  const imports: ImportFiguresFragment[] | null = connection?.edges.map(({ node }) => node) ?? null;
  return { result, imports, totalCount: connection?.totalCount ?? 0, isWhole };
}
