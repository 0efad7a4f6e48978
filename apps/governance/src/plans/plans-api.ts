import type { Actor } from '@junheng/access';
import type { RecordedEvent, Unit } from '../reports/reports-api.ts';
import type { Result } from '../result.ts';

export type WorkgroupMember = { memberId: string; /** null: erased; so with the duty. */ name: string | null; duty: string | null };

export type Workgroup = {
  schoolId: string;
  schoolYear: number;
  leader: WorkgroupMember;
  members: readonly WorkgroupMember[];
  asOf: string | null;
  events: readonly RecordedEvent[];
};

export type PlanVersion = {
  version: number;
  title: string | null;
  text: string | null;
  fundingFen: number;
  evidenceIds: readonly string[];
  submittedBy: string;
  at: Date;
  returned: { reason: string | null; returnedBy: string } | null;
  approved: { withOffices: readonly string[]; comments: string | null; approvedBy: string } | null;
};

export type Plan = Unit & {
  planId: string;
  schoolYear: number;
  step: 'submitted' | 'returned' | 'approved';
  /** Newest first. */
  versions: readonly PlanVersion[];
  asOf: string | null;
  events: readonly RecordedEvent[];
};

type Named = { name: string; duty: string };
export type FormWorkgroupInput = { schoolId: string; schoolYear: number; leader: Named; members: Named[] };
export type SubmitPlanInput = Unit & {
  schoolYear: number;
  title: string;
  text: string;
  fundingFen: number;
  evidenceIds: string[];
};

/** Refused besides: NotPermitted, InputInvalid. */
export type PlansApi = {
  formWorkgroup(input: FormWorkgroupInput, actor: Actor): Promise<Result<Workgroup>>;
  /** Names of persons: each reading stands in the audit. */
  readWorkgroups(asOf: string | null, actor: Actor): Promise<Workgroup[]>;
  /** Refused: WorkgroupMissing (of a school), UnitUnknown, PlanUnderReview, PlanIsApproved. */
  submitPlan(input: SubmitPlanInput, actor: Actor): Promise<Result<Plan>>;
  /** Refused: PlanUnknown, PlanNotSubmitted. */
  returnPlan(input: { planId: string; reason: string }, actor: Actor): Promise<Result<Plan>>;
  /** Refused: PlanUnknown, PlanNotSubmitted, ApprovedByOwnHand. */
  approvePlan(input: { planId: string; withOffices: string[]; comments: string }, actor: Actor): Promise<Result<Plan>>;
  readPlans(input: { schoolYear: number; asOf: string | null }, actor: Actor): Promise<Plan[]>;
};
