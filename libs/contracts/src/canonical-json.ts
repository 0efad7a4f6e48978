export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * RFC 8785 canonical JSON, narrowed: numbers are safe integers only (a decimal travels as a scaled integer or a
 * string), strings hold no lone surrogates. What is hashed is exactly these bytes, in UTF-8.
 * @throws {TypeError} naming the path of the first value that has no canonical form
 */
export function canonicalJson(value: Json, path = '$'): string {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new TypeError(`${path}: a lone surrogate has no UTF-8 form`);
      return JSON.stringify(value);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new TypeError(`${path}: ${value} is not a safe integer`);
      return Object.is(value, -0) ? '0' : String(value);
    case 'boolean':
      return String(value);
    case 'object': {
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map((item: Json, index) => canonicalJson(item, `${path}[${index}]`)).join(',')}]`;
      const entries = Object.entries(value as Record<string, Json | undefined>).filter(
        (entry): entry is [string, Json] => entry[1] !== undefined,
      );
      entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)); // `<` on strings compares UTF-16 code units, as RFC 8785 asks
      return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, `${path}.${key}`)}`).join(',')}}`;
    }
    default:
      throw new TypeError(`${path}: ${typeof value} has no JSON form`);
  }
}

/**
 * Reads a text that must be canonical: what was hashed can be made again from the value.
 * @throws {SyntaxError | TypeError} when it is no JSON, or JSON in another form
 */
export function parseCanonicalJson(text: string): Json {
  const value = JSON.parse(text) as Json;
  // The first way only looks at the value and takes half the time; it misses objects whose keys are numbers.
  if (JSON.stringify(value) === text && isInCanonicalOrder(value)) return value;
  if (canonicalJson(value) !== text) throw new TypeError('the text is not canonical JSON');
  return value;
}

function isInCanonicalOrder(value: Json): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInCanonicalOrder);
  let before = '';
  for (const [key, item] of Object.entries(value)) {
    if (key < before || !isInCanonicalOrder(item)) return false;
    before = key;
  }
  return true;
}
