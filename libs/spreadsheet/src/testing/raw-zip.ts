import { crc32, deflateRawSync } from 'node:zlib';

/** An entry with what its headers say of it, true or not. */
export type RawEntry = {
  readonly name: string | Buffer;
  readonly content: Buffer | string;
  /** 0 stored, 8 deflated; others are lies. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  /** Of the directory only; 0xA1ED0000 is a symbolic link. */
  readonly attributes?: number;
  readonly extra?: Buffer;
  /** Sizes and checksum follow the content instead of standing before it. */
  readonly descriptor?: { readonly crc: number; readonly size: number };
  /** Where the directory says the entry starts. */
  readonly offset?: number;
};

export type RawEnd = { readonly entries?: number; readonly directoryOffset?: number; readonly comment?: string };

/** A zip file written by hand, so that every field can lie. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const add = (...more: Buffer[]) => {
    for (const piece of more) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
    const [crc, packedSize, size] = [entry.crc ?? crc32(content), entry.packedSize ?? packed.length, entry.size ?? content.length];
    const extra = entry.extra ?? Buffer.alloc(0);
    const common = (isLocal: boolean): Buffer => {
      const known = !(isLocal && entry.descriptor);
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(flags, 2);
      fields.writeUInt16LE(method, 4);
      fields.writeUInt16LE(0x21, 8); // 1 January 1980
      fields.writeUInt32LE(known ? crc >>> 0 : 0, 10);
      fields.writeUInt32LE(known ? packedSize : 0, 14);
      fields.writeUInt32LE(known ? size : 0, 18);
      fields.writeUInt16LE(name.length, 22);
      fields.writeUInt16LE(extra.length, 24);
      return fields;
    };
    const start = at;
    add(Buffer.from('PK\u0003\u0004'), common(true), name, extra, packed);
    if (entry.descriptor) {
      const descriptor = Buffer.alloc(16);
      descriptor.write('PK\u0007\u0008');
      descriptor.writeUInt32LE(entry.descriptor.crc >>> 0, 4);
      descriptor.writeUInt32LE(packed.length, 8);
      descriptor.writeUInt32LE(entry.descriptor.size, 12);
      add(descriptor);
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((entry.attributes ?? 0) >>> 0, 6);
    rest.writeUInt32LE(entry.offset ?? start, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), common(false), rest, name, extra]));
  }
  const directoryOffset = at;
  const directoryBytes = Buffer.concat(directory);
  const comment = Buffer.from(end.comment ?? '');
  const last = Buffer.alloc(22);
  last.write('PK\u0005\u0006');
  last.writeUInt16LE((end.entries ?? entries.length) & 0xffff, 8);
  last.writeUInt16LE((end.entries ?? entries.length) & 0xffff, 10);
  last.writeUInt32LE(directoryBytes.length, 12);
  last.writeUInt32LE(end.directoryOffset ?? directoryOffset, 16);
  last.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, directoryBytes, last, comment]);
}
