import type { SheetToWrite } from '@junheng/spreadsheet';
import { type Cells, inColumns, type OfficeFile, officeFileNames } from '../files/office-file.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { Dirt, DirtKind } from './dirt-kinds.ts';
import { type DirtContext, dirtOf, type FileDirt } from './file-dirt.ts';
import type { Fault } from './spoilers.ts';

type CellOf = string | number | null;
type DirtyFile = { readonly file: OfficeFile; readonly dirt: FileDirt; readonly random: SeededRandom; readonly firstRow: number };

/**
 * The file as a careless office would save it. No row has two faults, so that each can be told from the others. `found` hears of
 * every fault when its row is written, in the order of the rows.
 */
export function dirtySheet(seed: string, file: OfficeFile, context: DirtContext, found: (dirt: Dirt) => void): SheetToWrite {
  const dirt = dirtOf(file, context);
  const random = seededRandom(seed, `dirt ${file.kind}`);
  const titleRows = [`示例县${officeFileNames[file.kind]}`, '填报单位：示例县教育局    填报日期：9月5日'];
  const note = (kind: DirtKind, row: number, column: string | null, written: CellOf, meant: CellOf) =>
    found({ kind, file: file.kind, row, column, written, meant });
  note('title-rows', 1, null, titleRows[0]!, null);
  if (dirt.groups) note('two-row-header', titleRows.length + 1, null, dirt.groups[0]!.title, null);
  const [header, below] = headerRows(file, dirt);
  const firstRow = titleRows.length + 1 + (below ? 1 : 0) + 1;
  const body = () => inColumns(file.columns, dirtyRows({ file, dirt, random, firstRow }, note));
  return { name: officeFileNames[file.kind], titleRows, header, rows: { [Symbol.iterator]: () => concat(below ? [below] : [], body()) } };
}

/** A merged group title stands in the first of its columns; a column without a group is merged downwards. */
function headerRows({ columns }: OfficeFile, { groups }: FileDirt): [header: string[], below: string[] | null] {
  if (!groups) return [[...columns], null];
  const groupOf = (column: string) => groups.find((group) => column in group.columns);
  const top = columns.map((column, index) => {
    const group = groupOf(column);
    if (!group) return column;
    return index > 0 && groupOf(columns[index - 1]!) === group ? '' : group.title;
  });
  return [top, columns.map((column) => groupOf(column)?.columns[column] ?? '')];
}

type Note = (kind: DirtKind, row: number, column: string | null, written: CellOf, meant: CellOf) => void;

function* dirtyRows({ file, dirt, random, firstRow }: DirtyFile, note: Note): Generator<Cells> {
  const due = schedule(random, dirt.faults, file.records);
  const copies: { copy: Cells; row: Cells; fault: Fault }[] = [];
  const waiting: Fault[] = [];
  let index = 0;
  for (const row of file.rows) {
    waiting.push(...(due.get(index) ?? []));
    const place = index < file.records ? waiting.findIndex(({ eligible }) => eligible?.(row) ?? true) : -1;
    const fault = place < 0 ? undefined : waiting.splice(place, 1)[0];
    const changed = fault ? fault.spoil(row, random) : {};
    if (fault?.repeats) copies.push({ copy: { ...row, ...changed }, row, fault });
    else if (fault) note(fault.kind, firstRow + index, fault.column, changed[fault.column] ?? null, row[fault.column] ?? null);
    yield fault && !fault.repeats ? { ...row, ...changed } : row;
    index += 1;
  }
  for (const { copy, row, fault } of copies) {
    note(fault.kind, firstRow + index++, fault.column, copy[fault.column] ?? null, row[fault.column] ?? null);
    yield copy;
  }
  if (!dirt.totals) return;
  note('totals-row', firstRow + index, null, '合计', null);
  yield dirt.totals;
}

/** Each fault waits from a row of its own for the next row that it fits. The last tenth stays free, so that all find one. */
function schedule(random: SeededRandom, faults: readonly Fault[], records: number): Map<number, Fault[]> {
  const due = new Map<number, Fault[]>();
  for (const fault of faults) {
    for (let time = 0; time < fault.times; time += 1) {
      const start = random.whole(0, Math.floor(records * 0.9) - 1);
      due.set(start, [...(due.get(start) ?? []), fault]);
    }
  }
  return due;
}

function* concat<T>(...parts: Iterable<readonly T[]>[]): Generator<readonly T[]> {
  for (const part of parts) yield* part;
}
