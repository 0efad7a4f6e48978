import type { CompulsoryStage, ImportKind, Stage } from '@junheng/contracts';
import type { Actor } from '@junheng/graphql';
import type { ImportJob, Result } from '@junheng/registry/api';

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

/** Of which office files of the school year the view holds something; 'new-students': grade 1 or 7 has students; 'cohort-counts': also of the year before. */
export type FilesSeen = Record<ImportKind, boolean>;

/** A county in one school year, as far as the view has taken in the ledger. */
export type CountyView = {
  county: string;
  schoolYear: number;
  schoolYears: number[];
  schools: SchoolView[];
  classSizes: ClassSizeCount[];
  filesSeen: FilesSeen;
  newestFact: FactView | null;
  ledgerSize: number;
};

export type Page = { offset: number; limit: number };
export type PageOf<T> = { items: T[]; total: number };
export type SchoolKey = { schoolId: string; schoolYear: number };

export type ViewApi = {
  county: string;
  /** The school year given, else the newest with students, else the newest with data, else the one that is running. */
  readCounty(schoolYear: number | null): Promise<CountyView>;
  /** In the order of the keys; null where a school has nothing in that school year. */
  readSchools(keys: readonly SchoolKey[]): Promise<(SchoolView | null)[]>;
  readClasses(classIds: readonly string[]): Promise<(ClassView | null)[]>;
  /** Of the county, largest first; of a school, by grade and number. Classes without students are left out. */
  readClassPage(
    filter: { schoolYear: number; schoolId?: string; stage?: Stage; largerThan?: Record<CompulsoryStage, number> },
    page: Page,
  ): Promise<PageOf<ClassView>>;
  /** Events that made a school's numbers in a school year, in ledger order. */
  readSchoolFacts(key: SchoolKey, page: Page): Promise<PageOf<FactView>>;
  /** What the county's indicators of a school year are made of, in one snapshot. */
  readIndicatorFacts(schoolYear: number): Promise<IndicatorFacts>;
  /** Per import the facts it is recorded as, in ledger order: imported, withdrawn. */
  readImportFacts(importIds: readonly string[]): Promise<FactView[][]>;
  /** Events that made a class's numbers, in ledger order. */
  readClassFacts(key: { classId: string; schoolYear: number }, page: Page): Promise<PageOf<FactView>>;
  /**
   * Resolves once the view holds what a command's token (`registry:123`) stands for.
   * @throws BAD_INPUT for what is no token, CONFLICT when it takes longer than five seconds or the projection stopped
   */
  waitFor(token: string): Promise<void>;
};

/** Generates and imports the small invented county; supplied by the host. */
export type DemoApi = { load(actor: Actor): Promise<Result<ImportJob[]>> };
