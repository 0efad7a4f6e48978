import { importKinds } from '@junheng/contracts';
import type { DownloadRequest } from '@junheng/registry/api';

/** `holdsPersons`: the file has personal data in it. `plainName` is for what cannot read the real file name. */
export type WantedDownload = { request: DownloadRequest; holdsPersons: boolean; plainName: string };

const kindForm = '([a-z-]+)';
const templates = new RegExp(`^/downloads/templates/${kindForm}\\.xlsx$`);
const registers = new RegExp(`^/downloads/registers/(\\d{4})/${kindForm}\\.(xlsx|csv)$`);
const corrections = /^\/downloads\/corrections\/([0-9a-f-]{36})\.xlsx$/;
const layouts = /^\/downloads\/layouts\/([a-z0-9][a-z0-9-]{0,62})\.json$/;

/** What a path under /downloads asks for; null: nothing there is. */
export function readDownloadPath(path: string): WantedDownload | null {
  const [, templateKind] = templates.exec(path) ?? [];
  const [, year, registerKind, format] = registers.exec(path) ?? [];
  const kind = importKinds.find((known) => known === (templateKind ?? registerKind));
  if (kind && templateKind) return { request: { of: 'template', kind }, holdsPersons: false, plainName: `${kind}-template.xlsx` };
  if (kind) {
    const request = { of: 'register', kind, schoolYear: Number(year), format: format === 'csv' ? 'csv' : 'xlsx' } as const;
    return { request, holdsPersons: true, plainName: `${kind}-${year}.${request.format}` };
  }
  const [, importId] = corrections.exec(path) ?? [];
  if (importId) return { request: { of: 'corrections', importId }, holdsPersons: true, plainName: `corrections-${importId}.xlsx` };
  const [, layoutId] = layouts.exec(path) ?? [];
  return layoutId ? { request: { of: 'layout', layoutId }, holdsPersons: false, plainName: `${layoutId}.json` } : null;
}
