import { canonicalJson, type Json } from './canonical-json.ts';

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
    if (key < before || !key.isWellFormed() || !isInCanonicalOrder(item)) return false;
    before = key;
  }
  return true;
}
