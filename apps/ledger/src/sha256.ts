import { hash } from 'node:crypto';

/** By way of hex: 0.45 µs for 65 bytes against 1.5 µs when asked for a buffer (Node 24). */
export const sha256 = (data: Uint8Array): Uint8Array => Buffer.from(hash('sha256', data, 'hex'), 'hex');
