/** Whether a session of PostgreSQL is idle (I), in a transaction (T) or in one that failed (E); null: not yet signed in. */
export type SessionStatus = 'I' | 'T' | 'E' | null;

const readyForQuery = 0x5a;

/**
 * Follows the messages of a server, cut up in whatever way they arrive, and tells the status of the newest
 * ReadyForQuery. Values are skipped by their length: a text may hold bytes that look like one.
 */
export function createStatusReader(): (chunk: Buffer) => SessionStatus {
  let status: SessionStatus = null;
  let head: Buffer = Buffer.alloc(0);
  let skip = 0;
  return (chunk) => {
    let rest = head.length > 0 ? Buffer.concat([head, chunk]) : chunk;
    while (rest.length > skip) {
      rest = rest.subarray(skip);
      skip = 0;
      if (rest.length < 6) break; // type, length, and the one byte that counts
      if (rest[0] === readyForQuery) status = String.fromCharCode(rest[5]!) as SessionStatus;
      skip = 1 + rest.readInt32BE(1);
    }
    head = skip === 0 ? rest : Buffer.alloc(0);
    skip = skip === 0 ? 0 : skip - rest.length;
    return status;
  };
}
