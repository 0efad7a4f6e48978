import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
  ),
})).value;

/** The same value with the members of every object in reverse order of insertion. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Json) => reversed(item));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, Json] => [key, reversed(item)])
      .reverse(),
  );
}

describe('canonical JSON', () => {
  test('reads back as the value, and the text read back gives the same text', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        const readBack = JSON.parse(text) as Json;
        expect(canonicalJson(readBack)).toBe(text);
        expect(readBack).toEqual(value);
      }),
    );
  });

  test('does not depend on the order of members', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test('sorts members by UTF-16 code units: the example of RFC 8785, 3.2.3', () => {
    const members = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect([...canonicalJson(members).matchAll(/:(\d)/g)].map(([, number]) => Number(number))).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });

  test('escapes only what must be: the example of RFC 8785, 3.2.2', () => {
    expect(canonicalJson('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe(String.raw`"€$\u000f\nA'B\"\\\\\"/"`);
  });

  test('has one form of zero, and leaves undefined members out', () => {
    expect(canonicalJson({ b: -0, a: undefined } as unknown as Json)).toBe('{"b":0}');
    expect(canonicalJson(Object.assign(Object.create(null) as object, { a: [] }) as Json)).toBe('{"a":[]}');
  });

  test.each<[string, unknown, string]>([
    ['a fraction', { a: [0, 1.5] }, '$.a[1]: a number is not a safe integer'],
    ['an integer beyond 2^53', 2 ** 53, '$: a number is not a safe integer'],
    ['no number', Number.NaN, '$: a number is not a safe integer'],
    ['a lone surrogate', { a: { b: '\ud800' } }, '$.a.b: a lone surrogate has no UTF-8 form'],
    ['a lone surrogate in a member name', { '\udc00': 1 }, 'a lone surrogate has no UTF-8 form'],
    ['undefined', undefined, '$: undefined has no JSON form'],
    ['undefined in an array', [1, undefined], '$[1]: undefined has no JSON form'],
    // oxlint-disable-next-line no-sparse-arrays
    ['a hole in an array', [1, , 3], '$[1]: undefined has no JSON form'],
    ['a bigint', { a: 1n }, '$.a: bigint has no JSON form'],
    ['a date', { a: new Date(0) }, '$.a: an object that is no plain one has no JSON form'],
    ['a map', [new Map([['a', 1]])], '$[0]: an object that is no plain one has no JSON form'],
  ])('is refused for %s, with the path and not the value', (_, value, message) => {
    expect(() => canonicalJson(value as Json)).toThrow(new RegExp(`${message.replace(/[$[\].^]/g, '\\$&')}$`));
  });
});
