import type { ImportKind } from '@junheng/contracts';
import { readLayoutVersion, readOwnLayout } from '../../views/layout-view.ts';
import type { ImportParts } from '../import-parts.ts';
import { builtInLayouts } from './built-in-layouts.ts';
import { layoutReference } from './layout-reference.ts';
import type { LayoutDocument } from './layout-document.ts';
import { parseLayout } from './parse-layout.ts';

type Parts = Pick<ImportParts, 'runtime' | 'sql'>;

/** The layout in force, as an import refers to it; null: there is none of this id. */
export async function findLayout({ runtime, sql }: Parts, layoutId: string): Promise<{ stored: string; kind: ImportKind } | null> {
  const builtIn = builtInLayouts().get(layoutId);
  if (builtIn) return { stored: layoutId, kind: builtIn.layout.kind };
  const own = await readOwnLayout(sql, runtime.county, layoutId);
  return own && { stored: layoutReference(layoutId, own.version), kind: own.kind };
}

/** The layout that an import was checked with. null: the office's own template. */
export async function readLayout({ runtime, sql }: Parts, stored: string | null): Promise<LayoutDocument | null> {
  if (stored === null) return null;
  const builtIn = builtInLayouts().get(stored);
  if (builtIn) return builtIn.layout;
  const [layoutId = '', version] = stored.split('@');
  const own = await readLayoutVersion(sql, runtime.county, layoutId, Number(version));
  const parsed = own && parseLayout(own.document);
  if (!parsed?.ok) throw new Error(`the layout ${stored} of an import cannot be read`);
  return parsed.layout;
}
