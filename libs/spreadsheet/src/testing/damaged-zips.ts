import { crc32 } from 'node:zlib';
import { sheetPart, textsPart, type FileKind, type Source } from './damaged-file.ts';
import { rawZip, type RawEnd, type RawEntry } from './raw-zip.ts';

type Change = Partial<RawEntry>;

const entriesOf = ({ parts }: Source): RawEntry[] => [...parts].map(([name, content]) => ({ name, content }));
const contentOf = ({ parts }: Source, part: string): string => parts.get(part)!;

/** The workbook with what is said of one part changed, and entries added. */
const changed =
  (part: string, change: (source: Source) => Change, added: (source: Source) => RawEntry[] = () => [], end: RawEnd = {}) =>
  (source: Source) =>
    rawZip([...entriesOf(source).map((entry) => (entry.name === part ? { ...entry, ...change(source) } : entry)), ...added(source)], end);
const withEntries = (added: (source: Source) => RawEntry[]) => changed('', () => ({}), added);
const named = (name: string | Buffer) => withEntries(() => [{ name, content: 'x' }]);

/** The workbook cut off at a place, found in its bytes. */
const cut = (place: (bytes: Buffer, source: Source) => number) => (source: Source) => {
  const bytes = rawZip(entriesOf(source));
  return bytes.subarray(0, place(bytes, source));
};
const directoryStart = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - 6);

/** The workbook with some of its bytes changed in place. */
const patched = (patch: (bytes: Buffer, source: Source) => void) => (source: Source) => {
  const bytes = rawZip(entriesOf(source));
  patch(bytes, source);
  return bytes;
};

const zip64 = (size: bigint): Buffer => {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(size, 4);
  extra.writeBigUInt64LE(size, 12);
  return extra;
};

