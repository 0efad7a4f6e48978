import { parseCanonicalJson } from './parse-canonical-json.ts';

/** A backslash, a control character, or half of a character outside the basic plane. */
const unusual = /[\\\u0000-\u001f\ud800-\udfff]/; // oxlint-disable-line no-control-regex -- they are what is looked for

/**
 * Whether a text is an object in canonical JSON, as `parseCanonicalJson` reads it. Where nothing is escaped the text is only looked
 * over, in a third of the time and without a value that would be thrown away.
 */
export function isCanonicalObject(text: string): boolean {
  if (!text.startsWith('{')) return false;
  try {
    if (!unusual.test(text) && endOfValue(text, 0) === text.length) return true;
    parseCanonicalJson(text);
    return true;
  } catch {
    return false;
  }
}

const code = (character: string) => character.charCodeAt(0);
const [quote, comma, colon, openObject, closeObject, openList, closeList] = ['"', ',', ':', '{', '}', '[', ']'].map(code);
const smallInteger = /(?:0|-?[1-9]\d{0,14})(?![\d.eE])/y;
const literal = /true|false|null/y;

/** Where the value that begins at `at` ends; -1 unless it is canonical for certain. The text holds nothing unusual. */
function endOfValue(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case quote:
      return endOfString(text, at);
    case openObject:
      return endOfObject(text, at);
    case openList:
      return endOfList(text, at);
    default:
      return endOf(smallInteger, text, at) ?? endOf(literal, text, at) ?? -1;
  }
}

function endOf(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

const endOfString = (text: string, at: number): number => text.indexOf('"', at + 1) + 1 || -1;

function endOfObject(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === closeObject) return start + 2;
  let before: string | null = null;
  for (let at = start + 1; ; at++) {
    if (text.charCodeAt(at) !== quote) return -1;
    const end = endOfString(text, at);
    if (end < 0 || text.charCodeAt(end) !== colon) return -1;
    const key = text.slice(at + 1, end - 1);
    if (before !== null && key <= before) return -1;
    before = key;
    at = endOfValue(text, end + 1);
    if (at < 0) return -1;
    if (text.charCodeAt(at) === closeObject) return at + 1;
    if (text.charCodeAt(at) !== comma) return -1;
  }
}

function endOfList(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === closeList) return start + 2;
  for (let at = start + 1; ; at++) {
    at = endOfValue(text, at);
    if (at < 0) return -1;
    if (text.charCodeAt(at) === closeList) return at + 1;
    if (text.charCodeAt(at) !== comma) return -1;
  }
}
