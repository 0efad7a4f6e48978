import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeValues, encodeValues } from './wire-values.ts';

const overWire = (value: unknown) => decodeValues(encodeValues(value).json, null);

const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, NaN, Infinity, -Infinity),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  fc.uint8Array(),
);
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value')),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$', 'v', '__proto__', 'constructor')), tie('value'), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((pairs) => new Map(pairs)),
    fc.array(fc.string()).map((items) => new Set(items)),
  ),
}));

describe('a value that travels between services', () => {
  test('comes out as it went in, whatever plain data it is', () => {
    const same = fc.property(anything, (value) => assert.deepStrictEqual(overWire(value), value));
    fc.assert(same);
  });

  test('keeps apart what is undefined and what is not there', () => {
    expect(Object.keys(overWire({ a: undefined }) as object)).toEqual(['a']);
    expect(Object.keys(overWire({}) as object)).toEqual([]);
  });

  test.each([
    ['a function', { call: () => {} }],
    ['a symbol', [Symbol('x')]],
    ['an instance of a class', new (class Secret {})()],
    ['an error', new Error('with a name in it')],
    ['two streams', [(async function* () {})(), (async function* () {})()]],
  ])('is refused when it is %s', (_, value) => {
    expect(() => encodeValues(value)).toThrow(TypeError);
  });

  test('is refused when it goes round in a circle', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => encodeValues(circle)).toThrow(/too deeply/);
  });

  test('gives way to its stream, which stands where it stood', () => {
    const content = (async function* () {})();
    const { json, stream } = encodeValues([{ content, name: 'a' }]);
    expect(stream).toBe(content);
    expect(decodeValues(json, content)).toEqual([{ content, name: 'a' }]);
    expect(() => decodeValues(json, null)).toThrow(/malformed/);
  });
});
