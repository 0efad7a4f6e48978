import { seededEntropy } from '@junheng/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDataKey, createKeyContext, type KeyName, rewrapDataKey, unwrapDataKey } from './data-key.ts';
import { WrongKeyEncryption } from './key-encryption.ts';

const contextOf = (county: string, secret: string) =>
  createKeyContext({
    county,
    entropy: seededEntropy('keys'),
    secret: () => seededEntropy(secret).bytes(32, 'secret'),
    previousSecret: () => null,
  });
const context = contextOf('000000', 'ours');
const name: KeyName = { subject: 'student', sealedClass: 'direct', schoolYear: 2019 };
const made = createDataKey(context, name);
const { id: keyId } = context.keyEncryption.current;

describe('a wrapped data key', () => {
  test('unwraps to itself', () => {
    const unwrapped = unwrapDataKey(context, name, { wrapped: made.wrapped, keyId });
    expect(unwrapped.key.equals(made.key)).toBe(true);
    expect(unwrapped.commitment).toEqual(made.commitment);
  });

  test('does not hold the key', () => {
    expect(made.wrapped.includes(made.key.export())).toBe(false);
  });

  test('with any bit flipped does not unwrap', () => {
    for (let bit = 0; bit < made.wrapped.length * 8; bit++) {
      const altered = Buffer.from(made.wrapped);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => unwrapDataKey(context, name, { wrapped: altered, keyId })).toThrow(Error);
    }
    expect(() => unwrapDataKey(context, name, { wrapped: made.wrapped.subarray(0, 60), keyId })).toThrow(Error);
  });

  test('does not unwrap under another name, county or secret', () => {
    for (const other of [{ subject: 'another' }, { sealedClass: 'sensitive' }, { schoolYear: 2020 }] as Partial<KeyName>[])
      expect(() => unwrapDataKey(context, { ...name, ...other }, { wrapped: made.wrapped, keyId })).toThrow(/authenticate/);
    expect(() => unwrapDataKey(contextOf('510121', 'ours'), name, { wrapped: made.wrapped, keyId })).toThrow(/authenticate/);
    const theirs = contextOf('000000', 'theirs');
    expect(() => unwrapDataKey(theirs, name, { wrapped: made.wrapped, keyId })).toThrow(WrongKeyEncryption);
    expect(() => unwrapDataKey(theirs, name, { wrapped: made.wrapped, keyId: theirs.keyEncryption.current.id })).toThrow(/authenticate/);
  });

  test('is wrapped anew under another secret and stays the same key', () => {
    const entropy = seededEntropy('rotation');
    const secret = (label: string) => seededEntropy(label).bytes(32, 'secret');
    const rotating = createKeyContext({ county: '000000', entropy, secret: () => secret('theirs'), previousSecret: () => secret('ours') });
    const wrapped = rewrapDataKey(rotating, name, { wrapped: made.wrapped, keyId });
    const alone = contextOf('000000', 'theirs');
    const unwrapped = unwrapDataKey(alone, name, { wrapped, keyId: alone.keyEncryption.current.id });
    expect(unwrapped.commitment).toBe(made.commitment);
    expect(() => unwrapDataKey(context, name, { wrapped, keyId })).toThrow(/authenticate/);
  });

  test('differs for every name, whatever separators stand in its parts', () => {
    const names = fc.record<KeyName>({
      subject: fc.string(),
      sealedClass: fc.constantFrom('direct', 'sensitive', 'freeText'),
      schoolYear: fc.integer({ min: 1990, max: 2100 }),
    });
    fc.assert(
      fc.property(names, names, (one, two) => {
        fc.pre(one.subject !== two.subject || one.sealedClass !== two.sealedClass || one.schoolYear !== two.schoolYear);
        expect(() => unwrapDataKey(context, two, { wrapped: createDataKey(context, one).wrapped, keyId })).toThrow(/authenticate/);
      }),
    );
  });
});
