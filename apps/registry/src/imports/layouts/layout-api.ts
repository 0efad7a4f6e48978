import type { LayoutApi, Message, Result } from '../../api.ts';
import { refusalOf } from '../../refusals.ts';
import { importableKinds, mayImport } from '../../register-rights.ts';
import { readOwnLayouts } from '../../views/layout-view.ts';
import type { Spreadsheet } from '@junheng/spreadsheet';
import { SpreadsheetProblem } from '@junheng/spreadsheet';
import type { ImportParts } from '../import-parts.ts';
import { kindsOfImport } from '../kinds/kinds-of-import.ts';
import { openUpload, problemOf } from '../open-upload.ts';
import { builtInLayouts } from './built-in-layouts.ts';
import { defineLayout, shownLayout } from './define-layout.ts';
import { parseLayout } from './parse-layout.ts';
import { type KnownLayout, proposeLayout } from './proposal/propose-layout.ts';
import { tryLayout } from './try-layout.ts';

/** The door's functions for foreign layouts. */
export function createLayoutApi(parts: ImportParts): LayoutApi {
  const { runtime, sql, uploads } = parts;

  const knownLayouts = async (): Promise<(KnownLayout & { builtIn: boolean })[]> => {
    const builtIn = [...builtInLayouts()].map(([id, entry]) => ({ id, ...entry, builtIn: true }));
    const own = (await readOwnLayouts(sql, runtime.county)).flatMap(({ layoutId, document }) => {
      const parsed = parseLayout(document);
      return parsed.ok ? [{ id: layoutId, layout: parsed.layout, document, builtIn: false }] : [];
    });
    return [...builtIn, ...own];
  };

  /** Reads an upload; what cannot be read is its sender's to mend. */
  let tail: Promise<unknown> = Promise.resolve();
  /** One file at a time: each reading takes a thread and its memory. */
  const reading = <T>(fileHash: string, read: (spreadsheet: Spreadsheet) => Promise<Result<T>>): Promise<Result<T>> => {
    const result = tail.then(() => readNow(fileHash, read));
    tail = result.catch(() => {});
    return result;
  };
  const readNow = async <T>(fileHash: string, read: (spreadsheet: Spreadsheet) => Promise<Result<T>>): Promise<Result<T>> => {
    if (!(await uploads.has(fileHash))) return refusalOf('FileNotUploaded');
    const opened = await openUpload(uploads.path(fileHash));
    if (!opened.ok) return refused(opened.problem);
    try {
      return await read(opened.spreadsheet);
    } catch (error) {
      if (error instanceof SpreadsheetProblem) return refused(problemOf(error));
      throw error;
    } finally {
      await opened.spreadsheet.close();
    }
  };

  return {
    readLayouts: async (actor) =>
      importableKinds(actor).length > 0
        ? (await knownLayouts()).map(({ layout, document, builtIn }) => shownLayout(layout, document, builtIn))
        : [],
    async proposeLayout({ fileHash, kind }, actor) {
      if (kind === null ? importableKinds(actor).length === 0 : !mayImport(actor, kind)) return refusalOf('ActorUnknown');
      if (kind !== null && !kindsOfImport[kind]) return refusalOf('KindNotImported');
      return reading(fileHash, async (spreadsheet) => {
        const proposal = await proposeLayout(spreadsheet, kind, await knownLayouts());
        return proposal ? { ok: true, value: proposal } : refusalOf('NoTableInFile');
      });
    },
    async tryLayout({ fileHash, document }, actor) {
      if (importableKinds(actor).length === 0) return refusalOf('ActorUnknown');
      const parsed = parseLayout(document);
      if (!parsed.ok) return parsed;
      if (!mayImport(actor, parsed.layout.kind)) return refusalOf('ActorUnknown');
      return reading(fileHash, async (spreadsheet) => ({ ok: true, value: await tryLayout(parts, spreadsheet, fileHash, parsed.layout) }));
    },
    defineLayout: async ({ document }, actor) =>
      importableKinds(actor).length > 0 ? defineLayout(parts, document, actor) : refusalOf('ActorUnknown'),
  };
}

const refused = (refusal: Message): { ok: false; refusal: Message } => ({ ok: false, refusal });
