import { createHash } from 'node:crypto';
import { entryOf, leafHash } from '@junheng/merkle';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafOfEntry, sha256 } from './sha256.ts';

test('any bytes are hashed as elsewhere', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
      expect(Buffer.from(sha256(data))).toEqual(createHash('sha256').update(data).digest());
    }),
  );
});

test('the leaf of an entry is the one that everybody else computes', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, text, (header, body) => {
      expect(Buffer.from(leafOfEntry(header, body))).toEqual(Buffer.from(leafHash(sha256, entryOf(sha256, header, body))));
    }),
  );
});
