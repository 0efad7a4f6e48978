import type { Actor } from '@junheng/access';
import type { LightColour, ViolationOutcome, ViolationSource } from '@junheng/contracts';
import type { Direction, LightReason, LightState, LightThresholds, TrajectoryPoint } from '@junheng/lights';
import type { Threshold } from '@junheng/policy-packs';
import type { Message, Result } from '../result.ts';

/** What the platform computed for one obligation; value null: nothing feeds it, and `missing` says what would. */
export type ValueReading = {
  obligationId: string;
  value: number | null;
  low: number | null;
  high: number | null;
  target: number | null;
  direction: Direction | null;
  unit: string;
  known: number | null;
  total: number | null;
  status: 'MET' | 'NOT_MET' | 'NO_DATA';
  missing: Message | null;
};

export type RecordValuesInput = { schoolYear: number; ledgerSize: number; viewVersion: number; readings: readonly ValueReading[] };

/** An obligation of a pack in force that has a light and an indicator: what the platform shall compute. */
export type MeasuredDuty = {
  obligationId: string;
  indicatorId: string | null;
  stage: 'primary' | 'junior' | 'both';
  /** What it is compared with, the county's own standards in their place; empty: no number. */
  thresholds: readonly Pick<Threshold, 'indicatorId' | 'comparator' | 'value' | 'unit' | 'stage'>[];
};

export type Bilingual = { zh: string; en: string };

/**
 * How an obligation comes to its value. `measured`: computed by the platform. `watched`: a prohibition, by the register of
 * violations. `reported`: by its office, in percent carried out.
 */
export type DutyKind = 'measured' | 'watched' | 'reported';

export type ShownValue = {
  day: string;
  value: number | null;
  low: number | null;
  high: number | null;
  target: number | null;
  direction: Direction | null;
  unit: string;
  known: number | null;
  total: number | null;
  status: ValueReading['status'];
  missing: Message | null;
};

export type ShownSignature = {
  day: string;
  value: number;
  unit: string;
  signedBy: string;
  signerName: string | null;
  officeId: string | null;
};

export type ShownOverride = {
  light: LightColour;
  ruleLight: LightColour;
  /** null: its key is gone. */
  reason: string | null;
  day: string;
  until: string;
  overriddenBy: string;
  signerName: string | null;
  eventId: string;
};

export type ShownViolation = {
  violationId: string;
  obligationId: string;
  source: ViolationSource;
  schoolId: string | null;
  day: string;
  finding: string | null;
  recordedBy: string;
  isConfirmed: boolean;
  /** null: it stands. */
  cleared: { day: string; outcome: ViolationOutcome; reason: string | null; clearedBy: string } | null;
  eventId: string;
};

/** A number to compare with, and the clause it stands in. */
export type LimitLine = { value: number | null; unit: string; day: string | null; source: Bilingual };

export type DutyTask = {
  taskId: string;
  titleZh: string;
  titleEn: string;
  officeId: string | null;
  due: string | null;
  daysLate: number;
  isDone: boolean;
  isCancelled: boolean;
  /** How its day was put off or brought forward, oldest first. */
  moved: readonly { from: string | null; to: string; reason: string | null; eventId: string }[];
};
export type DutyEvidence = {
  evidenceId: string;
  /** Whose file it is. */
  officeId: string;
  /** null: erased, or it holds personal data and is not the reader's to open. */
  fileName: string | null;
  day: string;
  fileHash: string;
  isPersonal: boolean;
  eventId: string;
};
export type DutyEvent = {
  eventId: string;
  type: string;
  titleZh: string;
  titleEn: string;
  time: Date;
  actorId: string;
  actorName: string | null;
};

/** One obligation with its light and all that is behind it. */
export type DutyLight = {
  obligationId: string;
  packId: string;
  measureId: string;
  clause: string;
  label: Bilingual;
  text: Bilingual;
  kind: string;
  dutyKind: DutyKind;
  indicatorId: string | null;
  leadOffice: string | null;
  coOffices: readonly string[];
  due: string | null;
  /** By the rule, from what is known on the day. */
  light: LightColour;
  reasons: readonly LightReason[];
  state: LightState;
  /** The newest LightAssessed: its receipt, and whether it says the same as `light` (the platform assesses after each change, and daily). */
  assessed: { light: LightColour; day: string; ruleVersion: number; eventId: string } | null;
  /** In force on the day; beside the rule's light, never instead of it. */
  override: ShownOverride | null;
  value: ShownValue | null;
  signatures: readonly ShownSignature[];
  /** As the platform recorded them. */
  recorded: readonly { day: string; value: number }[];
  trajectory: readonly TrajectoryPoint[];
  planned: number | null;
  gap: number | null;
  forecastDate: string | null;
  nationalLine: LimitLine | null;
  countyLine: LimitLine | null;
  violations: readonly ShownViolation[];
  tasks: readonly DutyTask[];
  evidence: readonly DutyEvidence[];
  /** Day on which the signature runs out; null: never signed. */
  signatureEnds: string | null;
  events: readonly DutyEvent[];
};

export type MeasureKind = 'goals' | 'measure' | 'key-project' | 'safeguard';

