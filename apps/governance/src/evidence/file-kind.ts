import { text } from 'node:stream/consumers';
import type { EvidenceKind } from '@junheng/contracts';
import { type Entry, fromBufferPromise } from 'yauzl';

export type FileProblem = 'FileEmpty' | 'FileKindUnknown' | 'FileKindDiffers' | 'FileHasMacros';

const kindsByExtension: Readonly<Record<string, EvidenceKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  csv: 'csv',
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
};

/** A document of an office program has a few hundred parts; more is no document. */
const mostParts = 5_000;
const mostTypeBytes = 1024 * 1024;

/** What the file is, by its name and its bytes, which must agree. Of a packed one only the list of its parts is read. */
export async function kindOfFile(fileName: string, bytes: Buffer): Promise<EvidenceKind | FileProblem> {
  const kind = kindsByExtension[/\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''];
  if (kind === undefined) return 'FileKindUnknown';
  if (bytes.length === 0) return 'FileEmpty';
  switch (kind) {
    case 'pdf':
      return startsWith(bytes, '%PDF-') ? kind : 'FileKindDiffers';
    case 'jpg':
      return startsWith(bytes, '\xFF\xD8\xFF') ? kind : 'FileKindDiffers';
    case 'png':
      return startsWith(bytes, '\x89PNG\r\n\x1A\n') ? kind : 'FileKindDiffers';
    case 'csv':
      return isText(bytes) ? kind : 'FileKindDiffers';
    default:
      return startsWith(bytes, 'PK\x03\x04') ? kindOfPacked(kind, bytes) : 'FileKindDiffers';
  }
}

async function kindOfPacked(kind: 'docx' | 'xlsx', bytes: Buffer): Promise<EvidenceKind | FileProblem> {
  const document = await openPacked(bytes);
  if (!document?.parts.includes(kind === 'docx' ? 'word/document.xml' : 'xl/workbook.xml')) return 'FileKindDiffers';
  // A program's part may be named at will: the list of content types says what it is.
  return document.parts.some(isProgram) || /macroEnabled|vbaProject/i.test(document.contentTypes) ? 'FileHasMacros' : kind;
}

/** ECMA-376: macros (`vbaProject.bin`, sheets of the old macro language), controls and embedded objects. */
const isProgram = (name: string): boolean => /vbaProject|vbaData|\/macrosheets\/|\/activeX\/|\/embeddings\/.*\.(bin|exe|dll)$/i.test(name);

const startsWith = (bytes: Buffer, start: string): boolean => bytes.subarray(0, start.length).equals(Buffer.from(start, 'latin1'));

/** Text as spreadsheets write it: UTF-8, or what Chinese ones write (GB 18030); no other file starts like one. */
function isText(bytes: Buffer): boolean {
  if (bytes.includes(0) || ['%PDF-', 'PK\x03\x04', '\xFF\xD8\xFF', '\x89PNG'].some((start) => startsWith(bytes, start))) return false;
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  });
}

/** null: no readable document. Nothing is unpacked but the list of content types, as far as `mostTypeBytes`. */
async function openPacked(bytes: Buffer): Promise<{ parts: string[]; contentTypes: string } | null> {
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > mostParts) return null;
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const types = entries.find(({ fileName }) => fileName === '[Content_Types].xml');
    if (!types || types.uncompressedSize > mostTypeBytes) return null;
    const contentTypes = await text(await zip.openReadStreamPromise(types));
    return { parts: entries.map(({ fileName }) => fileName), contentTypes };
  } catch {
    return null; // yauzl's errors are those of the file: its bytes are already in memory
  }
}
