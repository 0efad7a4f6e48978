import { createHmac, randomBytes, randomFillSync } from 'node:crypto';

/**
 * The only source of randomness. The label says what the bytes are for; production ignores it, a test derives the
 * bytes from it, so that a killed and resumed run can be compared byte for byte with an undisturbed one.
 */
export type Entropy = { bytes(length: number, label: string): Buffer };

export const systemEntropy: Entropy = { bytes: (length) => takeRandom(length) };

/** Random bytes drawn ahead: sealing an event takes six small pieces, and each call of the generator costs some µs. */
const pool = Buffer.alloc(4096);
let taken = pool.length;

function takeRandom(length: number): Buffer {
  if (length > 64) return randomBytes(length);
  if (taken + length > pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  const place = pool.subarray(taken, (taken += length));
  const bytes = Buffer.from(place);
  place.fill(0); // what was handed out is kept by its user alone
  return bytes;
}

/** Repeatable bytes for tests: HMAC-SHA-256(seed, label ‖ counter). Equal labels give equal bytes. */
export function seededEntropy(seed: string): Entropy {
  return {
    bytes(length, label) {
      const blocks: Buffer[] = [];
      for (let have = 0; have < length; have += 32) blocks.push(createHmac('sha256', seed).update(`${label}\0${have}`).digest());
      return Buffer.concat(blocks).subarray(0, length);
    },
  };
}

/** Any 16 bytes as a UUID version 8 (RFC 9562: custom content). */
export function uuidFromBytes(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes.subarray(0, 16));
  raw[6] = (raw[6]! & 0x0f) | 0x80;
  raw[8] = (raw[8]! & 0x3f) | 0x80;
  const hex = raw.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
