import type { FileHandle } from 'node:fs/promises';
import { cleanText } from '../clean-text.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** More replaced characters than this tell that the file is something else than text (a photo, a program). */
const strayPerCharacter = 1 / 100;

/**
 * A byte order mark decides; without one the whole file must be valid UTF-8, else valid GB18030 (of which GBK and GB 2312 are
 * parts, the encoding of a .csv saved by a Chinese Excel). Decoding a guess is strict: it must not turn into wrong characters.
 */
export async function detectEncoding(file: FileHandle): Promise<TextEncoding> {
  const head = Buffer.alloc(3);
  await file.read(head, 0, 3, 0);
  const mark = head.toString('hex');
  const candidates: TextEncoding[] = mark.startsWith('fffe')
    ? ['utf-16le']
    : mark.startsWith('feff')
      ? ['utf-16be']
      : mark === 'efbbbf'
        ? ['utf-8']
        : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    if (await decodes(file, encoding)) return encoding;
  }
  throw new SpreadsheetProblem('bad-encoding');
}

async function decodes(file: FileHandle, encoding: TextEncoding): Promise<boolean> {
  try {
    let characters = 0;
    let stray = 0;
    for await (const text of decodedText(file, encoding)) {
      characters += text.length;
      stray += text.split('\uFFFD').length - 1;
      if (stray > characters * strayPerCharacter) throw new SpreadsheetProblem('not-a-spreadsheet', 'binary content');
    }
    return true;
  } catch (fault) {
    if (fault instanceof SpreadsheetProblem && fault.code === 'bad-encoding') return false;
    throw fault;
  }
}

/**
 * The text from the start of the file, without its byte order mark. `bad-encoding` where a byte does not fit; UTF-16 was not
 * guessed, and half a surrogate pair in it becomes U+FFFD.
 */
export async function* decodedText(file: FileHandle, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: !encoding.startsWith('utf-16') });
  const piece = Buffer.alloc(256 * 1024);
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, position);
    position += bytesRead;
    try {
      yield cleanText(decoder.decode(piece.subarray(0, bytesRead), { stream: bytesRead > 0 }));
    } catch (fault) {
      if (fault instanceof TypeError && 'code' in fault && fault.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
        throw new SpreadsheetProblem('bad-encoding');
      }
      throw fault;
    }
    if (bytesRead === 0) return;
  }
}
