import type { LayoutOfFileFragment } from '../../../gql/graphql.ts';
import { type MappingDocument, readMapping } from '../document/mapping-document.ts';

export type BaseMapping = { layoutId: string; document: MappingDocument; /** else copied, under an id to be given */ isEdited: boolean };

/** The mapping to start from. One that comes with the platform can only be copied. */
export function baseOf(
  layouts: readonly LayoutOfFileFragment[],
  { edit, copy }: { edit: string | null; copy: string | null },
): BaseMapping | null {
  const layout = layouts.find(({ layoutId }) => layoutId === (edit ?? copy));
  const document = layout && readMapping(layout.document);
  if (!layout || !document) return null;
  const isEdited = edit !== null && !layout.builtIn;
  return { layoutId: layout.layoutId, isEdited, document };
}