/** A line of the board: a measure, key project, safeguard, or the goals of a phase. */
export type MeasureLight = {
  measureId: string;
  packId: string;
  kind: MeasureKind;
  number: string;
  clause: string;
  label: Bilingual;
  title: Bilingual;
  phaseIds: readonly string[];
  leadOffice: string | null;
  leadOfficeName: Bilingual | null;
  /** Of itself and of its obligations. */
  officeIds: readonly string[];
  leaderId: string | null;
  leaderName: string | null;
  /** The worst of its obligations by the rule; null: none has a light. */
  light: LightColour | null;
  reasons: readonly LightReason[];
  counts: Readonly<Record<LightColour, number>>;
  /** Obligations of which an override is in force. */
  overridden: number;
  /** Its lights are held against the county's own thresholds, not the published ones. */
  ownThresholds: boolean;
  /** Those, with both lights: the rule's and what somebody says instead. */
  overrides: readonly { obligationId: string; label: Bilingual; ruleLight: LightColour; light: LightColour; until: string }[];
  /** Of the obligation that gave the light. */
  worst: {
    obligationId: string;
    label: Bilingual;
    value: number | null;
    unit: string;
    gap: number | null;
    forecastDate: string | null;
  } | null;
  nextMilestone: { label: Bilingual; due: string; daysLeft: number } | null;
  overdue: number;
  /** Whole days since the newest evidence; null: there is none. */
  evidenceDaysAgo: number | null;
  lastSigned: { day: string; signedBy: string; signerName: string | null } | null;
  signedOff: { day: string; light: LightColour | null; signedBy: string; signerName: string | null; eventId: string } | null;
};

export type LightBoard = {
  day: string;
  asOf: string | null;
  ruleVersion: number;
  measures: readonly MeasureLight[];
  /** That answer for or help with any of them. */
  offices: readonly { officeId: string; name: Bilingual }[];
  /** Of the documents in force. */
  phases: readonly { phaseId: string; packId: string; label: Bilingual }[];
};

export type MeasureCard = {
  day: string;
  asOf: string | null;
  measure: MeasureLight;
  coOffices: readonly string[];
  thresholds: LightThresholds;
  /** null: the published thresholds hold. */
  ownThresholds: { reason: string | null; setBy: string; eventId: string } | null;
  /** With a light first, worst first. */
  duties: readonly DutyLight[];
  /** Obligations of the measure that have no light: practice, encouraged, aims, facts. */
  withoutLight: readonly { obligationId: string; clause: string; label: Bilingual; text: Bilingual; modality: string }[];
};

type OfObligation = { obligationId: string };

export type LightsApi = {
  /** By the platform only. Appends what changed and assesses. Refused: NotPermitted, InputInvalid. */
  recordValues(input: RecordValuesInput, actor: Actor): Promise<Result<{ recorded: number; changedLights: number }>>;
  /** By the platform only: every obligation that has a light, and overrides that are over. Refused: NotPermitted. */
  assessLights(actor: Actor): Promise<Result<{ assessed: number; changedLights: number }>>;
  /** What the platform shall compute; empty for anybody else. */
  readMeasuredDuties(actor: Actor): Promise<MeasuredDuty[]>;
  /**
   * Signs the value that was seen (`measured`), that no violation stands but those recorded (`watched`: value null), or
   * how many percent are carried out (`reported`). Refused: NotPermitted, InputInvalid, ObligationUnknown, NothingToSign, ValueMoved.
   */
  signValue(input: OfObligation & { value: number | null }, actor: Actor): Promise<Result<DutyLight>>;
  /** The same violation again changes nothing. Refused: NotPermitted, InputInvalid, ObligationUnknown, ViolationExists. */
  recordViolation(
    input: OfObligation & { violationId: string; source: ViolationSource; schoolId: string | null; finding: string },
    actor: Actor,
  ): Promise<Result<DutyLight>>;
  /** Refused: NotPermitted, InputInvalid, ViolationUnknown, ViolationIsCleared. */
  confirmViolation(input: OfObligation & { violationId: string }, actor: Actor): Promise<Result<DutyLight>>;
  /** By a signed-in person other than the one who recorded it. Refused: NotPermitted, InputInvalid, ViolationUnknown, ViolationIsCleared, SecondPersonNeeded. */
  clearViolation(
    input: OfObligation & { violationId: string; outcome: ViolationOutcome; reason: string },
    actor: Actor,
  ): Promise<Result<DutyLight>>;
  /** Refused: NotPermitted, InputInvalid, ObligationUnknown, NotMeasured, TargetLooser. */
  setTarget(
    input: OfObligation & { target: number | null; points: readonly TrajectoryPoint[]; reason: string },
    actor: Actor,
  ): Promise<Result<DutyLight>>;
  /** Refused: NotPermitted, InputInvalid, ObligationUnknown, UntilNotAhead, SameAsRule. */
  overrideLight(input: OfObligation & { light: LightColour; reason: string; until: string }, actor: Actor): Promise<Result<DutyLight>>;
  /** Refused: NotPermitted, InputInvalid, NotOverridden. */
  endOverride(input: OfObligation, actor: Actor): Promise<Result<DutyLight>>;
  /** null: the published ones hold again. Refused: NotPermitted, InputInvalid, MeasureUnknown. */
  setThresholds(
    input: { measureId: string; thresholds: LightThresholds | null; reason: string },
    actor: Actor,
  ): Promise<Result<MeasureCard>>;
  /** 包保. Refused: NotPermitted, InputInvalid, MeasureUnknown. */
  nameMeasureLeader(input: { measureId: string; personId: string | null }, actor: Actor): Promise<Result<MeasureCard>>;
  /** Refused: NotPermitted, InputInvalid, MeasureUnknown. */
  signOffMeasure(input: { measureId: string }, actor: Actor): Promise<Result<MeasureCard>>;
  /** Who may be named as leader in charge: the leading group. Empty for who may not name one. */
  readLeaders(actor: Actor): Promise<{ personId: string; name: string | null }[]>;
  /** Narrowed to the offices of the actor. */
  readBoard(asOf: string | null, actor: Actor): Promise<LightBoard>;
  /** null: there is no such measure in force, or it is none of the actor's. */
  readMeasureCard(measureId: string, asOf: string | null, actor: Actor): Promise<MeasureCard | null>;
};
