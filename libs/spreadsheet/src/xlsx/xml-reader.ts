import { SaxesParser } from 'saxes';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';

export type XmlHandler = {
  /** Names come without their prefix: which prefix a program chose for the one vocabulary in use does not matter. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
};

const maxDepth = 64;
/** Nothing an office program writes (a text, a comment, a tag) comes near this; the parser would keep it in memory. */
const maxCharactersWithoutTag = 1024 * 1024;

/**
 * Feeds one part to the handler and yields after each piece, so that the caller can hand on what is ready.
 * A document type declaration is refused: it is where entity bombs and external files come in, and no workbook has one.
 */
export async function* readXml(part: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  let depth = 0;
  let quiet = 0;

  parser.on('doctype', () => {
    throw new SpreadsheetProblem('damaged', 'document type declaration');
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    depth += 1;
    if (depth > maxDepth) throw new SpreadsheetProblem('damaged', 'XML nested too deeply');
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    quiet = 0;
    depth -= 1;
    handler.close(localName(name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));

  for await (const piece of part) {
    const text = decoded(decoder, piece);
    quiet += text.length;
    parsed(() => parser.write(text));
    if (quiet > maxCharactersWithoutTag + text.length) throw new SpreadsheetProblem('damaged', 'XML without tags');
    yield;
  }
  parsed(() => parser.write(decoded(decoder)).close());
  yield;
}

/** Reads a small part to its end. */
export async function readWholeXml(part: AsyncIterable<Buffer>, handler: Partial<XmlHandler>): Promise<void> {
  const ignore = () => {};
  const pieces = readXml(part, { open: ignore, close: ignore, text: ignore, ...handler });
  while (!(await pieces.next()).done);
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function decoded(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new SpreadsheetProblem('damaged', 'XML is not UTF-8');
  }
}

/** The parser reports bad XML as a plain Error whose text quotes the file, which must not reach a log. */
function parsed(step: () => unknown): void {
  try {
    step();
  } catch (fault) {
    if (fault instanceof Error && fault.constructor === Error) throw new SpreadsheetProblem('damaged', 'XML is not well-formed');
    throw fault;
  }
}
