import type { Actor } from '@junheng/access';
import type { ErasableKind, ErasureReason, NewLifecycleReason, SealedClass } from '@junheng/contracts';

export type { Actor } from '@junheng/access';

/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Message };

export type RequestErasureInput = { subject: string; kind: ErasableKind; reason: ErasureReason; document: string | null };
export type AllowNewLifecycleInput = { subject: string; reason: NewLifecycleReason; document: string | null };

/** A key that is gone; `fingerprint`: the commitment that its envelopes hold too. */
export type DestroyedKey = { class: SealedClass; schoolYear: number; fingerprint: string };

/** What was purged in one place. */
export type Purge = { projection: string; count: number };

export type ErasureStep = 'requested' | 'fenced' | 'destroyed' | 'certified';

export type Erasure = {
  /** Surrogate id. */
  subject: string;
  kind: ErasableKind;
  step: ErasureStep;
  /** null: known from a fence that was kept outside of a database that was restored. */
  reason: ErasureReason | null;
  document: string | null;
  requestedBy: string | null;
  requestedAt: Date | null;
  fencedAt: Date | null;
  destroyedAt: Date | null;
  certifiedAt: Date | null;
  /** Until this day a backup made before may still open what it holds; null: not certified. */
  lastReadable: string | null;
  /** Imports whose written texts were destroyed with the person's data. */
  imports: string[];
  keys: DestroyedKey[];
  purged: Purge[];
  /** Keys that came back and were destroyed again, newest last. */
  resurrections: { at: Date; keys: number }[];
  allowedAgain: { reason: NewLifecycleReason; document: string | null; at: Date; by: string } | null;
  /** Public events in order: the way to their receipts. */
  events: { id: string; type: string; at: Date }[];
  /** `custody:17`: a query of the equity view may wait for it. */
  token: string;
};

/** How the data keys are wrapped. */
export type KeyStatus = {
  purpose: 'key-encryption';
  /** Names of the secrets at hand; `previous` null: no rotation is under way. */
  current: string;
  previous: string | null;
  /** Data keys under each secret; those that were destroyed count nowhere. */
  wrappedByCurrent: number;
  wrappedByPrevious: number;
  destroyed: number;
  /** No data key needs the previous secret any more. */
  previousMayGo: boolean;
};

/** The door. Whoever is unknown is refused commands and sees nothing. */
export type CustodyApi = {
  /** The same again changes nothing. Refused: ActorUnknown, InputInvalid. */
  requestErasure(input: RequestErasureInput, actor: Actor): Promise<Result<Erasure>>;
  /** From here on nothing about the subject is recorded or read; nor any text of `imports`. Refused: ActorUnknown, ErasureNotRequested. */
  fenceSubject(subject: string, imports: readonly string[], actor: Actor): Promise<Result<Erasure>>;
  /** Refused: ActorUnknown, SubjectNotFenced. */
  destroyKeys(subject: string, actor: Actor): Promise<Result<Erasure>>;
  /** Refused: ActorUnknown, KeysNotDestroyed. */
  recordPurged(subject: string, purge: Purge, actor: Actor): Promise<Result<Erasure>>;
  /** Refused: ActorUnknown, KeysNotDestroyed, DerivedDataNotPurged. */
  certify(subject: string, projections: readonly string[], actor: Actor): Promise<Result<Erasure>>;
  /** Something of an erased subject was there again, as after a restore: its keys go again and the purge is due once more. Refused: ActorUnknown. */
  blockResurrection(subject: string, kind: ErasableKind, actor: Actor): Promise<Result<Erasure>>;
  /** Refused: ActorUnknown, InputInvalid, ErasureNotCertified. */
  allowNewLifecycle(input: AllowNewLifecycleInput, actor: Actor): Promise<Result<Erasure>>;
  readErasure(subject: string, actor: Actor): Promise<Erasure | null>;
  /** Newest first. */
  readErasures(page: { offset: number; limit: number }, actor: Actor): Promise<{ items: Erasure[]; total: number }>;
  /** Those that are not certified, oldest first: what is left to do. */
  readOpenErasures(actor: Actor): Promise<Erasure[]>;
  readKeyStatus(actor: Actor): Promise<KeyStatus | null>;
  /** The ledger's own key was changed; the same again changes nothing. Refused: ActorUnknown. */
  recordSigningKey(keys: { verifierKey: string; previousVerifierKey: string }, actor: Actor): Promise<Result<null>>;
};
