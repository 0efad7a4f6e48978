import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Of zlib: 6, the usual level, takes a third more time for a sixth less size. */
const quickly = 3;
const pieceBytes = 256 * 1024;
/** One date for all, so that equal content gives equal bytes. */
const fixedDate = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
export type ZipPart = readonly [name: string, pieces: Pieces];

/**
 * Writes parts one after the other and ends the stream. Each is packed while its pieces are pulled, so that memory does not grow
 * with its size, and asked for when the one before is packed.
 */
export async function writeZip(writable: Writable, parts: Iterable<ZipPart>, compressionLevel = quickly): Promise<void> {
  const zip = new ZipFile();
  zip.on('error', () => {}); // the fault of a part, which the part itself tells
  const written = pipeline(zip.outputStream, writable);
  written.catch(() => {}); // its end follows from a fault that is thrown below, or is told there
  let source: Readable | undefined;
  try {
    for (const [name, pieces] of parts) {
      source = Readable.from(inLargePieces(pieces), { objectMode: false });
      const packed = finished(source);
      zip.addReadStream(source, name, { ...fixedDate, compressionLevel });
      await Promise.race([packed, written]);
    }
    zip.end();
    await written;
  } catch (fault) {
    source?.destroy();
    (zip.outputStream as Readable).destroy();
    throw fault;
  }
}

async function* inLargePieces(pieces: Pieces): AsyncGenerator<Buffer> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < pieceBytes) continue;
    }
    if (text !== '') yield Buffer.from(text, 'utf8');
    text = '';
    if (typeof piece !== 'string') yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
