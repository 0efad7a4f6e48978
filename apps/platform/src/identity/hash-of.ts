import { createHash } from 'node:crypto';

/** SHA-256 in hex: what is kept of a secret of 256 random bits. A slow hash would add nothing to so many. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
