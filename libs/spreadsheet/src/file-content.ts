import type { FileHandle } from 'node:fs/promises';
import { SpreadsheetProblem } from './spreadsheet-problem.ts';

export type ContentKind = 'zip' | 'text';

const zipMagics = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];
const oleMagic = Buffer.from('D0CF11E0A1B11AE1', 'hex');
const encryptedEntry = Buffer.from('EncryptedPackage', 'utf16le');
/** A directory entry of an OLE file has 128 bytes and starts with its name. */
const oleEntryBytes = 128;
const pieceBytes = 1024 * 1024;
/** Text has a stray one at most. */
const controlPerByte = 1 / 100;

/** Judges a file by its first bytes, never by its name. Throws `SpreadsheetProblem` for what is known not to be readable. */
export async function contentKind(file: FileHandle): Promise<ContentKind> {
  const head = Buffer.alloc(1024);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const start = head.subarray(0, bytesRead);
  if (start.length === 0) throw new SpreadsheetProblem('empty-file');
  if (start.includes('%PDF-')) throw new SpreadsheetProblem('pdf');
  if (start.subarray(0, 8).equals(oleMagic)) {
    throw new SpreadsheetProblem((await hasEncryptedPackage(file)) ? 'password-protected' : 'old-xls');
  }
  const letters = start.toString('latin1');
  if (zipMagics.some((magic) => letters.startsWith(magic))) return 'zip';
  // Web pages and XML tables that some systems export under the name .xls.
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!|\?xml|html|table|head|meta)|^MIME-Version:/i.test(letters))
    throw new SpreadsheetProblem('not-a-spreadsheet', 'markup');
  if (!/^\xFF\xFE|^\xFE\xFF/.test(letters)) refuseBinary(start);
  return 'text';
}

/** A picture, an archive, a program: to call its encoding unknown would send its sender the wrong way. */
function refuseBinary(start: Buffer): void {
  const control = start.filter((byte) => byte < 32 && !(byte >= 9 && byte <= 13)).length;
  if (control > start.length * controlPerByte) throw new SpreadsheetProblem('not-a-spreadsheet', 'binary content');
}

/** An encrypted workbook is an OLE file with a stream of this name. */
async function hasEncryptedPackage(file: FileHandle): Promise<boolean> {
  const piece = Buffer.alloc(pieceBytes);
  for (let position = 0; ; position += pieceBytes) {
    const { bytesRead } = await file.read(piece, 0, pieceBytes, position);
    for (let at = 0; at < bytesRead; at += oleEntryBytes) {
      if (piece.subarray(at, at + encryptedEntry.length).equals(encryptedEntry)) return true;
    }
    if (bytesRead < pieceBytes) return false;
  }
}
