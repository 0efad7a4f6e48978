import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

const pieceBytes = 256 * 1024;
/** One date for all, so that equal content gives equal bytes. */
const fixedDate = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** Writes parts one after the other, each packed while its pieces are pulled: memory does not grow with a part's size. */
export async function writeZip(
  path: string,
  parts: Iterable<readonly [name: string, pieces: Iterable<string | Uint8Array>]>,
): Promise<void> {
  const zip = new ZipFile();
  const failed = Promise.withResolvers<never>();
  zip.once('error', failed.reject);
  const written = pipeline(zip.outputStream, createWriteStream(path));
  for (const [name, pieces] of parts) {
    zip.addReadStreamLazy(name, fixedDate, (start) =>
      start(null, Readable.from(inLargePieces(pieces), { objectMode: false }).once('error', failed.reject)),
    );
  }
  zip.end();
  try {
    await Promise.race([written, failed.promise]);
  } catch (fault) {
    written.catch(() => {}); // its end follows from the fault that is thrown here
    (zip.outputStream as Readable).destroy();
    throw fault;
  }
}

function* inLargePieces(pieces: Iterable<string | Uint8Array>): Generator<Buffer> {
  let text = '';
  for (const piece of pieces) {
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
