import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strictEd25519 } from '@junheng/merkle';
import { isSignedBy } from '../src/ed25519.ts';
import { createKeyTable } from '../src/key-table.ts';
import { sha256, sha512 } from '../src/sha2.ts';

const hashOf = (name: string, data: Uint8Array): string => createHash(name).update(data).digest('hex');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('SHA-2', () => {
  test('is that of Node for every length about the block boundaries', () => {
    for (let length = 0; length <= 260; length++) {
      const data = Uint8Array.from({ length }, (_, at) => at * 7 + length);
      expect(hex(sha256(data))).toBe(hashOf('sha256', data));
      expect(hex(sha512(data))).toBe(hashOf('sha512', data));
    }
  });

  test('is that of Node for random data', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (data) => {
        expect(hex(sha256(data))).toBe(hashOf('sha256', data));
      }),
    );
  });
});

describe('Ed25519', () => {
  const strict = strictEd25519(ed25519);
  const noble = (...args: Parameters<typeof strict>): boolean => {
    try {
      return strict(...args);
    } catch {
      return false;
    }
  };

  test('takes what OpenSSL signs', () => {
    for (let round = 0; round < 5; round++) {
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      const message = Buffer.from(`checkpoint ${round}`);
      const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
      expect(isSignedBy(sign(null, message, privateKey), message, key)).toBe(true);
    }
  });

  test('decides as the strict reading of the ledger’s library does, also for random changes', () => {
    const seed = new Uint8Array(32).fill(3);
    const [message, key] = [Buffer.from('text'), ed25519.getPublicKey(seed)];
    const signature = ed25519.sign(message, seed);
    const change = fc.record({ at: fc.nat(95), mask: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, mask }) => {
        const both = Buffer.concat([signature, key]);
        both[at]! ^= mask;
        const claim = [both.subarray(0, 64), message, both.subarray(64)] as const;
        expect(isSignedBy(...claim)).toBe(noble(...claim));
        expect(isSignedBy(...claim)).toBe(mask === 0);
      }),
      { numRuns: 60 },
    );
  });

  const smallOrder = [
    '0100000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    '0100000000000000000000000000000000000000000000000000000000000080',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ].map((text) => Uint8Array.from(Buffer.from(text, 'hex')));

  test('takes no key of small order, under which a signature without a secret fits every message', () => {
    const taken = smallOrder.flatMap((key) =>
      smallOrder.filter((r) => isSignedBy(Buffer.concat([r, new Uint8Array(32)]), Buffer.from('anything'), key)),
    );
    expect(taken).toEqual([]);
  });
});

describe('the table of keys', () => {
  test('holds what a Map holds, through its growth', () => {
    const table = createKeyTable();
    const map = new Map<number, number>();
    for (let number = 0; number < 20_000; number++) {
      const key = sha256(Buffer.from(String(number % 15_000)));
      expect(table.get(key)).toBe(map.get(number % 15_000) ?? -1);
      table.set(key, number);
      map.set(number % 15_000, number);
    }
  });
});
