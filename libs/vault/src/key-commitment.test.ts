import { hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyCommitment } from './key-commitment.ts';

test('the commitment of a key is HKDF-SHA-256 with info "commit"', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const key = Buffer.from(bytes);
      expect(keyCommitment(key)).toBe(Buffer.from(hkdfSync('sha256', key, '', 'commit', 32)).toString('base64url'));
    }),
  );
});
