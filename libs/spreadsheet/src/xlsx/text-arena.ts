import { SpreadsheetProblem } from '../spreadsheet-problem.ts';

export type TextArena = {
  add(text: string): void;
  at(index: number): string | undefined;
};

const blockBytes = 4 * 2 ** 20;

/**
 * Many short texts in a few large buffers: UTF-8 bytes plus 8 bytes each. As JavaScript strings the texts of one county's roster
 * took over a gigabyte.
 */
export function createTextArena(maxBytes: number): TextArena {
  const blocks: Buffer[] = [];
  let used = blockBytes;
  let total = 0;
  let count = 0;
  let starts = new Uint32Array(1024);
  let lengths = new Uint32Array(1024);

  return {
    add(text) {
      const length = Buffer.byteLength(text);
      // A text never spans two blocks: a cell holds at most 32,767 characters.
      if (used + length > blockBytes) {
        blocks.push(Buffer.allocUnsafe(Math.max(blockBytes, length)));
        used = 0;
        total += blockBytes;
        if (total > maxBytes + blockBytes) throw new SpreadsheetProblem('too-large', 'table of shared texts');
      }
      if (count === starts.length) {
        starts = grown(starts);
        lengths = grown(lengths);
      }
      starts[count] = (blocks.length - 1) * blockBytes + used;
      lengths[count] = length;
      blocks.at(-1)?.write(text, used);
      used += length;
      count += 1;
    },
    at(index) {
      const start = starts[index];
      const length = lengths[index];
      if (index >= count || start === undefined || length === undefined) return undefined;
      if (length === 0) return '';
      const offset = start % blockBytes;
      return blocks[Math.floor(start / blockBytes)]?.toString('utf8', offset, offset + length);
    },
  };
}

function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(old.length * 2);
  larger.set(old);
  return larger;
}
