import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { SpreadsheetLimits } from '../spreadsheet-limits.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';

/** The parts of a workbook. Part names are keys of a map and never paths on disk. */
export type Archive = {
  has(part: string): boolean;
  /**
   * Unpacks while it is read, and stops at once when the reader does. A part that is missing, broken or not what its length and
   * checksum say is a `SpreadsheetProblem`, at the latest at its end.
   */
  read(part: string): AsyncIterable<Buffer>;
  /** The same for a part whose content is kept in memory. */
  readSmall(part: string): AsyncIterable<Buffer>;
  close(): void;
};

const maxEntries = 10_000;
/** Without the name and extra fields that follow. */
const localHeaderBytes = 30;
/** Of unpacked content at a time. */
const pieceBytes = 128 * 1024;

/**
 * The parts of an .xlsx file by name, unpacked only when read and never beyond the limits.
 *
 * @throws {SpreadsheetProblem} when the file is no readable archive or declares more than the limits allow
 */
export async function openArchive(path: string, limits: SpreadsheetLimits): Promise<Archive> {
  const zip = await readable(() => openPromise(path, { autoClose: false }));
  // A fault after an early end of reading has nobody to tell; the one who reads gets it from the stream.
  zip.on('error', () => {});
  try {
    const entries = await readDirectory(zip, limits);
    return {
      has: (part) => entries.has(key(part)),
      read: (part) => readEntry(zip, entries.get(key(part)), limits.uncompressedBytes),
      readSmall: (part) => readEntry(zip, entries.get(key(part)), limits.describingPartBytes),
      close: () => zip.close(),
    };
  } catch (fault) {
    zip.close();
    throw fault;
  }
}

/** Judges the sizes the file declares, before anything is unpacked; the unpacking then holds it to them. */
async function readDirectory(zip: ZipFile, limits: SpreadsheetLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > maxEntries) throw new SpreadsheetProblem('zip-bomb', 'too many parts');
  const entries = new Map<string, Entry>();
  let total = 0;
  await readable(async () => {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entry.isEncrypted()) throw new SpreadsheetProblem('password-protected', 'zip encryption');
      if (entries.has(key(entry.fileName))) throw new SpreadsheetProblem('damaged', 'two parts of one name');
      total += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      const swollen = entry.uncompressedSize > limits.ratioFloorBytes && ratio > limits.compressionRatio;
      if (swollen || total > limits.uncompressedBytes) throw new SpreadsheetProblem('zip-bomb', 'declared size');
      entries.set(key(entry.fileName), entry);
    }
  });
  refuseOverlaps([...entries.values()]);
  return entries;
}

/** Many parts in one place of the file are a bomb that no ratio shows. */
function refuseOverlaps(entries: readonly Entry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new SpreadsheetProblem('damaged', 'parts in one place');
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize;
  }
}

async function* readEntry(zip: ZipFile, entry: Entry | undefined, maxBytes: number): AsyncGenerator<Buffer> {
  if (!zip.isOpen) throw new Error('the spreadsheet was closed before it was read');
  if (!entry || !entry.canDecodeFileData()) throw new SpreadsheetProblem('damaged', 'part missing or packed in an unknown way');
  if (entry.uncompressedSize > maxBytes) throw new SpreadsheetProblem('too-large', 'part that describes others');
  const packed = await readable(() => zip.openReadStreamPromise(entry, { decodeFileData: false }));
  const unpacked = entry.compressionMethod === 0 ? packed : inflated(packed);
  const pieces = unpacked[Symbol.asyncIterator]();
  let size = 0;
  let checksum = 0;
  try {
    for (;;) {
      const { done, value } = await readable(() => pieces.next() as Promise<IteratorResult<Buffer, undefined>>);
      if (done) break;
      size += value.length;
      checksum = crc32(value, checksum);
      if (size > entry.uncompressedSize) throw new SpreadsheetProblem('damaged', 'part longer than declared');
      yield value;
    }
    if (size < entry.uncompressedSize || checksum !== entry.crc32) throw new SpreadsheetProblem('damaged', 'length or checksum of a part');
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

function inflated(packed: Readable): Readable {
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  packed.on('error', (fault) => inflate.destroy(fault));
  return packed.pipe(inflate);
}

function key(part: string): string {
  return part.toLowerCase();
}

/** Zip and inflate faults are the file's; a fault of the operating system is ours and goes on as it is. */
async function readable<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (fault) {
    if (fault instanceof SpreadsheetProblem || !(fault instanceof Error) || 'syscall' in fault) throw fault;
    throw new SpreadsheetProblem('damaged', 'zip');
  }
}
