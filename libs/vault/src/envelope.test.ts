import { sealedEnvelopeSchema, type SealedEnvelope } from '@junheng/contracts';
import { seededEntropy } from '@junheng/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDataKey, createKeyContext, type KeyName } from './data-key.ts';
import { openEnvelope, type Place, sealEnvelope } from './envelope.ts';

const context = createKeyContext({
  county: '000000',
  entropy: seededEntropy('keys'),
  secret: () => Buffer.alloc(32, 7),
  previousSecret: () => null,
});
const name: KeyName = { subject: 'student', sealedClass: 'direct', schoolYear: 2019 };
const key = createDataKey(context, name);
const place: Place = { id: 'event', type: 'county.registry.student-registered.v1', path: 'sealed/direct' };
const seal = (text: string) => sealEnvelope(name, key, place, seededEntropy(text).bytes(12, 'iv'), text);

describe('a sealed envelope', () => {
  test('opens to its text and fits the published schema', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const envelope = seal(text);
        expect(openEnvelope(envelope, key, place)).toBe(text);
        expect(sealedEnvelopeSchema.safeParse(envelope).success).toBe(true);
      }),
    );
  });

  test('with any bit of its bytes flipped does not open', () => {
    const envelope = seal('{"name":"王小明"}');
    for (const part of ['ciphertext', 'iv', 'commit'] as const) {
      const bytes = Buffer.from(envelope[part], 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const altered = Buffer.from(bytes);
        altered[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => openEnvelope({ ...envelope, [part]: altered.toString('base64url') }, key, place)).toThrow(Error);
      }
    }
  });

  test('with any character of its text replaced does not open, spare bits of base64 included', () => {
    const envelope = seal('{"a":1}');
    const parts = ['alg', 'ciphertext', 'commit', 'iv', 'subject'] as const satisfies (keyof SealedEnvelope)[];
    for (const part of parts) {
      for (let at = 0; at < envelope[part].length; at++) {
        for (const character of 'ABab019-_=+ ') {
          if (envelope[part][at] === character) continue;
          const altered = envelope[part].slice(0, at) + character + envelope[part].slice(at + 1);
          expect(() => openEnvelope({ ...envelope, [part]: altered } as SealedEnvelope, key, place)).toThrow(Error);
        }
      }
    }
  });

  test('opens at no other event, type, field or person', () => {
    const envelope = seal('text');
    for (const other of [{ id: 'another' }, { type: 'another' }, { path: 'sealed/sensitive' }])
      expect(() => openEnvelope(envelope, key, { ...place, ...other })).toThrow(/authenticate/);
    expect(() => openEnvelope({ ...envelope, subject: 'another' }, key, place)).toThrow(/authenticate/);
  });

  test('is refused by its commitment under another key, before that key touches it', () => {
    const other = createDataKey(context, { ...name, schoolYear: 2020 });
    expect(() => openEnvelope(seal('text'), other, place)).toThrow('a sealed envelope does not belong to its key');
  });
});
