import { emptyCell, type Cell, type CellKind, type Row } from '../row.ts';

/** Some rows as they go from one thread to another: an object per cell would cost more than reading it. */
export type RowBatch = {
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** Where the cells of each row end. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Per cell: 0 is empty; below `firstSlot` the kind, its text the next of `texts`; from there on a cell that came before. */
  readonly cells: Uint16Array<ArrayBuffer>;
  readonly texts: readonly string[];
};

const kinds: readonly CellKind[] = ['empty', 'text', 'number', 'date', 'boolean', 'formula', 'error'];
const codeOf = new Map(kinds.map((kind, i) => [kind, i * 2]));
const firstSlot = kinds.length * 2;
const slots = 4096;
const keptCharacters = 64;

/** Full enough to be sent: a few milliseconds of work on the other side. */
const batchCells = 4096;
const batchRows = 1024;
const batchCharacters = 128 * 1024;

/** Both sides keep the same cells in the same places; what stands in its place already is sent as the place's number. */
function slotOf(text: string): number {
  const last = text.length - 1;
  const hash =
    text.charCodeAt(0) * 31 + text.charCodeAt(last) * 17 + text.charCodeAt(last >> 1) * 7 + text.charCodeAt(Math.max(0, last - 1)) * 131;
  return (hash + last * 1021) % slots;
}

export type BatchWriter = {
  add(row: Row): void;
  isFull(): boolean;
  isEmpty(): boolean;
  /** What was added since the last call. */
  take(): RowBatch;
};

/** A writer of row batches that another thread reads with `createBatchReader`; one buffer, filled again and again. */
export function createBatchWriter(): BatchWriter {
  const kept: (Cell | undefined)[] = Array.from({ length: slots });
  // Filled again and again: growing arrays would outlive the young objects around them.
  const numbers = new Uint32Array(batchRows);
  const ends = new Uint32Array(batchRows);
  let cells = new Uint16Array(2 * batchCells);
  let rows = 0;
  let count = 0;
  let texts: string[] = [];
  let characters = 0;

  function codeFor(cell: Cell): number {
    if (cell === emptyCell) return 0;
    const { text, kind, lossy } = cell;
    if (text.length <= keptCharacters) {
      const slot = slotOf(text);
      const known = kept[slot];
      if (known && (known === cell || (known.text === text && known.kind === kind && known.lossy === lossy))) return firstSlot + slot;
      kept[slot] = cell;
    }
    texts.push(text);
    characters += text.length;
    return codeOf.get(kind)! + (lossy ? 1 : 0);
  }

  return {
    add(row) {
      if (count + row.cells.length > cells.length) {
        const larger = new Uint16Array(2 * (count + row.cells.length));
        larger.set(cells);
        cells = larger;
      }
      for (const cell of row.cells) {
        cells[count] = codeFor(cell);
        count += 1;
      }
      numbers[rows] = row.number;
      ends[rows] = count;
      rows += 1;
    },
    isFull: () => rows === batchRows || count >= batchCells || characters >= batchCharacters,
    isEmpty: () => rows === 0,
    take() {
      const batch = { numbers: numbers.slice(0, rows), ends: ends.slice(0, rows), cells: cells.slice(0, count), texts };
      rows = 0;
      count = 0;
      texts = [];
      characters = 0;
      return batch;
    },
  };
}

/** Makes rows again; the batches of one reading in their order. */
export function createBatchReader(): (batch: RowBatch) => Generator<Row> {
  const kept: (Cell | undefined)[] = Array.from({ length: slots });
  return function* read({ numbers, ends, cells: codes, texts }) {
    let nextText = 0;
    let at = 0;
    for (let i = 0; i < numbers.length; i += 1) {
      const end = ends[i]!;
      const cells: Cell[] = [];
      for (; at < end; at += 1) {
        const code = codes[at]!;
        if (code >= firstSlot) {
          cells.push(kept[code - firstSlot]!);
        } else if (code === 0) {
          cells.push(emptyCell);
        } else {
          const text = texts[nextText]!;
          nextText += 1;
          const cell: Cell = { text, kind: kinds[code >> 1]!, lossy: (code & 1) === 1 };
          if (text.length <= keptCharacters) kept[slotOf(text)] = cell;
          cells.push(cell);
        }
      }
      yield { number: numbers[i]!, cells };
    }
  };
}
