import { createHash } from 'node:crypto';

/** The hash that engine and protocol are given here. */
export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
