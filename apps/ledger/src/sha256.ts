import { hash } from 'node:crypto';

/** By way of a text: 0.35 µs for 65 bytes against 1.5 µs when asked for a buffer (Node 24). */
export const sha256 = (data: Uint8Array): Uint8Array => Buffer.from(hash('sha256', data, 'binary'), 'binary');

/** 0x00 ‖ SHA-256(header) ‖ SHA-256(body); written anew for each entry. */
const leafData = Buffer.alloc(65);

/** `leafHash(entryOf(header, body))` of `@junheng/merkle`, in half the time: Node hashes a text without a copy of it. */
export function leafOfEntry(header: string, body: string): Uint8Array {
  leafData.write(hash('sha256', header, 'binary'), 1, 'binary');
  leafData.write(hash('sha256', body, 'binary'), 33, 'binary');
  return sha256(leafData);
}
