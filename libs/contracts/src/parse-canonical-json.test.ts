import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json, parseCanonicalJson } from './contracts.ts';

const json = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json')),
    fc.dictionary(fc.oneof(fc.string({ unit: 'binary' }), fc.nat(20).map(String)), tie('json')),
  ),
})).json;

/** What `canonicalJson` says of a text's value: the independent way. */
function isCanonical(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text) as Json) === text;
  } catch {
    return false;
  }
}

function isRead(text: string): boolean {
  try {
    return canonicalJson(parseCanonicalJson(text)) === text;
  } catch {
    return false;
  }
}

test('canonical text is read back as the value it was made of', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(parseCanonicalJson(text))).toBe(text);
    }),
  );
});

test('a text is accepted exactly when it is the canonical form of its value', () => {
  const texts = fc.oneof(
    fc.json(),
    json.map((value) => JSON.stringify(value)),
    json.map((value) => JSON.stringify(value, null, 1)),
    json.map((value) => canonicalJson(value)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(isRead(text)).toBe(isCanonical(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  '{"b":1,"a":2}',
  '{"a":{"c":1,"b":2}}',
  '{"a":1,"a":1}',
  '{"a": 1}',
  '[1.5]',
  '-0',
  '1e3',
  '"\\u0041"',
  '"\\ud800"',
  '9007199254740993',
  '',
])('text %s is refused', (text) => {
  expect(() => parseCanonicalJson(text)).toThrow(/JSON|canonical|safe integer|surrogate/);
});

test('keys that are numbers stand in the order of their characters', () => {
  expect(canonicalJson({ 2: 'b', 10: 'a' })).toBe('{"10":"a","2":"b"}');
  expect(parseCanonicalJson('{"10":"a","2":"b"}')).toEqual({ 2: 'b', 10: 'a' });
});
