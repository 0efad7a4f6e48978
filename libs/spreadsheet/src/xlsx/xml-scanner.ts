import { SpreadsheetProblem } from '../spreadsheet-problem.ts';

export type XmlAttributes = {
  /** The value of the attribute of exactly this name. Valid until `open` returns. */
  get(name: string): string | undefined;
  names(): string[];
};

export type XmlHandler = {
  /**
   * Names come without their prefix: which prefix a program chose for the one vocabulary in use does not matter. With the answer
   * 'skip' nothing inside the element is told, nor its end; it is scanned all the same.
   */
  open(name: string, attributes: XmlAttributes): void | 'skip';
  close(name: string): void;
  /** A text may come in several pieces. */
  text(text: string): void;
};

export type XmlScanner = {
  /** Line ends must be `\n` already. */
  write(piece: string): void;
  end(): void;
};

type Name = { readonly qualified: string; readonly local: string };

const maxDepth = 64;
/** Nothing an office program writes (a text, a comment, a tag) comes near this; it would be kept in memory. */
const maxCharactersWithoutTag = 1024 * 1024;

const space = 32;
const bang = 33;
const doubleQuote = 34;
const ampersand = 38;
const singleQuote = 39;
const slash = 47;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;
const question = 63;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const wellFormedName = /^[\p{L}_:][\p{L}\p{M}\p{N}_:.\-\u00B7]*$/u;
const isNameStart = Array.from({ length: 128 }, (_, code) => /[A-Za-z_:]/.test(String.fromCharCode(code)));
const isNamePart = Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9_:.-]/.test(String.fromCharCode(code)));
/** What XML cannot hold at all: control characters but tab and line ends, and two non-characters. */
const forbidden = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/u;

/**
 * Takes XML in pieces and tells tags and texts, several times faster than a general parser: attributes are cut out when they are
 * asked for. Throws `SpreadsheetProblem` for what is not well-formed, and for a document type declaration: it is where entity
 * bombs and external files come in, and no workbook has one.
 */
