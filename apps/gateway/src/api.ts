import type { ErasableKind, ImportKind, Stage } from '@junheng/contracts';
import type { Actor } from '@junheng/access';
import type { FrozenFigure } from '@junheng/monitoring/api';
import type { ImportJob, Result } from '@junheng/registry/api';
import type { PlacementCaseRow, PlacementStepRow } from './projection/placement-rows.ts';
import type { EditionState } from './live/live-news.ts';

export type { FrozenFigure } from '@junheng/monitoring/api';
export type { IdentityApi, IssueServiceTokenInput, OwnSession, ServiceTokenView } from './identity-api.ts';
export type { EditionState } from './live/live-news.ts';

/** Counts of students; `unknown` holds what no file says and what can no longer be read. */
export type Composition = {
  students: number;
  male: number;
  female: number;
  migrant: number;
  migrantUnknown: number;
  leftBehind: number;
  leftBehindUnknown: number;
  /** Supported for low income. */
  subsidised: number;
  subsidisedUnknown: number;
  boarding: number;
  boardingUnknown: number;
  /** No year of birth is known. */
  birthUnknown: number;
  ethnicityUnknown: number;
};

/** Counts of teachers placed in a school year. What no file says is not counted in. */
export type TeacherNumbers = {
  total: number;
  /** 专任教师 */
  fullTime: number;
  bachelorOrHigher: number;
  /** 正高级, 高级, 一级 */
  midTitleOrHigher: number;
  /** 县级及以上骨干 */
  backbone: number;
  /** Under 35 on 31 August, the day before the school year begins. */
  ruralUnder35: number;
  /** Not stated whether full-time; not among `fullTime`. Every count below is of full-time teachers alone. */
  fullTimeUnknown: number;
  /** 专科及以上 */
  fullTimeCollegeOrHigher: number;
  fullTimeBachelorOrHigher: number;
  /** No degree is stated, or by a word that stands in no list. */
  fullTimeDegreeUnknown: number;
  fullTimeBackbone: number;
  /** 任教学科 体育, 音乐, 美术 or 艺术 among the first two. */
  fullTimePeArt: number;
  fullTimeSubjectUnknown: number;
};

export type FactView = {
  eventId: string;
  ledgerIndex: number;
  type: string;
  time: Date;
  source: { importId: string; fileHash: string; sheet: string; row: number } | null;
};

/** Areas in dm², money in fen, as declared; null: not declared. */
export type ConditionsView = {
  censusDate: string;
  equipmentValueFen: number | null;
  teachingAreaDm2: number | null;
  indoorSportsAreaDm2: number | null;
  sportsGroundAreaDm2: number | null;
  computers: number | null;
  studentComputers: number | null;
  books: number | null;
  multimediaRooms: number | null;
  fact: FactView;
};

export type StageEnrolment = { stage: Stage; classCount: number; composition: Composition };

/** A school in one school year. */
export type SchoolView = {
  schoolId: string;
  schoolYear: number;
  /** As in its `CountyView`. */
  asOf: string | null;
  code: string;
  name: string;
  schoolType: string;
  urbanRural: string;
  /** 所属乡镇; null: not stated. */
  township: string | null;
  ownership: 'public' | 'private' | null;
  /** Stages with at least one student in a class: primary, junior, kindergarten. */
  stages: StageEnrolment[];
  /** Students enrolled and not placed in a class, by grade; they are in no other count. */
  unplaced: { grade: number; students: number }[];
  /** By stage taught; stage null: not stated, or both. Empty: no roster names a teacher here. */
  teachers: { stage: Stage | null; numbers: TeacherNumbers }[];
  conditions: ConditionsView | null;
};

export type ClassView = {
  classId: string;
  schoolId: string;
  schoolYear: number;
  /** As in its `CountyView`. */
  asOf: string | null;
  stage: Stage;
  grade: number;
  classNo: number;
  composition: Composition;
  /** What the class list says of it; null: not stated. */
  name: string | null;
  declaredStudents: number | null;
  declaredMale: number | null;
  declaredFemale: number | null;
  boarding: boolean | null;
  /** The class list or the teacher roster names its homeroom teacher. */
  homeroomKnown: boolean;
};

/** How many classes of a stage have this many students. */
export type ClassSizeCount = { stage: Stage; size: number; classes: number };

/** Counts of one grade of one school year; schoolId null: of the whole county. What is null is not stated. */
export type CohortRow = {
  schoolYear: number;
  grade: number;
  schoolId: string | null;
  students: number;
  transferredIn: number | null;
  transferredOut: number | null;
  died: number | null;
  graduated: number | null;
  fact: FactView;
};

/** What the county's indicators are made of. */
export type IndicatorFacts = {
  /** Of the cohorts that graduate in the school year or the four before. */
  cohorts: CohortRow[];
  /** Schools with students in classes of a grade, where the cohorts are counted by school. */
  schoolsWithGrade: { schoolYear: number; grade: number; schoolId: string }[];
  /** Children of the care register of the school year; those whose placement can't be read any more are left out. */
  care: { enrolled: number; notEnrolled: number };
  /** The county's own figures of the school year. */
  figures: { disabledChildren: number | null; disabledEnrolled: number | null; fact: FactView } | null;
};

/** The county's figures as they were frozen when a month had ended; unrounded, `fact` says when. */
export type FrozenMonthView = {
  /** `2019-10`, in Asia/Shanghai. */
  month: string;
  schoolYear: number;
  /** Entries of the ledger that they were computed from. */
  ledgerSize: number;
  viewVersion: number;
  figures: readonly FrozenFigure[];
  fact: FactView;
};

