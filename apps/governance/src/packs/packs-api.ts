import type { Actor } from '@junheng/access';
import type { LightColour, OfficeKind, PackChoices, PhaseResult } from '@junheng/contracts';
import type { DutyEvidence } from '../lights/lights-api.ts';
import type { Result } from '../result.ts';

export type OfficeInput = { officeId: string; kind: OfficeKind; nameZh: string; nameEn: string };

export type Office = OfficeInput & {
  /** 包保: a person's id. */
  leaderId: string | null;
  isClosed: boolean;
  /** How the documents call it. */
  namesInDocuments: readonly string[];
  /** Obligations in force that it leads, and those with which it helps. */
  leads: number;
  helps: number;
};

/** A name that documents give an office, and which office of the county that is. */
export type OfficeName = {
  nameZh: string;
  nameEn: string;
  packIds: readonly string[];
  /** Obligations of documents in force that this office leads by its name. */
  obligations: number;
  officeId: string | null;
  /** Whether the county said anything, be it that there is none. */
  isMapped: boolean;
};

/** Why nobody answers. */
export type AssignmentDefect = 'NOBODY_NAMED' | 'NAME_NOT_MAPPED' | 'OFFICE_CLOSED';

export type ResponsiblePerson = { personId: string; /** null: erased */ name: string | null; officeIds: readonly string[] };

export type Responsibility = {
  obligationId: string;
  leadOffice: string | null;
  coOffices: readonly string[];
  personId: string | null;
  /** null: nobody is named, or the name is erased. */
  personName: string | null;
  /** county: assigned here · document, derived, suggested: the document's office, as its file knows it. */
  source: 'county' | 'document' | 'derived' | 'suggested' | null;
  /** As the document writes it. */
  nameZh: string | null;
  nameEn: string | null;
  /** Part of the document whose office it inherits. */
  inheritedFrom: string | null;
  defect: AssignmentDefect | null;
};

/** later: younger than the clock · upcoming: in force from a day to come. */
export type PackStanding = 'in-force' | 'upcoming' | 'withdrawn' | 'not-chosen' | 'later';

export type PackVersionView = { version: string; from: string; contentHash: string; choices: PackChoices };

export type PackView = {
  packId: string;
  titleZh: string;
  titleEn: string;
  shortZh: string;
  shortEn: string;
  issuerZh: string;
  issuerEn: string;
  docNumber: string;
  date: string;
  level: 'county' | 'province' | 'national';
  standing: PackStanding;
  /** On the day asked; null: not in force. */
  version: PackVersionView | null;
  versions: readonly PackVersionView[];
  withdrawnFrom: string | null;
  /** Of this program's text of the document. */
  contentHash: string;
  obligations: number;
  defects: number;
};

export type PartKind = 'phase' | 'measure' | 'keyProject' | 'safeguard';

/** A clause of a document with what it demands of this county. */
export type Clause = {
  obligationId: string;
  packId: string;
  partKind: PartKind;
  partId: string;
  partZh: string;
  partEn: string;
  clause: string;
  labelZh: string;
  labelEn: string;
  textZh: string;
  textEn: string;
  kind: 'quantitative' | 'prohibition' | 'process' | 'milestone';
  modality: 'mandatory' | 'encouraged' | 'aspired' | 'practice';
  lightRule: 'full' | 'never-red' | 'none';
  indicatorId: string | null;
  targets: readonly ClauseTarget[];
  due: string | null;
  dueSource: 'county' | 'document' | null;
  frequency: string | null;
  /** Whether the rhythm stands in the document or is a working one. */
  frequencySource: 'document' | 'ours' | null;
  responsibility: Responsibility;
  /** Open choices of the county: a date, or a value for "the standard". */
  leavesDueOpen: boolean;
  leavesValueOpen: boolean;
  /** Other obligations that ask something else of the same indicator. */
  conflictsWith: readonly string[];
  tasks: { open: number; late: number; done: number };
  /** Files about its value or its tasks, newest first; empty for who may not see them. `evidence`: how many there are. */
  files: readonly DutyEvidence[];
  evidence: number;
  /** By the rule, as last assessed; null: none, or not to be seen by who asks. */
  light: LightColour | null;
  /** An override stands beside it. */
  isOverridden: boolean;
};

export type ClauseTarget = {
  indicatorId: string;
  comparator: string;
  /** Decimal as text; null: a value of the province that nobody entered yet. */
  value: string | null;
  unit: string;
  stage: 'primary' | 'junior' | 'both';
  origin: 'document' | 'setting' | 'ours' | 'county';
};

/** What several obligations ask of one indicator, where it is not the same. */
export type Conflict = {
  indicatorId: string;
  sides: readonly {
    obligationId: string;
    packId: string;
    shortZh: string;
    shortEn: string;
    labelZh: string;
    labelEn: string;
    clause: string;
    target: ClauseTarget;
    due: string | null;
    isInForce: boolean;
    /** Younger than the clock. */
    isLater: boolean;
  }[];
  /** The one that the county goes by; null: it has not said, and all of them hold. */
  leading: string | null;
};

