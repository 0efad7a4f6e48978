import { createHmac } from 'node:crypto';

/** A database role's password, derived from the secret `database`: base64url. */
export const passwordOf = (database: Uint8Array, role: string): string =>
  createHmac('sha256', database).update(`role|${role}`).digest('base64url');
