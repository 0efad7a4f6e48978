import type { Actor } from '@junheng/access';

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

/** A file of the log as anyone may fetch it, after C2SP tlog-tiles. */
export type LogFile = {
  mediaType: string;
  body: Uint8Array;
  /** Stays the same for ever under its path; false: of the moment (`checkpoint`, `keys`). */
  immutable: boolean;
};

/** A key that the log's checkpoints are or were signed with. */
export type LogKey = {
  /** C2SP verifier key `name+keyhash+base64`. */
  verifierKey: string;
  /** Size of the first checkpoint it signs. */
  fromSize: number;
  /** Size of the last checkpoint it signed; null: it is in force. Two are while one replaces the other. */
  untilSize: number | null;
};

/** That the newer tree begins with the older one; compare `olderRoot` with the checkpoint at hand. */
export type Consistency = {
  from: number;
  to: number;
  /** Hex; of this log's first `from` entries. */
  olderRoot: string;
  /** RFC 6962 §2.1.2, base64. */
  proof: string[];
  /** The newer tree's signed note; null unless `to` is the newest checkpoint. */
  checkpoint: string | null;
};

/** Somebody outside the county who keeps the log's newest checkpoint and signs it with theirs. */
export type Witness = {
  /** The name in its verifier key. */
  name: string;
  url: string;
  verifierKey: string;
  /** The newest checkpoint it has cosigned; 0 = none. */
  size: number;
  cosignedAt: Date | null;
  /** When it last answered as it should. */
  reachedAt: Date | null;
  /** The checkpoint of that size with its signature: what to keep where the county cannot rewrite it. */
  checkpoint: string | null;
  /** Why the last try failed; null: it did not. */
  problem: WitnessProblem | null;
};

export type WitnessProblemCode = 'WITNESS_UNREACHABLE' | 'WITNESS_REFUSED' | 'WITNESS_HOLDS_OTHER_TREE';
export type WitnessProblem = { code: WitnessProblemCode; zh: string; en: string };

/** Something in the stored log that is not what was signed. */
export type AuditFinding = { code: string; zh: string; en: string };

export type Audit = {
  /** Entries read. */
  entries: number;
  /** Empty: everything stored leads to the signed root. */
  findings: AuditFinding[];
};

/** One sentence in both languages, Chinese first; it names places and ids, never content. */
export type LedgerMessage = { code: string; zh: string; en: string };

/** A stream whose next public event has not arrived while a later one waits: told without the stream, whose name is a person's. */
export type OpenGap = {
  /** Publishing service, as in the header's `source`. */
  source: string;
  /** The waiting event that came first. */
  eventId: string;
  since: Date;
  /** How many wait in the same stream. */
  waiting: number;
};

export type LedgerStatus = {
  size: number;
  signedAt: Date | null;
  /** Events whose predecessor has not arrived. */
  parked: number;
  oldestParkedAt: Date | null;
  /** The oldest open gaps, at most 20. */
  gaps: OpenGap[];
  /** Quarantined messages that wait for an operator. */
  quarantined: number;
  /** Why nothing more is taken in. */
  stopped: LedgerMessage | null;
  /** false: another process is the county's writer and this one stands by. */
  isWriter: boolean;
  /** Position in its store of the newest message taken, by topic. */
  positions: { topic: string; position: bigint }[];
  /** Where each partition goes on; [] on a bus that stores nothing. */
  offsets: { topic: string; partition: number; next: bigint }[];
};

/** waiting → replayed (taken in) | superseded (its event had come in another message) | discarded (by an operator, with a reason). */
export type QuarantineState = 'waiting' | 'replayed' | 'superseded' | 'discarded';

/** A message that could not be read as a public event. What it holds is not shown: it may be a person's. */
export type QuarantinedMessage = {
  id: string;
  topic: string;
  /** Place in the bus; null where the bus has none. */
  partition: number | null;
  offset: bigint | null;
  /** Position in the publishing service's store; null when the message did not tell it. */
  position: bigint | null;
  /** null when the message did not tell it. */
  eventId: string | null;
  reason: LedgerMessage;
  /** Of what is kept. */
  bytes: number;
  /** Hex, of what is kept: two programs can say whether they mean the same message. */
  sha256: string;
  quarantinedAt: Date;
  /** Why the newest attempt to take it in failed; null before the first. */
  lastAttempt: { at: Date; reason: LedgerMessage } | null;
  state: QuarantineState;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  /** Why it was discarded. */
  note: string | null;
};

/** As a publishing store tells what it has published: streams by the first byte of their name's SHA-256. */
export type TakenBucket = { bucket: number; events: number; digest: string };
export type TakenEvent = { eventId: string; position: bigint; digest: string };

export type QuarantineOutcome = { ok: true; value: QuarantinedMessage } | { ok: false; refusal: LedgerMessage };

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
  /** The key that receipts are signed with now. @throws {RangeError} for a county whose log is not kept here */
  verifierKey(county: string): Promise<string>;
  /** Every key of the log, those in force first, the newest first. */
  readKeys(county: string): Promise<LogKey[]>;
  /**
   * `checkpoint` (with the witnesses' signatures), `keys` (verifier keys, one a line), `tile/<L>/<N>[.p/<W>]`, `tile/entries/<N>[.p/<W>]`: C2SP
   * tlog-tiles, entry = SHA-256(header) ‖ SHA-256(body). Public by design; null for any other path and for what the newest checkpoint does not cover.
   */
  readLogFile(county: string, path: string): Promise<LogFile | null>;
  /** null unless 1 ≤ from ≤ to ≤ the size of the newest checkpoint, which `to` is unless given. */
  readConsistency(county: string, from: number, to?: number): Promise<Consistency | null>;
  readWitnesses(county: string): Promise<Witness[]>;
  /**
   * Reads the whole log again and compares it, byte for byte, with its tiles and its signed root, and the columns that look-ups
   * go by with the hashed headers. An older state of the whole database cannot be told from inside: compare with a checkpoint
   * kept elsewhere.
   */
  audit(county: string): Promise<Audit>;
  /** What is taken in or parked of a source (`/registry`), up to a position in its store; for an audit that holds it against the store. */
  readTakenBuckets(county: string, of: { source: string; through: bigint }): Promise<TakenBucket[]>;
  readTakenEvents(county: string, of: { source: string; through: bigint; bucket: number }): Promise<TakenEvent[]>;
  readStatus(county: string): Promise<LedgerStatus>;
  /** Newest first; those that wait come before those that are done with. */
  readQuarantine(county: string, page: { offset: number; limit: number }): Promise<{ items: QuarantinedMessage[]; total: number }>;
  /** Tries again to read it and takes it in, with all that waited for it. Refused while it cannot be read. */
  replayQuarantined(county: string, id: string, actor: Actor): Promise<QuarantineOutcome>;
  /** Gives a message up. Refused without a reason. Its bytes are kept, and a gap it leaves stays an alarm. */
  discardQuarantined(county: string, id: string, reason: string, actor: Actor): Promise<QuarantineOutcome>;
};
