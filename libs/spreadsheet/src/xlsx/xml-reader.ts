import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import { createXmlScanner, type XmlHandler } from './xml-scanner.ts';

const endOfTag = '>'.charCodeAt(0);
/** A piece without the end of a tag is held back; nothing an office program writes comes near this. */
const maxBytesHeld = 2 ** 20;

/** Feeds one part to the handler and yields after each piece, so that the caller can hand on what is ready. */
export async function* readXml(part: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = createXmlScanner(handler);
  // Cut behind the end of a tag: no character is split there, and what the scanner gets is seldom continued.
  let held: Buffer[] = [];
  let heldBytes = 0;
  let isStart = true;
  const take = (bytes: Buffer): void => {
    const text = decoded(bytes);
    const marked = isStart && text.startsWith('\uFEFF') ? text.slice(1) : text;
    scanner.write(marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked);
    isStart = false;
  };
  for await (const piece of part) {
    const end = piece.lastIndexOf(endOfTag) + 1;
    if (end > 0) {
      take(Buffer.concat([...held, piece.subarray(0, end)]));
      held = [];
      heldBytes = 0;
    }
    held.push(piece.subarray(end));
    heldBytes += piece.length - end;
    if (heldBytes > maxBytesHeld) throw new SpreadsheetProblem('damaged', 'XML without tags');
    yield;
  }
  take(Buffer.concat(held));
  scanner.end();
  yield;
}

/** Reads a small part to its end. */
export async function readWholeXml(part: AsyncIterable<Buffer>, handler: Partial<XmlHandler>): Promise<void> {
  const ignore = () => {};
  const pieces = readXml(part, { open: ignore, close: ignore, text: ignore, ...handler });
  while (!(await pieces.next()).done);
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SpreadsheetProblem('damaged', 'XML is not UTF-8');
  }
}
