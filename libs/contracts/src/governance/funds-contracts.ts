import { z } from 'zod';
import { defineContract, type EventData, freeTextField, publicField, quasiField } from '../event-contract.ts';
import { line } from '../registry/field-schemas.ts';
import { actorId, calendarDay, paragraphs } from './governance-fields.ts';

/** `2019-` and the first 12 hex digits of the SHA-256 of the fund's name: the same name in the same year is the same fund. */
export const fundId = z.string().regex(/^\d{4}-[0-9a-f]{12}$/);
/** Money in fen, so that sums are exact. */
export const amountFen = z.int().positive().max(100_000_000_000_000);
/** As stored. What people type is held to `voucherNumber`. */
export const voucher = line(60).min(1);

/**
 * As an accountant numbers a voucher: `记-101`, `2019-JH-0001`, `付字第12号`. A digit and no word but those of vouchers, so that neither
 * a name nor a sentence fits; no run of digits as long as a telephone number.
 */
export const voucherNumber = z
  .string()
  .max(30)
  .regex(/^(?=.*\d)(?!.*\d{11})[A-Za-z0-9记收付转银现财拨凭字第年月日号\-/〔〕()（）]+$/);

/** `special`: spent and allotted by the project office; `award`: paid to schools only after the leading group decided. */
export const fundKinds = ['special', 'award'] as const;
export type FundKind = (typeof fundKinds)[number];

/** `allotted`: handed on to a school or unit (拨付); `spent`: paid for goods and services (支出). */
export const spendingKinds = ['allotted', 'spent'] as const;
export type SpendingKind = (typeof spendingKinds)[number];

export const awardDecisions = ['approved', 'refused'] as const;
export type AwardDecision = (typeof awardDecisions)[number];

const fund = publicField(fundId);
const award = publicField(z.uuid());
const school = publicField(z.uuid());
const amount = publicField(amountFen);
const by = quasiField(actorId);
const reason = freeTextField(paragraphs(1000).min(1));

const budgetOf = { fundId: fund, year: publicField(z.int().min(2000).max(2100)) };
const budget = { kind: publicField(z.enum(fundKinds)), amountFen: amount, setBy: by };
const fundName = line(60).min(1);

/** A fund exists from its first budget on. */
export const budgetSet = defineContract({
  type: 'county.governance.budget-set.v2',
  titleZh: '安排专项经费预算',
  titleEn: 'Budget set',
  subject: 'fundId',
  fields: { ...budgetOf, name: freeTextField(fundName), ...budget },
});
export const budgetSetV1 = defineContract({
  type: 'county.governance.budget-set.v1',
  titleZh: '安排专项经费预算',
  titleEn: 'Budget set',
  subject: null,
  fields: { ...budgetOf, name: publicField(fundName), ...budget },
});

/** A budget is never overwritten: each change says why. */
export const budgetChanged = defineContract({
  type: 'county.governance.budget-changed.v1',
  titleZh: '调整专项经费预算',
  titleEn: 'Budget changed',
  subject: 'fundId',
  fields: { fundId: fund, amountFen: amount, previousFen: amount, reason, changedBy: by },
});

/** One booking under a voucher; a voucher stands once per kind of booking. */
export const fundSpent = defineContract({
  type: 'county.governance.fund-spent.v1',
  titleZh: '专项经费支出',
  titleEn: 'Fund spent',
  subject: 'fundId',
  fields: {
    fundId: fund,
    kind: publicField(z.enum(spendingKinds)),
    schoolId: publicField(z.uuid().nullable()),
    amountFen: amount,
    date: publicField(calendarDay),
    voucher: publicField(voucher),
    purpose: freeTextField(paragraphs(500)),
    /** By how much all bookings of the kind are over the budget with this one; 0: they are not. */
    overBudgetFen: publicField(z.int().nonnegative()),
    /** Why it was booked all the same; null unless it is over the budget. */
    exception: freeTextField(paragraphs(1000).min(1).nullable()),
    recordedBy: by,
  },
});

export const awardProposed = defineContract({
  type: 'county.governance.award-proposed.v1',
  titleZh: '提出以奖代补建议',
  titleEn: 'Award proposed',
  subject: 'awardId',
  fields: { awardId: award, fundId: fund, schoolId: school, amountFen: amount, basis: reason, proposedBy: by },
});

/** By the leading group, and by another person than the one who proposed it. */
export const awardDecided = defineContract({
  type: 'county.governance.award-decided.v1',
  titleZh: '以奖代补评定',
  titleEn: 'Award decided',
  subject: 'awardId',
  fields: {
    awardId: award,
    decision: publicField(z.enum(awardDecisions)),
    /** What may be paid: at most what was proposed; 0 where it is refused. */
    amountFen: publicField(z.int().nonnegative()),
    reason,
    decidedBy: by,
  },
});

/** In part or in full; all payments together are never more than what was decided. */
export const awardPaid = defineContract({
  type: 'county.governance.award-paid.v1',
  titleZh: '奖补资金拨付',
  titleEn: 'Award paid',
  subject: null,
  fields: {
    awardId: award,
    schoolId: school,
    amountFen: amount,
    date: publicField(calendarDay),
    voucher: publicField(voucher),
    paidBy: by,
  },
});

/** Nothing more is paid; what was paid stays on record. */
export const awardRevoked = defineContract({
  type: 'county.governance.award-revoked.v1',
  titleZh: '撤销以奖代补',
  titleEn: 'Award revoked',
  subject: 'awardId',
  fields: { awardId: award, paidFen: publicField(z.int().nonnegative()), reason, revokedBy: by },
});

export const fundsContracts = { budgetSet, budgetChanged, fundSpent, awardProposed, awardDecided, awardPaid, awardRevoked };

export type BudgetSet = EventData<typeof budgetSet>;
export type BudgetChanged = EventData<typeof budgetChanged>;
export type FundSpent = EventData<typeof fundSpent>;
export type AwardProposed = EventData<typeof awardProposed>;
export type AwardDecided = EventData<typeof awardDecided>;
export type AwardPaid = EventData<typeof awardPaid>;
export type AwardRevoked = EventData<typeof awardRevoked>;
