import type { LayoutOfFileFragment } from '../../gql/graphql.ts';

/** The import desk with this file in its queue, to be read by this mapping. */
export function checkAddress(
  file: { hash: string; name: string },
  { layoutId, kind }: Pick<LayoutOfFileFragment, 'layoutId' | 'kind'>,
): string {
  return `/imports?${new URLSearchParams({ file: file.hash, name: file.name, layout: layoutId, kind })}`;
}
