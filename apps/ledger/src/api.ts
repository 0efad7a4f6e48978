/** One entry of a county's log, in log order. */
export type LedgerEntry = {
  /** Gapless index, from 0. */
  index: number;
  eventId: string;
  /** Canonical bytes as published; see `parseEventHeader` of contracts. */
  header: string;
  body: string;
  /** Position in the publishing service's store: with the header's `source` it answers a command's token. */
  position: bigint;
  recordedAt: Date;
};

export type Checkpoint = {
  size: number;
  /** Hex. */
  root: string;
  /** C2SP signed note: origin, size, root, Ed25519 signature. */
  note: string;
  signedAt: Date;
};

/** All that is needed to check one fact offline; serialised as JSON it is the receipt file that people keep. */
export type Receipt = {
  format: 'junheng-receipt-v1';
  header: string;
  body: string;
  index: number;
  size: number;
  /** Sibling hashes from the leaf upwards, base64. */
  proof: string[];
  checkpoint: string;
  /** C2SP verifier key `name+keyhash+base64`; compare it with the one the county publishes. */
  verifierKey: string;
};

/** Something in the stored log that is not what was signed. */
export type AuditFinding = { code: string; zh: string; en: string };

export type Audit = {
  /** Entries read. */
  entries: number;
  /** Empty: everything stored leads to the signed root. */
  findings: AuditFinding[];
};

export type LedgerApi = {
  /** Entries with index ≥ `from`, in order; waits up to `waitMilliseconds` while there are none. */
  readFeed(input: { county: string; from: number; limit: number; waitMilliseconds?: number }): Promise<LedgerEntry[]>;
  /** How many entries the log had when all of `day` (YYYY-MM-DD, Asia/Shanghai) was in: those up to the last one dated on it or before. */
  readSizeAt(county: string, day: string): Promise<number>;
  /** The earliest day an entry is dated, YYYY-MM-DD in Asia/Shanghai; null while the log is empty. */
  readFirstDay(county: string): Promise<string | null>;
  readCheckpoint(county: string): Promise<Checkpoint | null>;
  /**
   * null while the event is not (yet) under a signed checkpoint.
   * @throws a fault coded ENTRY_ALTERED when another event's entry is stored under this id; readiness tells it too
   */
  readReceipt(input: { county: string; eventId: string }): Promise<Receipt | null>;
  /** @throws {RangeError} for a county whose log is not kept here */
  verifierKey(county: string): string;
  /**
   * Reads the whole log again and compares it, byte for byte, with its tiles and its signed root, and the columns that look-ups
   * go by with the hashed headers. An older state of the whole database cannot be told from inside: compare with a checkpoint
   * kept elsewhere.
   */
  audit(county: string): Promise<Audit>;
};
