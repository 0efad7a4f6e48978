export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The one text of a value: RFC 8785 JSON, whole numbers below 2⁵³ only, no lone surrogates; an undefined member is left out.
 * What is hashed is exactly this, in UTF-8.
 *
 * **Unit** characters. Source: RFC 8785, narrowed as docs/draw-protocol.md part 1 says.
 * @throws {TypeError} for what has no such text
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalText).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`no canonical text of this ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('no canonical text of this kind of object');
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  // Code units decide the order, as RFC 8785 asks; no two keys are equal.
  return `{${members
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${canonicalText(key)}:${canonicalText(item)}`)
    .join(',')}}`;
}
