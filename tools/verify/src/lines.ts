/** No entry is longer: the bus carries a megabyte at most. A file without line ends must not fill the memory. */
const longestLine = 2 ** 24;

export type Lines = {
  /** The next line without its end; null after the last, `unfinished` for one without an end or beyond all bounds. */
  next(): Promise<Uint8Array | null | 'unfinished'>;
};

/** The lines of a file that comes in pieces; only the piece in hand and a line begun are kept. */
export function createLines(pieces: AsyncIterable<Uint8Array>): Lines {
  const source = pieces[Symbol.asyncIterator]();
  let held = new Uint8Array();
  let from = 0;
  let looked = 0;
  return {
    async next() {
      for (;;) {
        const end = held.indexOf(10, looked);
        if (end >= 0) {
          const line = held.subarray(from, end);
          from = looked = end + 1;
          return line.length < longestLine ? line : 'unfinished';
        }
        if (held.length - from >= longestLine) return 'unfinished';
        const piece = await source.next();
        if (piece.done) return from < held.length ? 'unfinished' : null;
        const rest = held.subarray(from);
        held = new Uint8Array(rest.length + piece.value.length);
        held.set(rest);
        held.set(piece.value, rest.length);
        from = 0;
        looked = rest.length;
      }
    },
  };
}
