import type { Actor } from '@junheng/access';
import type { AwardDecision, FundKind, SpendingKind } from '@junheng/contracts';
import type { AwardStep } from '../domain/award/state.ts';
import type { Message, Result } from '../result.ts';

/** Every answer says of which day it is; null: now. Amounts are in fen. */
export type FundBooking = {
  kind: SpendingKind;
  schoolId: string | null;
  amountFen: number;
  date: string;
  voucher: string;
  /** null: what was written is erased. */
  purpose: string | null;
  overBudgetFen: number;
  exception: string | null;
  /** Of the public event: the way to its receipt. */
  eventId: string;
};

export type Fund = {
  fundId: string;
  year: number;
  name: string;
  kind: FundKind;
  budgetFen: number;
  /** Handed on: bookings of the kind and, in an award fund, payments of awards. */
  allottedFen: number;
  spentFen: number;
  /** What is decided as awards and not revoked. */
  awardedFen: number;
  /** Newest first. */
  bookings: FundBooking[];
  budgetChanges: { previousFen: number; amountFen: number; reason: string | null; at: Date; eventId: string }[];
  eventId: string;
};

export type AwardPayment = { amountFen: number; date: string; voucher: string; eventId: string };

export type AwardRecord = {
  awardId: string;
  fundId: string;
  fundName: string;
  schoolId: string;
  step: AwardStep;
  proposedFen: number;
  basis: string | null;
  proposedAt: Date;
  /** Ids of the persons, for the rule of two; who they are stands in the register of people. */
  proposedBy: string;
  decision: { decision: AwardDecision; amountFen: number; reason: string | null; decidedBy: string; at: Date } | null;
  payments: AwardPayment[];
  paidFen: number;
  revokedReason: string | null;
  events: { eventId: string; type: string; at: Date }[];
};

export type SetBudgetInput = { year: number; name: string; kind: FundKind; amountFen: number };
export type ChangeBudgetInput = { fundId: string; amountFen: number; reason: string };
export type SpendInput = {
  fundId: string;
  kind: SpendingKind;
  schoolId: string | null;
  amountFen: number;
  date: string;
  voucher: string;
  purpose: string;
  /** Why it is booked over the budget; null: it is not. */
  exception: string | null;
};
export type ProposeAwardInput = { awardId: string; fundId: string; schoolId: string; amountFen: number; basis: string };
export type DecideAwardInput = { awardId: string; decision: AwardDecision; amountFen: number; reason: string };
export type PayAwardInput = { awardId: string; amountFen: number; date: string; voucher: string };
export type RevokeAwardInput = { awardId: string; reason: string };

/** One wrong place in a ledger file; `column` null: the row as a whole. */
export type LedgerFinding = Message & { row: number; column: string | null };

/** 学校标识码 of a registered school, as the caller knows it. */
export type SchoolCode = { schoolId: string; code: string };
/** `content`: base64. */
export type LedgerFile = { fileName: string; mediaType: string; content: string };

export type LedgerImport = {
  rows: number;
  /** What the file adds; `unchanged` rows say what is on record. */
  budgets: number;
  bookings: number;
  payments: number;
  unchanged: number;
  skipped: number;
  findings: LedgerFinding[];
  /** false: a dry run, or findings: then nothing at all was taken in. */
  applied: boolean;
};

export type FundsApi = {
  /** Refused: NotPermitted, InputInvalid, FundExists. */
  setBudget(input: SetBudgetInput, actor: Actor): Promise<Result<Fund>>;
  /** Refused: NotPermitted, InputInvalid, FundUnknown, BudgetUnchanged, BudgetBelowBookings. */
  changeBudget(input: ChangeBudgetInput, actor: Actor): Promise<Result<Fund>>;
  /** The same voucher with the same figures again changes nothing. Refused: VoucherUsed, BudgetExceeded (unless an exception is written), … */
  recordSpending(input: SpendInput, actor: Actor): Promise<Result<Fund>>;
  /** Newest year first, then by name. */
  readFunds(query: { asOf: string | null }, actor: Actor): Promise<Fund[]>;
  proposeAward(input: ProposeAwardInput, actor: Actor): Promise<Result<AwardRecord>>;
  /** Refused: DecidedByProposer, AwardAboveProposal, AwardAboveBudget, … */
  decideAward(input: DecideAwardInput, actor: Actor): Promise<Result<AwardRecord>>;
  payAward(input: PayAwardInput, actor: Actor): Promise<Result<AwardRecord>>;
  revokeAward(input: RevokeAwardInput, actor: Actor): Promise<Result<AwardRecord>>;
  /** Newest first. */
  readAwards(query: { asOf: string | null }, actor: Actor): Promise<AwardRecord[]>;
  /**
   * 专项经费与以奖代补台账. All or nothing: with one finding nothing is taken in. `schools`: registered schools by their code, as
   * the caller knows them. Refused: NotPermitted, FileUnreadable (its sentence says why), HeaderUnknown.
   */
  importFundLedger(
    input: { /** Base64. */ content: string; schools: readonly SchoolCode[]; dryRun: boolean },
    actor: Actor,
  ): Promise<Result<LedgerImport>>;
  /** The ledger as an office keeps it; read back in, it changes nothing. Refused: NotPermitted. */
  exportFundLedger(
    input: { format: 'xlsx' | 'csv'; schools: readonly SchoolCode[]; asOf: string | null },
    actor: Actor,
  ): Promise<Result<LedgerFile>>;
};
