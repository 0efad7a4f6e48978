import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

export type ZipWriter = {
  /** Packs one part while its pieces are pulled: memory does not grow with its size. One call at a time. */
  add(name: string, pieces: Iterable<string | Uint8Array>): Promise<void>;
  /** Writes the directory and closes the file. */
  end(): Promise<void>;
  /** Closes the file as it is, after a failure. */
  abandon(): Promise<void>;
};

const localHeaderBytes = 30;
const pieceBytes = 256 * 1024;

/**
 * A zip file without data descriptors (each header is completed in place), without ZIP64 and with one fixed date, so that equal
 * content gives equal bytes. A part must stay below 4 GiB.
 */
export async function createZip(path: string): Promise<ZipWriter> {
  const file = await open(path, 'w');
  const directory: Buffer[] = [];
  let position = 0;

  async function write(bytes: Uint8Array): Promise<void> {
    await file.write(bytes, 0, bytes.length, position);
    position += bytes.length;
  }

  return {
    async add(name, pieces) {
      const nameBytes = Buffer.from(name, 'utf8');
      const headerAt = position;
      let crc = 0;
      let size = 0;
      await write(Buffer.alloc(localHeaderBytes + nameBytes.length));
      const dataAt = position;

      function* counted(): Generator<Buffer> {
        for (const piece of inLargePieces(pieces)) {
          crc = crc32(piece, crc);
          size += piece.length;
          yield piece;
        }
      }
      await pipeline(Readable.from(counted(), { objectMode: false }), createDeflateRaw({ level: 6 }), async (packed) => {
        for await (const chunk of packed as AsyncIterable<Buffer>) await write(chunk);
      });

      // Version 2.0, names in UTF-8, deflated, 1 January 1980.
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(0x0800, 2);
      fields.writeUInt16LE(8, 4);
      fields.writeUInt16LE(0x0021, 8);
      fields.writeUInt32LE(crc, 10);
      fields.writeUInt32LE(position - dataAt, 14);
      fields.writeUInt32LE(size, 18);
      fields.writeUInt16LE(nameBytes.length, 22);
      const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes]);
      await file.write(header, 0, header.length, headerAt);

      const attributes = Buffer.alloc(14);
      attributes.writeUInt32LE(headerAt, 10);
      directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, attributes, nameBytes]));
    },
    async end() {
      const directoryAt = position;
      for (const record of directory) await write(record);
      const end = Buffer.alloc(22);
      end.write('PK\x05\x06', 'latin1');
      end.writeUInt16LE(directory.length, 8);
      end.writeUInt16LE(directory.length, 10);
      end.writeUInt32LE(position - directoryAt, 12);
      end.writeUInt32LE(directoryAt, 16);
      await write(end);
      await file.close();
    },
    async abandon() {
      await file.close();
    },
  };
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