export function createXmlScanner(handler: XmlHandler): XmlScanner {
  let buffer = '';
  let isStart = true;
  let hasRoot = false;
  let quiet = 0;
  /** First ampersand at or behind the place of scanning. */
  let nextAmpersand = -1;
  const opened: Name[] = [];
  /** Depth of the element that is skipped, 0 for none. */
  let skippedFrom = 0;
  const names = new Map<string, Name>();
  /** The name last seen with that first letter: tags repeat. */
  const recent: Name[] = [];
  /** Start and end of name and value of each attribute of the tag at hand, four numbers each. */
  const ranges: number[] = [];
  let attributeCount = 0;

  const attributes: XmlAttributes = {
    get(name) {
      for (let i = 0; i < attributeCount * 4; i += 4) {
        const start = ranges[i]!;
        if (ranges[i + 1]! - start !== name.length || !buffer.startsWith(name, start)) continue;
        return decoded(buffer.slice(ranges[i + 2], ranges[i + 3]));
      }
      return undefined;
    },
    names: () => Array.from({ length: attributeCount }, (_, i) => buffer.slice(ranges[i * 4], ranges[i * 4 + 1])),
  };

  function nameAt(start: number, end: number): Name {
    const first = buffer.charCodeAt(start) & 127;
    const last = recent[first];
    if (last && last.qualified.length === end - start && buffer.startsWith(last.qualified, start)) return last;
    const qualified = buffer.slice(start, end);
    let name = names.get(qualified);
    if (!name) {
      if (!wellFormedName.test(qualified)) throw malformed('name of a tag');
      name = { qualified, local: localName(qualified) };
      if (names.size < 1000) names.set(qualified, name);
    }
    recent[first] = name;
    return name;
  }

  /** @returns the place behind the text, or of an entity that is not whole yet */
  function takeText(start: number, end: number, isWhole: boolean): number {
    if (opened.length === 0) {
      if (/[^ \t\n\r]/.test(buffer.slice(start, end))) throw malformed('text outside');
      return end;
    }
    quiet += end - start;
    if (quiet > maxCharactersWithoutTag) throw new SpreadsheetProblem('damaged', 'XML without tags');
    if (nextAmpersand !== -1 && nextAmpersand < start) nextAmpersand = buffer.indexOf('&', start);
    const hasEntity = nextAmpersand !== -1 && nextAmpersand < end;
    if (skippedFrom > 0 && !hasEntity) return end;
    let text = buffer.slice(start, end);
    let held = 0;
    if (hasEntity) {
      const last = text.lastIndexOf('&');
      // No entity is longer; what is cut off here comes whole with the next piece.
      if (!isWhole && !text.includes(';', last) && text.length - last < 16) held = text.length - last;
      text = decoded(text.slice(0, text.length - held));
    }
    if (skippedFrom === 0 && text !== '') handler.text(text);
    return end - held;
  }

  function takeOpenTag(start: number): number {
    let at = start;
    let code = buffer.charCodeAt(at);
    while (code > space && code !== greaterThan && code !== slash) code = buffer.charCodeAt((at += 1));
    if (at >= buffer.length) return -1;
    const nameEnd = at;
    attributeCount = 0;
    for (;;) {
      const before = at;
      while (code === space || code === 10 || code === 9 || code === 13) code = buffer.charCodeAt((at += 1));
      if (at >= buffer.length) return -1;
      if (code === greaterThan || code === slash) break;
      if (at === before) throw malformed('attribute without a gap');
      const attributeStart = at;
      if (code < 128 && !isNameStart[code]) throw malformed('name of an attribute');
      while (code > space && code !== equals && code !== greaterThan && code !== slash) {
        if (code < 128 && !isNamePart[code]) throw malformed('name of an attribute');
        code = buffer.charCodeAt((at += 1));
      }
      const attributeEnd = at;
      while (code === space || code === 10 || code === 9 || code === 13) code = buffer.charCodeAt((at += 1));
      if (at >= buffer.length) return -1;
      if (code !== equals || attributeEnd === attributeStart) throw malformed('attribute without a value');
      code = buffer.charCodeAt((at += 1));
      while (code === space || code === 10 || code === 9 || code === 13) code = buffer.charCodeAt((at += 1));
      if (at >= buffer.length) return -1;
      if (code !== doubleQuote && code !== singleQuote) throw malformed('attribute without quotes');
      const quote = code;
      const valueStart = (at += 1);
      let hasEntity = false;
      for (code = buffer.charCodeAt(at); code !== quote; code = buffer.charCodeAt((at += 1))) {
        if (code === lessThan) throw malformed('tag inside a tag');
        if (code === ampersand) hasEntity = true;
        if (at >= buffer.length) return -1;
      }
      if (hasEntity) decoded(buffer.slice(valueStart, at));
      const place = attributeCount * 4;
      ranges[place] = attributeStart;
      ranges[place + 1] = attributeEnd;
      ranges[place + 2] = valueStart;
      ranges[place + 3] = at;
      attributeCount += 1;
      code = buffer.charCodeAt((at += 1));
    }
    const isEmpty = code === slash;
    if (isEmpty) code = buffer.charCodeAt((at += 1));
    if (at >= buffer.length) return -1;
    if (code !== greaterThan) throw malformed('end of a tag');
    if (attributeCount > 1) refuseTwins();
    openElement(nameAt(start, nameEnd), isEmpty);
    return at + 1;
  }

  function refuseTwins(): void {
    if (attributeCount > 8) {
      if (new Set(attributes.names()).size < attributeCount) throw malformed('attribute twice');
      return;
    }
    for (let i = 4; i < attributeCount * 4; i += 4) {
      const length = ranges[i + 1]! - ranges[i]!;
      for (let j = 0; j < i; j += 4) {
        if (ranges[j + 1]! - ranges[j]! !== length) continue;
        let same = 0;
        while (same < length && buffer.charCodeAt(ranges[i]! + same) === buffer.charCodeAt(ranges[j]! + same)) same += 1;
        if (same === length) throw malformed('attribute twice');
      }
    }
  }

  function openElement(name: Name, isEmpty: boolean): void {
    if (opened.length === 0 && hasRoot) throw malformed('two roots');
    hasRoot = true;
    quiet = 0;
    opened.push(name);
    if (opened.length > maxDepth) throw new SpreadsheetProblem('damaged', 'XML nested too deeply');
    if (skippedFrom === 0 && handler.open(name.local, attributes) === 'skip') skippedFrom = opened.length;
    if (isEmpty) closeElement(name);
  }

  function closeElement(name: Name): void {
    quiet = 0;
    const depth = opened.length;
    opened.pop();
    if (skippedFrom === 0) handler.close(name.local);
    else if (skippedFrom === depth) skippedFrom = 0;
  }

  function takeCloseTag(start: number): number {
    const name = opened.at(-1);
    if (!name) throw malformed('end without a start');
    let at = start + name.qualified.length;
    if (at >= buffer.length) return -1;
    if (!buffer.startsWith(name.qualified, start)) throw malformed('another end');
    let code = buffer.charCodeAt(at);
    while (code === space || code === 10 || code === 9 || code === 13) code = buffer.charCodeAt((at += 1));
    if (at >= buffer.length) return -1;
    if (code !== greaterThan) throw malformed('end of a tag');
    closeElement(name);
    return at + 1;
  }

  /** A comment, marked-up text or a document type. */
  function takeDeclaration(start: number): number {
    if (buffer.startsWith('<!--', start)) {
      const end = buffer.indexOf('--', start + 4);
      if (end === -1 || end + 2 >= buffer.length) return -1;
      if (buffer.charCodeAt(end + 2) !== greaterThan) throw malformed('comment');
      return end + 3;
    }
    if (buffer.startsWith('<![CDATA[', start) && opened.length > 0) {
      const end = buffer.indexOf(']]>', start + 9);
      if (end === -1) return -1;
      if (skippedFrom === 0) handler.text(buffer.slice(start + 9, end));
      return end + 3;
    }
    const rest = buffer.slice(start, start + 9);
    if ('<!--'.startsWith(rest) || '<![CDATA['.startsWith(rest)) return -1;
    throw new SpreadsheetProblem('damaged', 'document type or other declaration');
  }

  function takeInstruction(start: number): number {
    const end = buffer.indexOf('?>', start + 2);
    if (end === -1) return -1;
    const target = /^[^\s?]*/.exec(buffer.slice(start + 2, end))![0];
    if (!wellFormedName.test(target) || (/^xml$/i.test(target) && !(isStart && start === 0))) throw malformed('instruction');
    return end + 2;
  }

  function takeTag(start: number): number {
    const code = buffer.charCodeAt(start + 1);
    if (code === slash) return takeCloseTag(start + 2);
    if (code === bang) return takeDeclaration(start);
    if (code === question) return takeInstruction(start);
    return takeOpenTag(start + 1);
  }

  return {
    write(piece) {
      if (forbidden.test(piece)) throw malformed('control character');
      buffer = buffer === '' ? piece : buffer + piece;
      nextAmpersand = buffer.indexOf('&');
      let at = 0;
      for (;;) {
        // Most tags follow one another: no need to search.
        const tag = buffer.charCodeAt(at) === lessThan ? at : buffer.indexOf('<', at);
        const end = tag === -1 ? buffer.length : tag;
        if (end > at) {
          at = takeText(at, end, tag !== -1);
          isStart = false;
        }
        if (tag === -1) break;
        const next = takeTag(tag);
        if (next === -1) break;
        at = next;
        isStart = false;
      }
      buffer = buffer.slice(at);
      if (buffer.length > maxCharactersWithoutTag) throw new SpreadsheetProblem('damaged', 'XML without tags');
    },
    end() {
      if (buffer !== '' || opened.length > 0 || !hasRoot) throw malformed('end too early');
    },
  };
}

/** An XML name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Says where it failed and never quotes the file. */
function malformed(where: string): SpreadsheetProblem {
  return new SpreadsheetProblem('damaged', `XML is not well-formed: ${where}`);
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (all, name: string) => {
    if (!all.endsWith(';')) throw malformed('entity');
    const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (known !== undefined) return known;
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    const code = digits ? Number.parseInt(digits[1] ?? digits[2]!, digits[1] === undefined ? 10 : 16) : -1;
    const isCharacter = (code >= 0 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
    if (!isCharacter || forbidden.test(String.fromCodePoint(code))) throw malformed('entity');
    return String.fromCodePoint(code);
  });
}
