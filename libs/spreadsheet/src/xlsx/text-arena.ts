import { SpreadsheetProblem } from '../spreadsheet-problem.ts';

export type TextArena = {
  add(text: string): void;
  at(index: number): string | undefined;
};

/** A text never spans two blocks: a cell holds at most 32,767 characters. */
const blockBytes = 2 ** 20;
const indexLength = 2 ** 14;

/**
 * Many short texts in a few large buffers: UTF-8 bytes plus 4 bytes each. As JavaScript strings the texts of one county's roster
 * took over a gigabyte. Nothing is copied to grow, and `maxBytes` counts all that is allocated, the index too.
 */
export function createTextArena(maxBytes: number, maxTexts: number): TextArena {
  const blocks: Buffer[] = [];
  /** Bytes used of each block. */
  const filled: number[] = [];
  /** Where each text starts, counted over all blocks. */
  const starts: Uint32Array[] = [];
  let allocated = 0;
  let used = 0;
  let count = 0;

  const allocate = (bytes: number): void => {
    allocated += bytes;
    if (allocated > maxBytes) throw new SpreadsheetProblem('too-large', 'table of shared texts');
  };
  const startOf = (index: number) => (index < count ? starts[Math.floor(index / indexLength)]?.[index % indexLength] : undefined);

  return {
    add(text) {
      if (count === maxTexts) throw new SpreadsheetProblem('too-large', 'number of shared texts');
      // No UTF-16 unit takes more than three bytes; counting them exactly costs as much as writing.
      const length = used + text.length * 3 <= blockBytes ? 0 : Buffer.byteLength(text);
      if (length > blockBytes) throw new SpreadsheetProblem('text-too-long', 'shared text');
      if (blocks.length === 0 || used + length > blockBytes) {
        allocate(blockBytes);
        blocks.push(Buffer.allocUnsafe(blockBytes));
        used = 0;
      }
      if (count % indexLength === 0) {
        allocate(indexLength * Uint32Array.BYTES_PER_ELEMENT);
        starts.push(new Uint32Array(indexLength));
      }
      const block = blocks.length - 1;
      starts.at(-1)?.set([block * blockBytes + used], count % indexLength);
      used += blocks[block]?.write(text, used) ?? 0;
      filled[block] = used;
      count += 1;
    },
    at(index) {
      const start = startOf(index);
      if (start === undefined) return undefined;
      const block = Math.floor(start / blockBytes);
      // A text ends where the next one starts, or with its block.
      const end = Math.min((startOf(index + 1) ?? Infinity) - block * blockBytes, filled[block] ?? 0);
      return blocks[block]?.toString('utf8', start % blockBytes, end) ?? '';
    },
  };
}
