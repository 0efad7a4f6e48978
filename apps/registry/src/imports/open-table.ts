import type { Spreadsheet } from '@junheng/spreadsheet';
import type { StoredJob } from '../views/import-job.ts';
import { findTable, type FoundTable } from './find-table.ts';
import type { ImportParts } from './import-parts.ts';
import { kindsOfImport } from './kinds/kinds-of-import.ts';
import { readLayout } from './layouts/read-layout.ts';

/** The table of an import's file, by its kind and layout, and the spreadsheet to read it from. */
export async function openTable(
  parts: ImportParts,
  job: StoredJob,
  opened: Spreadsheet,
): Promise<{ spreadsheet: Spreadsheet; found: FoundTable }> {
  const { file, asTable } = kindsOfImport[job.kind];
  const layout = await readLayout(parts, job.layout);
  const spreadsheet = asTable && layout === null ? await asTable(opened) : opened;
  return { spreadsheet, found: await findTable(spreadsheet, file, layout) };
}
