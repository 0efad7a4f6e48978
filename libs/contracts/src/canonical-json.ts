export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * RFC 8785 canonical JSON, narrowed: numbers are safe integers only (a decimal travels as a scaled integer or a
 * string), strings hold no lone surrogates. A member that is undefined is left out, as in JSON.stringify; a date, map
 * or any other object that is no plain one is refused. What is hashed is exactly these bytes, in UTF-8.
 * @throws {TypeError} naming the path of the first value that has no canonical form, never the value
 */
export function canonicalJson(value: Json): string {
  return encode(value, []);
}

type Path = (string | number)[];

function encode(value: unknown, path: Path): string {
  switch (typeof value) {
    case 'string':
      return encodeString(value, path);
    case 'number':
      if (!Number.isSafeInteger(value)) throw fault(path, 'a number is not a safe integer');
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? encodeArray(value, path) : encodeObject(value, path);
    default:
      throw fault(path, `${typeof value} has no JSON form`);
  }
}

function encodeString(value: string, path: Path): string {
  if (!value.isWellFormed()) throw fault(path, 'a lone surrogate has no UTF-8 form');
  return JSON.stringify(value);
}

/** By index: `map` and `join` would pass over the holes of a sparse array and leave no value between two commas. */
function encodeArray(items: readonly unknown[], path: Path): string {
  let text = '[';
  for (let index = 0; index < items.length; index++) {
    path.push(index);
    text += (index > 0 ? ',' : '') + encode(items[index], path);
    path.pop();
  }
  return `${text}]`;
}

function encodeObject(value: object, path: Path): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw fault(path, 'an object that is no plain one has no JSON form');
  let text = '{';
  // The default sort compares UTF-16 code units, as RFC 8785 asks.
  for (const key of Object.keys(value).sort()) {
    const item = (value as Record<string, unknown>)[key];
    if (item === undefined) continue;
    path.push(key);
    text += `${text.length > 1 ? ',' : ''}${encodeString(key, path)}:${encode(item, path)}`;
    path.pop();
  }
  return `${text}}`;
}

const fault = (path: Path, reason: string): TypeError =>
  new TypeError(`${path.reduce((text: string, step) => text + (typeof step === 'number' ? `[${step}]` : `.${step}`), '$')}: ${reason}`);
