import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';
import { isCanonicalObject } from './is-canonical-object.ts';
import { parseCanonicalJson } from './parse-canonical-json.ts';

const byParsing = (text: string): boolean => {
  try {
    const value = parseCanonicalJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};
const key = fc.oneof(fc.string(), fc.constantFrom('', '1', '10', '9', '__proto__', '县', '😀', 'a"b', '\u0000'));
const { object } = fc.letrec<{ value: Json; object: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 999_999_999_999_999),
    fc.integer(),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

describe('a text is seen as a canonical object', () => {
  test('when it is one', () => {
    fc.assert(
      fc.property(object, (value) => {
        expect(isCanonicalObject(canonicalJson(value))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('exactly when reading it says so, after any change of one character', () => {
    const put = fc.oneof(fc.constantFrom('', ...Array.from('"{}[],:0-.e1 \\nt')), fc.string({ minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(object, fc.nat(), put, (value, place, other) => {
        const text = canonicalJson(value);
        const at = place % (text.length + 1);
        for (const changed of [text.slice(0, at) + other + text.slice(at + 1), text.slice(0, at) + other + text.slice(at)]) {
          expect(isCanonicalObject(changed)).toBe(byParsing(changed));
        }
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    '',
    '{',
    '{}',
    '[]',
    '1',
    '{}{}',
    '{"a":}',
    '{"a":1,}',
    '{"a":1 }',
    '{"a":-0}',
    '{"a":01}',
    '{"a":1.0}',
    '{"a":1e2}',
    '{"a":9007199254740993}',
    '{"a":-}',
    '{"a":tru}',
    '{"a":truefalse}',
    '{"b":1,"a":1}',
    '{"a":1,"a":1}',
    '{"10":1,"9":1}',
    '{"9":1,"10":1}',
    '{"a":"\\u0041"}',
    '{"a":"\\n"}',
    '{"a":"\ud800"}',
    '{"a":[1,]}',
    '{"a":[[],{}]}',
    `{"a":${'['.repeat(50_000)}`,
  ])('exactly when reading it says so: %j', (text) => {
    expect(isCanonicalObject(text)).toBe(byParsing(text));
  });
});
