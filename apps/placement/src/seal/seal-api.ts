import type { Actor } from '@junheng/access';
import type { PublicSource } from '@junheng/contracts';
import type { DrawView } from '../draws/draws-api.ts';
import type { Message, Result } from '../result.ts';

export type SupervisorInput = {
  drawId: string;
  /** Of somebody who signs in; null: an id is made. */
  personId: string | null;
  role: string;
  chosenBy: 'lot' | 'volunteer';
  name: string;
};

export type CeremonyStep =
  | { kind: 'commit'; supervisorId: string; commitment: string; at: string }
  | { kind: 'reveal'; supervisorId: string; number: string; nonce: string; at: string }
  | { kind: 'public-value'; value: string; at: string }
  /** Opens the next round with the same source, which only a hall's can be. */
  | { kind: 'void'; nextDeadline: string; at: string }
  | { kind: 'run'; resultHash: string };

export type CeremonyRecord = { drawId: string; attempt: number; sealHash: string; steps: CeremonyStep[] };

/** `done`: steps that led to events; `already`: steps that stood. The first refusal stops the rest. */
export type CeremonySynced = { draw: DrawView; done: number; already: number; refusal: { step: number; message: Message } | null };

/** Refused besides: NotPermitted, InputInvalid, DrawUnknown, DrawNotSealed. */
export type SealApi = {
  /** Refused: DrawIsSealed. */
  appointSupervisor(input: SupervisorInput, actor: Actor): Promise<Result<DrawView>>;
  /** Refused: RosterNotFrozen, ConstraintsUndecided, ConstraintsConflict, EntryUnreadable, SupervisorsMissing, DeadlinePassed. */
  sealDraw(drawId: string, actor: Actor): Promise<Result<DrawView>>;
  /** By the supervisor, or for one who is in the hall by who runs the draw. Refused: SupervisorUnknown, CommitmentIsAnother, CommitmentsAreClosed, DeadlinePassed. */
  commitSeed(input: { drawId: string; supervisorId: string; commitment: string }, actor: Actor): Promise<Result<DrawView>>;
  /** Refused: CommitmentMissing, CommitmentsMissing, RevealWrong, RevealLate. */
  revealSeed(input: { drawId: string; supervisorId: string; number: string; nonce: string }, actor: Actor): Promise<Result<DrawView>>;
  /** Refused: NothingIsMissing, DeadlineNotOver, DeadlinePassed (of the next round). */
  voidRound(input: { drawId: string; nextSource: PublicSource; nextDeadline: string }, actor: Actor): Promise<Result<DrawView>>;
  /**
   * A hall's and a lottery's numbers (`3 5 1`) are typed by two hands that must agree; `supervisorId`: the hand of a supervisor at the same machine.
   * Refused: RevealMissing, DeadlineNotOver, ValueSpelling, DrandSignatureWrong, ValuesDiffer, SeedIsKnown.
   */
  recordPublicValue(input: { drawId: string; value: string; supervisorId: string | null }, actor: Actor): Promise<Result<DrawView>>;
  /** What a hall without a network recorded, in its order; each step is decided as its own command is. Refused: SealIsAnother. */
  syncCeremony(record: CeremonyRecord, actor: Actor): Promise<Result<CeremonySynced>>;
};
