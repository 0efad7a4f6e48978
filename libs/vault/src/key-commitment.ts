import { hash } from 'node:crypto';

/**
 * HKDF-SHA-256(key, no salt, info "commit"), 32 bytes in base64url, of a 256-bit key. AES-GCM does not commit to its key: without
 * this, someone could later show another key that opens the same bytes to another text. Written out as the four hashes
 * of RFC 5869 for one block (RFC 2104 each two): `hkdfSync` takes three times as long, and every opened event pays it.
 */
export function keyCommitment(key: Buffer): string {
  const extracted = hash('sha256', Buffer.concat([outerOfNoSalt, hash('sha256', Buffer.concat([innerOfNoSalt, key]), 'buffer')]), 'buffer');
  const inner = hash('sha256', Buffer.concat([padded(extracted, innerByte), info]), 'buffer');
  return hash('sha256', Buffer.concat([padded(extracted, outerByte), inner]), 'base64url');
}

const blockLength = 64;
const innerByte = 0x36;
const outerByte = 0x5c;
const innerOfNoSalt = Buffer.alloc(blockLength, innerByte);
const outerOfNoSalt = Buffer.alloc(blockLength, outerByte);
const info = Buffer.from('commit\u0001', 'latin1');

function padded(key: Buffer, byte: number): Buffer {
  const block = Buffer.alloc(blockLength, byte);
  for (let index = 0; index < key.length; index++) block[index] = key[index]! ^ byte;
  return block;
}
