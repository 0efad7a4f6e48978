import { may } from '@junheng/access';
import { type ImportKind, importKinds } from '@junheng/contracts';
import type { Actor, Download, DownloadApi, DownloadRequest, LayoutApi, Result } from '../api.ts';
import { findImport } from '../find-import.ts';
import { readFaultyHeader, readFaultyRows } from '../imports/faulty-rows.ts';
import type { ImportParts } from '../imports/import-parts.ts';
import { kindsOfImport } from '../imports/kinds/kinds-of-import.ts';
import { refusalOf } from '../refusals.ts';
import { exportableSchools } from '../register-rights.ts';
import { correctionSheet } from './correction-workbook.ts';
import { begun } from './begun.ts';
import { downloadRefusal } from './download-refusals.ts';
import { csvFile, jsonFile, xlsxFile } from './file-content.ts';
import { recordEventsExport, recordExport } from './record-export.ts';
import { schoolYearText } from './registers/office-forms.ts';
import type { RegisterRow } from './registers/register-of-kind.ts';
import { registersOfKinds } from './registers/registers-of-kinds.ts';
import { officeSheet, templateWorkbook } from './template-workbook.ts';

type Wanted<Of extends DownloadRequest['of']> = Extract<DownloadRequest, { of: Of }>;

/** Files for people. Their names hold kinds, years and ids, never anything of a person. */
export function createDownloadApi(parts: ImportParts, layouts: Pick<LayoutApi, 'readLayouts'>): DownloadApi {
  let exportsBegun = 0;

  const template = ({ kind }: Wanted<'template'>): Result<Download> => ok(xlsxFile(`${titleOf(kind)}_模板`, templateWorkbook(kind)));

  const register = async ({ kind, schoolYear, format }: Wanted<'register'>, actor: Actor): Promise<Result<Download>> => {
    const schools = exportableSchools(actor, kind);
    if (schools === null) return refusalOf('ActorUnknown');
    const { count, rows } = await registersOfKinds[kind](parts, schoolYear, schools === 'all' ? null : schools);
    const begunRows = await begun(rows);
    const refusal = await recordExport(parts, { kind, schoolYear, rows: count, ordinal: ++exportsBegun }, actor);
    if (refusal !== null) return downloadRefusal(refusal);
    const sheet = officeSheet(kind, (header) => inColumns(header, begunRows));
    const title = `${titleOf(kind)}_${schoolYearText(schoolYear)}`;
    return ok({ ...(format === 'xlsx' ? xlsxFile(title, [sheet]) : csvFile(title, sheet)), rows: count });
  };

  const corrections = async ({ importId }: Wanted<'corrections'>, actor: Actor): Promise<Result<Download>> => {
    const job = await findImport(parts, importId, actor);
    if (!job) return refusalOf('ImportNotFound');
    const header = await readFaultyHeader(parts, importId);
    if (!header) return downloadRefusal('NothingToCorrect');
    const title = `${titleOf(job.kind)}_更正_${importId.slice(0, 8)}`;
    return ok(xlsxFile(title, [correctionSheet(header, await begun(readFaultyRows(parts, job)))]));
  };

  const layout = async ({ layoutId }: Wanted<'layout'>, actor: Actor): Promise<Result<Download>> => {
    const found = (await layouts.readLayouts(actor)).find(({ id }) => id === layoutId);
    return found ? ok(jsonFile(found.id, found.document)) : downloadRefusal('LayoutNotFound');
  };

  return {
    async download(request, actor) {
      if (!may(actor, 'import-registers') && !may(actor, 'export-registers')) return refusalOf('ActorUnknown');
      if ('kind' in request && !importKinds.includes(request.kind)) return downloadRefusal('KindUnknown');
      switch (request.of) {
        case 'template':
          return template(request);
        case 'register':
          return register(request, actor);
        case 'layout':
          return layout(request, actor);
        case 'corrections':
          return corrections(request, actor);
      }
    },
    async recordEventsExport(what, actor) {
      if (!may(actor, 'export-ledger', {})) return refusalOf('ActorUnknown').refusal;
      const refusal = await recordEventsExport(parts, { ...what, ordinal: ++exportsBegun }, actor);
      return refusal === null ? null : downloadRefusal(refusal).refusal;
    },
  };
}

const titleOf = (kind: ImportKind): string => kindsOfImport[kind].file.file.zh;
const ok = (value: Download): Result<Download> => ({ ok: true, value });

async function* inColumns(header: readonly string[], rows: AsyncIterable<RegisterRow>) {
  for await (const row of rows) yield header.map((column) => row[column] ?? null);
}
