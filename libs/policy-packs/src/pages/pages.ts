import { policyPacks } from '../packs.ts';
import { glossarySections } from './glossary-page.ts';
import { packPage, packTable } from './pack-page.ts';

/** A page of `docs/` whose part after `marker` follows from the data; null: the whole page does. */
export type GeneratedPage = { readonly path: string; readonly marker: string | null; readonly text: string };

const generated = '<!-- from here on generated from libs/policy-packs: npm run generate -->';

/** The glossary, the list of documents and a page for each of them. */
export const generatedPages = (): readonly GeneratedPage[] => [
  { path: 'docs/glossary.md', marker: generated, text: glossarySections() },
  { path: 'docs/policy/README.md', marker: generated, text: `## 七个文件 The seven documents\n\n${packTable()}\n` },
  ...policyPacks.map((pack) => ({ path: `docs/policy/${pack.id}.md`, marker: null, text: packPage(pack) })),
];

/** The page as it should lie in `docs/`, given how it lies there now. @throws Error where the marker is missing. */
export function renewed({ path, marker, text }: GeneratedPage, now: string): string {
  if (marker === null) return text;
  const start = now.indexOf(marker);
  if (start < 0) throw new Error(`${path} lost its line ${marker}`);
  return `${now.slice(0, start)}${marker}\n\n${text}`;
}
