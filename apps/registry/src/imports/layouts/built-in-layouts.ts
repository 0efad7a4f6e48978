import projectStar from '../../../layouts/project-star.json' with { type: 'json' };
import type { LayoutDocument } from './layout-document.ts';
import { parseLayout } from './parse-layout.ts';

/** Layouts that come with the platform: its own mapping files are read as strictly as anyone's. */
const files: readonly unknown[] = [projectStar];

export type BuiltInLayout = { layout: LayoutDocument; document: string };

let read: ReadonlyMap<string, BuiltInLayout> | null = null;

/** By id. */
export function builtInLayouts(): ReadonlyMap<string, BuiltInLayout> {
  read ??= new Map(
    files.map((file) => {
      const document = JSON.stringify(file, null, 2);
      const parsed = parseLayout(document);
      if (!parsed.ok) throw new TypeError(parsed.refusal.en);
      return [parsed.layout.id, { layout: parsed.layout, document }];
    }),
  );
  return read;
}
