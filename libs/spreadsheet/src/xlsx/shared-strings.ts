import { emptyCell, type Cell } from '../row.ts';
import type { SpreadsheetLimits } from '../spreadsheet-limits.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import type { Archive } from './archive.ts';
import { readableText } from './cell-value.ts';
import { createTextArena } from './text-arena.ts';
import { readWholeXml } from './xml-reader.ts';

export type SharedStrings = {
  /** Throws `SpreadsheetProblem` when a cell names a text that is not in the table. */
  at(index: number): Cell;
};

/** A few texts (是, 汉族) stand in most of the cells: their cells are made once. Two megabytes at most. */
const keptCells = 2 ** 13;
const keptCharacters = 64;

/** Excel and LibreOffice keep every distinct text once, in this table, and cells name it by number. */
export async function readSharedStrings(archive: Archive, part: string | undefined, limits: SpreadsheetLimits): Promise<SharedStrings> {
  const arena = createTextArena(limits.sharedStringBytes, limits.sharedStrings);
  if (part) {
    const collector = createTextCollector(limits.cellCharacters);
    await readWholeXml(archive.read(part), {
      open: collector.open,
      text: collector.text,
      close(name) {
        collector.close(name);
        if (name === 'si') arena.add(readableText(collector.take()));
      },
    });
  }
  const kept: ({ readonly index: number; readonly cell: Cell } | undefined)[] = Array.from({ length: keptCells });
  return {
    at(index) {
      const known = kept[index % keptCells];
      if (known?.index === index) return known.cell;
      const text = arena.at(index);
      if (text === undefined) throw new SpreadsheetProblem('damaged', 'shared text missing');
      const cell: Cell = text === '' ? emptyCell : { text, kind: 'text', lossy: false };
      if (text.length <= keptCharacters) kept[index % keptCells] = { index, cell };
      return cell;
    },
  };
}

export type TextCollector = {
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** The text since the last call. */
  take(): string;
};

/** Joins the runs of a formatted text; the pronunciation beside it (rPh) is not part of it. */
export function createTextCollector(maxCharacters: number): TextCollector {
  let collected = '';
  let inText = false;
  let inPhonetic = false;
  return {
    open(name) {
      if (name === 't') inText = true;
      if (name === 'rPh') inPhonetic = true;
    },
    text(text) {
      if (!inText || inPhonetic) return;
      collected += text;
      if (collected.length > maxCharacters) throw new SpreadsheetProblem('text-too-long', 'cell');
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
    },
    take() {
      const taken = collected;
      collected = '';
      return taken;
    },
  };
}
