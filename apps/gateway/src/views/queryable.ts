import type { ISql } from 'postgres';

/** The pool or a transaction: what a reading function needs. */
export type Queryable = ISql<{ bigint: bigint }>;
