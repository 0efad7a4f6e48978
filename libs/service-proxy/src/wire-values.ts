/** One stream of bytes may travel beside the values of a call or an answer; this stands in its place. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Key of what JSON lacks: `{"$":"date","v":…}`. */
const tag = '$';
type Tagged = { [tag]: string; v?: unknown };
type Encoding = { stream: ByteStream | null };

/**
 * Plain data as JSON that comes back the same: also bigint, Date, Map, Set, Uint8Array, undefined, NaN, ±Infinity, −0, and
 * one byte stream. Anything else (a function, an instance of a class, a circle) is a mistake of the program.
 * @throws {TypeError} naming the kind of the value, never its content
 */
export function encodeValues(value: unknown): { json: string; stream: ByteStream | null } {
  const encoding: Encoding = { stream: null };
  const json = JSON.stringify(encode(value, encoding, 0));
  return { json, stream: encoding.stream };
}

/** The value again; `stream` takes the place of the byte stream. */
export const decodeValues = (json: string, stream: ByteStream | null): unknown => decode(JSON.parse(json), stream);

const deepest = 64;

function encode(value: unknown, encoding: Encoding, depth: number): unknown {
  if (depth > deepest) throw new TypeError('the values of a call are nested too deeply');
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { [tag]: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    case 'undefined':
      return { [tag]: 'undefined' };
    case 'bigint':
      return { [tag]: 'bigint', v: String(value) };
    case 'object':
      return value === null ? null : encodeObject(value, encoding, depth + 1);
    default:
      throw new TypeError(`a ${typeof value} does not travel between services`);
  }
}

function encodeObject(value: object, encoding: Encoding, depth: number): unknown {
  const each = (part: unknown) => encode(part, encoding, depth);
  if (Array.isArray(value)) return value.map(each);
  if (value instanceof Date) return { [tag]: 'date', v: value.getTime() };
  if (value instanceof Map) return { [tag]: 'map', v: [...value].map(([key, part]) => [each(key), each(part)]) };
  if (value instanceof Set) return { [tag]: 'set', v: [...value].map(each) };
  if (value instanceof Uint8Array)
    return { [tag]: 'bytes', v: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  if (Symbol.asyncIterator in value) {
    if (encoding.stream !== null) throw new TypeError('only one stream travels with a call');
    encoding.stream = value as ByteStream;
    return { [tag]: 'stream' };
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('an instance of a class does not travel between services');
  const plain = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, each(part)]));
  return Object.hasOwn(plain, tag) ? { [tag]: 'object', v: plain } : plain;
}

function decode(value: unknown, stream: ByteStream | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => decode(part, stream));
  return Object.hasOwn(value, tag) ? decodeTagged(value as Tagged, stream) : decodePlain(value, stream);
}

const decodePlain = (value: object, stream: ByteStream | null) =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decode(part, stream)]));

function decodeTagged({ [tag]: kind, v }: Tagged, stream: ByteStream | null): unknown {
  switch (kind) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(v);
    case 'bigint':
      return BigInt(v as string);
    case 'date':
      return new Date(v === null ? NaN : (v as number));
    case 'map':
      return new Map((v as [unknown, unknown][]).map(([key, part]) => [decode(key, stream), decode(part, stream)]));
    case 'set':
      return new Set((v as unknown[]).map((part) => decode(part, stream)));
    case 'bytes':
      return new Uint8Array(Buffer.from(v as string, 'base64'));
    case 'object':
      return decodePlain(v as object, stream);
    case 'stream':
      if (stream !== null) return stream;
  }
  throw new TypeError('the values of a call are malformed');
}