/** What happened to the classes of the starting grades in the school year, with the event that said so last. */
export type PlacementFacts = {
  /** By draw, attempt and step. */
  steps: (PlacementStepRow & { fact: FactView })[];
  cases: (PlacementCaseRow & { fact: FactView })[];
};

/** Of which office files of the school year the view holds something; 'new-students': grade 1 or 7 has students; 'cohort-counts': also of the year before. */
export type FilesSeen = Record<ImportKind, boolean>;

/**
 * A county in one school year, as the ledger stood at one moment: whole, frozen, and the same object for every reader of that
 * moment, so that what is computed from it can be kept beside it (`WeakMap`).
 */
export type CountyView = {
  county: string;
  schoolYear: number;
  /** Newest first. */
  schoolYears: readonly number[];
  /** The day at whose end (Asia/Shanghai) the ledger stood so, YYYY-MM-DD; null: now. */
  asOf: string | null;
  /** The first day on which a fact was recorded (Asia/Shanghai); null: the ledger is empty. */
  firstDay: string | null;
  /** By code. */
  schools: readonly SchoolView[];
  /** Every class of the year that stands: opened, declared or with students; by school, grade and number. */
  classes: readonly ClassView[];
  /** Classes with students. */
  classSizes: readonly ClassSizeCount[];
  filesSeen: FilesSeen;
  indicatorFacts: IndicatorFacts;
  placement: PlacementFacts;
  /** Of every school year, oldest first. */
  frozenMonths: readonly FrozenMonthView[];
  newestFact: FactView | null;
  ledgerSize: number;
};

export type Page = { offset: number; limit: number };
export type PageOf<T> = { items: T[]; total: number };
/** asOf: YYYY-MM-DD in Asia/Shanghai; null: now. Today is read as now. */
export type CountyKey = { schoolYear: number | null; asOf: string | null };
export type SchoolKey = { schoolId: string; schoolYear: number; asOf: string | null };
export type ClassKey = { classId: string; asOf: string | null };

/** How a rebuild of the live edition ended. */
export type RebuildReport = {
  finishedAt: Date;
  viewVersion: number;
  /** Of the edition it took the place of; null: there was none. */
  formerVersion: number | null;
  /** Ledger index at which both were compared; null: not compared, because they are of different versions or there was no former one. */
  comparedAt: number | null;
  formerDigest: string | null;
  digest: string | null;
  /** Whether former and new were byte-identical; null: not compared. False is a fault: the former showed what the ledger does not say. */
  isIdentical: boolean | null;
  /** Why it came to nothing, the former edition going on; null: it is live. */
  failure: string | null;
};

export type ViewState = {
  editions: EditionState[];
  /** Entries of the ledger. */
  ledgerSize: number;
  /** Of the running program. */
  viewVersion: number;
  /** Of the newest rebuild. */
  lastRebuild: RebuildReport | null;
};

/** By what an operator recognises a person without a name. */
export type PersonPlace = {
  kind: ErasableKind;
  schoolYear: number;
  schoolId: string | null;
  schoolName: string | null;
  grade: number | null;
  classNo: number | null;
  /** Events about the person. */
  facts: number;
};

/** Errors of all that take `asOf`: NOT_READY with `progress` 0–1 while the edition of that day is being made; BAD_INPUT for a day to come. */
export type ViewApi = {
  county: string;
  /** The school year given, else the newest with students, else the newest with data, else the one that is running. */
  readCounty(key: CountyKey): Promise<CountyView>;
  /** The county at the very moment that this school or class was read. */
  countyOf(of: SchoolView | ClassView): CountyView;
  /** In the order of the keys; null where a school has nothing in that school year. */
  readSchools(keys: readonly SchoolKey[]): Promise<(SchoolView | null)[]>;
  /** In the order of the keys; null where there is no such class. */
  readClasses(keys: readonly ClassKey[]): Promise<(ClassView | null)[]>;
  /** Events that made a school's numbers in a school year, in ledger order. */
  readSchoolFacts(key: SchoolKey, page: Page): Promise<PageOf<FactView>>;
  /** Events that made a class's numbers, in ledger order. */
  readClassFacts(key: ClassKey & { schoolYear: number }, page: Page): Promise<PageOf<FactView>>;
  /** Per import the facts it is recorded as, in ledger order: imported, withdrawn. */
  readImportFacts(importIds: readonly string[]): Promise<FactView[][]>;
  /** Events about a student or teacher, in ledger order, those of the register of care among them. */
  readPersonFacts(personId: string, page: Page): Promise<PageOf<FactView>>;
  /** Of a student or teacher by surrogate id; null: the view knows nobody of this id. */
  readPersonPlace(personId: string): Promise<PersonPlace | null>;
  readState(): Promise<ViewState>;
  /** Begins to make the live edition anew from the ledger; the live one goes on serving. Refused while one is being made. */
  rebuild(): Promise<Result<ViewState>>;
  /**
   * Resolves once the view holds what a command's token (`registry:123`) stands for.
   * @throws BAD_INPUT for what is no token, CONFLICT when it takes longer than five seconds or the projection stopped,
   * NOT_READY while the first edition is being made
   */
  waitFor(token: string): Promise<void>;
};

/** 'system': the machine's; 'given': begun at a moment of the configuration; 'demo': an invented county's own. */
export type ClockKind = 'system' | 'given' | 'demo';

/** The time of an invented county, which alone can be moved; supplied by the host. */
export type DemoClockApi = {
  kind(): ClockKind;
  /** On to eight in the morning (Asia/Shanghai) of a later day, YYYY-MM-DD; never back. @returns the new moment */
  moveForward(day: string): Result<Date>;
};

/** Generates and imports the small invented county; supplied by the host. */
export type DemoApi = { load(actor: Actor): Promise<Result<ImportJob[]>>; clock: DemoClockApi };