export type PhaseView = {
  packId: string;
  shortZh: string;
  shortEn: string;
  phaseId: string;
  labelZh: string;
  labelEn: string;
  from: string;
  to: string | null;
  standing: 'ahead' | 'running' | 'over';
  goals: readonly { obligationId: string; labelZh: string; labelEn: string; clause: string; due: string | null }[];
  /** Of a phase that is over and closed; null: not closed. */
  results: readonly PhaseResult[] | null;
};

/** A day by which something is due, in order of the days. */
export type Milestone = {
  obligationId: string;
  packId: string;
  labelZh: string;
  labelEn: string;
  due: string;
  leadOffice: string | null;
  /** The measure or other part of the document, on whose card the light stands. */
  partId: string;
  /** By the rule, as last assessed; null: none yet, or not to be seen by who asks. */
  light: LightColour | null;
};

export type Timeline = { day: string; phases: readonly PhaseView[]; milestones: readonly Milestone[] };

export type GovernanceRuleView = {
  ruleId: string;
  packId: string;
  clause: string;
  ruleZh: string;
  ruleEn: string;
  cadence: string;
  obligationIds: readonly string[];
};

export type PolicyReader = { pack: PackView; clauses: readonly Clause[]; rules: readonly GovernanceRuleView[] };

export type SettingsView = { day: string; monthlyReportDay: number | null; quarterlyMeeting: boolean };

export type PacksApi = {
  /** Registers an office, corrects one, or opens a closed one again. Refused: NotPermitted, InputInvalid. */
  declareOffice(input: OfficeInput, actor: Actor): Promise<Result<Office>>;
  /** 包保. Refused: NotPermitted, InputInvalid, OfficeUnknown. */
  nameLeaderInCharge(input: { officeId: string; personId: string | null }, actor: Actor): Promise<Result<Office>>;
  /** Refused: NotPermitted, OfficeUnknown, OfficeHasDuties. */
  closeOffice(input: { officeId: string }, actor: Actor): Promise<Result<Office>>;
  /** Which office of the county a document means. Refused: NotPermitted, InputInvalid, OfficeUnknown, NameNotInDocuments. */
  mapOfficeName(input: { nameZh: string; officeId: string | null }, actor: Actor): Promise<Result<OfficeName>>;
  /** Refused: NotPermitted, InputInvalid, ObligationUnknown, OfficeUnknown, LeadHelpsItself. */
  assignObligation(
    input: { obligationId: string; leadOffice: string; coOffices: readonly string[]; personId: string | null },
    actor: Actor,
  ): Promise<Result<Responsibility>>;
  /** The office that the document names answers again. Refused: NotPermitted, ObligationUnknown. */
  releaseObligation(input: { obligationId: string }, actor: Actor): Promise<Result<Responsibility>>;
  /**
   * Puts a document in force from a day on, or changes its version and choices from a day on. Refused: NotPermitted,
   * InputInvalid, PackUnknown, ChoiceUnfit, DocumentLater, BeforeDocument, VersionNotLater, VersionTaken.
   */
  activatePack(input: { packId: string; version: string; from: string; choices: PackChoices }, actor: Actor): Promise<Result<PackView>>;
  /** Refused: NotPermitted, InputInvalid, PackUnknown, PackNotInForce. */
  withdrawPack(input: { packId: string; from: string }, actor: Actor): Promise<Result<PackView>>;
  /** Records the final result of a phase that is over: its goals as their lights stood on its last day. Refused: NotPermitted, PhaseUnknown, PackNotInForce, PhaseNotOver, PhaseAlreadyClosed. */
  closePhase(input: { packId: string; phaseId: string }, actor: Actor): Promise<Result<PhaseView>>;

  /** Who can be named for a duty or a task: all who act for an office today. */
  readResponsiblePersons(actor: Actor): Promise<ResponsiblePerson[]>;
  /** In order of their ids, closed ones too. `asOf`, here and below: YYYY-MM-DD, null: now. */
  readOffices(asOf: string | null, actor: Actor): Promise<Office[]>;
  readOfficeNames(asOf: string | null, actor: Actor): Promise<OfficeName[]>;
  /** All documents that the program knows, those in force first. */
  readPacks(asOf: string | null, actor: Actor): Promise<PackView[]>;
  /** null: there is no such document. */
  readPolicy(input: { packId: string; asOf: string | null }, actor: Actor): Promise<PolicyReader | null>;
  /** Obligations in force for which nobody answers. */
  readDefects(asOf: string | null, actor: Actor): Promise<Clause[]>;
  readConflicts(asOf: string | null, actor: Actor): Promise<Conflict[]>;
  readTimeline(asOf: string | null, actor: Actor): Promise<Timeline>;
  readSettings(asOf: string | null, actor: Actor): Promise<SettingsView>;
};