/** Workbooks whose zip file is damaged, lies or attacks; the parts are sound. */
export const damagedZips: readonly FileKind[] = [
  ['cut-in-the-first-header', cut(() => 20)],
  ['cut-behind-the-first-header', cut((bytes) => bytes.indexOf('PK\u0003\u0004', 4))],
  ['cut-in-the-sheet', cut((bytes) => bytes.indexOf(sheetPart) + 100)],
  ['cut-in-the-middle', cut((bytes) => bytes.length >> 1)],
  ['cut-before-the-directory', cut(directoryStart)],
  ['cut-in-the-directory', cut((bytes) => directoryStart(bytes) + 60)],
  ['cut-before-the-end-record', cut((bytes) => bytes.length - 22)],
  ['cut-in-the-end-record', cut((bytes) => bytes.length - 3)],
  ['cut-anywhere', cut((bytes, { random }) => 30 + random(bytes.length - 60))],
  ['head-lost', (source) => rawZip(entriesOf(source)).subarray(100)],
  ['end-record-twice', (source) => { const bytes = rawZip(entriesOf(source)); return Buffer.concat([bytes, bytes.subarray(-22)]); }],
  ['bytes-behind-the-end', (source) => Buffer.concat([rawZip(entriesOf(source)), Buffer.alloc(100, 'x')])],
  ['zip-comment', changed('', () => ({}), () => [], { comment: '备份' })],
  ['bytes-flipped-in-the-sheet', patched((bytes) => { const at = bytes.indexOf(sheetPart) + 60; bytes.fill(0xff, at, at + 20); })],
  ['one-bit-flipped', patched((bytes, { random }) => { const at = bytes.indexOf(sheetPart) + sheetPart.length + 20 + random(200); bytes[at]! ^= 1 << random(8); })],
  ['bytes-flipped-in-the-directory', patched((bytes) => bytes.fill(0xff, directoryStart(bytes), directoryStart(bytes) + 4))],
  ['wrong-checksum', changed(sheetPart, (source) => ({ crc: crc32(contentOf(source, sheetPart)) ^ 1 }))],
  ['wrong-checksum-of-texts', changed(textsPart, (source) => ({ crc: crc32(contentOf(source, textsPart)) ^ 1 }))],
  ['size-too-small', changed(sheetPart, (source) => ({ size: contentOf(source, sheetPart).length >> 1 }))],
  ['size-too-large', changed(sheetPart, (source) => ({ size: contentOf(source, sheetPart).length * 2 }))],
  ['size-of-two-gigabytes', changed(sheetPart, () => ({ size: 0x7fffffff }))],
  ['packed-size-beyond-the-file', changed(sheetPart, () => ({ packedSize: 0x7ffffff }))],
  ['packed-size-zero', changed(sheetPart, () => ({ packedSize: 0 }))],
  ['data-descriptor', changed(sheetPart, (source) => ({ descriptor: { crc: crc32(contentOf(source, sheetPart)), size: Buffer.byteLength(contentOf(source, sheetPart)) } }))],
  ['data-descriptor-lies', changed(sheetPart, () => ({ descriptor: { crc: 1, size: 2 } }))],
  ['zip64-size-lies', changed(sheetPart, () => ({ size: 0xffffffff, packedSize: 0xffffffff, extra: zip64(2n ** 60n) }))],
  ['zip64-size-negative', changed(sheetPart, () => ({ size: 0xffffffff, packedSize: 0xffffffff, extra: zip64(2n ** 64n - 1n) }))],
  ['extra-field-cut', changed(sheetPart, () => ({ extra: Buffer.from([1, 0, 200, 0, 1]) }))],
  ['unknown-packing', changed(sheetPart, () => ({ method: 99 }))],
  ['stored-called-deflated', patched((bytes) => bytes.writeUInt16LE(0, bytes.lastIndexOf(sheetPart) - 46 + 10))],
  ['entry-encrypted', changed(sheetPart, () => ({ flags: 0x801 }))],
  ['entry-twice', withEntries((source) => [{ name: sheetPart, content: contentOf(source, sheetPart).replace('<sheetData>', '<sheetData ><!-- -->') }])],
  ['entry-twice-in-other-case', withEntries((source) => [{ name: sheetPart.toUpperCase(), content: contentOf(source, sheetPart) }])],
  ['entries-in-one-place', withEntries((source) => [{ name: 'xl/media/a.bin', content: contentOf(source, sheetPart), offset: 0 }])],
  ['entry-count-too-small', changed('', () => ({}), () => [], { entries: 2 })],
  ['entry-count-too-large', changed('', () => ({}), () => [], { entries: 60_000 })],
  ['directory-offset-wrong', changed('', () => ({}), () => [], { directoryOffset: 7 })],
  ['directory-offset-beyond-the-file', changed('', () => ({}), () => [], { directoryOffset: 0x7fffffff })],
  ['path-to-the-parent', named('../../etc/passwd')],
  ['path-absolute', named('/etc/passwd')],
  ['path-with-drive-letter', named('C:/Windows/x.dll')],
  ['path-with-backslashes', named('..\\..\\x.exe')],
  ['path-with-nul', named(Buffer.from('a\0b.xml'))],
  ['path-not-utf8', named(Buffer.from([0xff, 0xfe, 0x2f, 0x80]))],
  ['path-very-long', named('x'.repeat(60_000))],
  ['symbolic-link', withEntries(() => [{ name: 'xl/link', content: '/etc/passwd', attributes: 0xa1ed0000 }])],
  ['zip-in-the-zip', withEntries((source) => [{ name: 'xl/embeddings/book.xlsx', content: rawZip(entriesOf(source)) }])],
  ['many-entries', withEntries(() => Array.from({ length: 20_000 }, (_, i) => ({ name: `x/${i}`, content: '', method: 0 })))],
  ['bomb-of-blanks', changed(sheetPart, (source) => ({ content: contentOf(source, sheetPart).replace('<sheetData>', () => `<sheetData>${' '.repeat(90 * 2 ** 20)}`) }))],
  ['bomb-with-a-small-declared-size', changed(sheetPart, () => ({ content: Buffer.alloc(80 * 2 ** 20, ' '), size: 1000 }))],
]; // prettier-ignore
