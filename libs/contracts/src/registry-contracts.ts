import { z } from 'zod';
import {
  type EventContract,
  type EventData,
  defineContract,
  directField,
  publicField,
  quasiField,
  sensitiveField,
} from './event-contract.ts';
import { stages } from './school-terms.ts';

/**
 * One line of text as a person reads it, at most `length` characters: no control characters (PostgreSQL cannot hold
 * NUL), no lone surrogates (no UTF-8 form), nothing that turns the direction of writing (a name that reads as another).
 */
export const line = (length: number) =>
  z
    .string()
    .max(length)
    .regex(/^[^\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]*$/u);

/** Where a fact was read: the row of an imported office file. */
export const fileRowSchema = z.strictObject({
  importId: z.uuid(),
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  sheet: line(255),
  row: z.int().positive(),
});
export type FileRow = z.infer<typeof fileRowSchema>;

const year = z.int().min(1990).max(2100);
const schoolDescription = {
  name: publicField(line(100).min(1)),
  /** GB/T 33782 school kind: 211 小学, 218 教学点, 311 初级中学, 312 九年一贯制 … */
  schoolType: publicField(line(100)),
  /** 城乡类型 111 … 220 */
  urbanRural: publicField(line(100)),
  builtYear: publicField(z.int().nullable()),
};

export const schoolRegistered = defineContract({
  type: 'county.registry.school-registered.v1',
  titleZh: '学校登记',
  titleEn: 'School registered',
  subject: null,
  fields: {
    schoolId: publicField(z.uuid()),
    schoolCode: publicField(z.string().regex(/^\d{10}$/)),
    ...schoolDescription,
    source: publicField(fileRowSchema),
  },
});

export const schoolCorrected = defineContract({
  type: 'county.registry.school-corrected.v1',
  titleZh: '学校信息更正',
  titleEn: 'School corrected',
  subject: null,
  fields: { schoolId: publicField(z.uuid()), ...schoolDescription, source: publicField(fileRowSchema) },
});

/** Areas in dm² (1 m² = 100 dm²), money in fen; null where the cell is empty: nothing is known, which is not zero. */
export const schoolConditionsDeclared = defineContract({
  type: 'county.registry.school-conditions-declared.v1',
  titleZh: '办学条件申报',
  titleEn: 'School conditions declared',
  subject: null,
  fields: {
    schoolId: publicField(z.uuid()),
    schoolYear: publicField(year),
    censusDate: publicField(z.iso.date()),
    siteAreaDm2: publicField(z.int().nonnegative().nullable()),
    buildingAreaDm2: publicField(z.int().nonnegative().nullable()),
    teachingAreaDm2: publicField(z.int().nonnegative().nullable()),
    indoorSportsAreaDm2: publicField(z.int().nonnegative().nullable()),
    sportsGroundAreaDm2: publicField(z.int().nonnegative().nullable()),
    equipmentValueFen: publicField(z.int().nonnegative().nullable()),
    computers: publicField(z.int().nonnegative().nullable()),
    studentComputers: publicField(z.int().nonnegative().nullable()),
    books: publicField(z.int().nonnegative().nullable()),
    multimediaRooms: publicField(z.int().nonnegative().nullable()),
    interactiveRooms: publicField(z.int().nonnegative().nullable()),
    musicRooms: publicField(z.int().nonnegative().nullable()),
    musicRoomAreasDm2: publicField(z.array(z.int().nonnegative())),
    artRooms: publicField(z.int().nonnegative().nullable()),
    artRoomAreasDm2: publicField(z.array(z.int().nonnegative())),
    laboratories: publicField(z.int().nonnegative().nullable()),
    activityRoomSets: publicField(z.int().nonnegative().nullable()),
    campusNetwork: publicField(z.boolean().nullable()),
    source: publicField(fileRowSchema),
  },
});

export const classOpened = defineContract({
  type: 'county.registry.class-opened.v1',
  titleZh: '建班',
  titleEn: 'Class opened',
  subject: null,
  fields: {
    classId: publicField(z.uuid()),
    schoolId: publicField(z.uuid()),
    schoolYear: publicField(year),
    stage: publicField(z.enum(stages)),
    grade: publicField(z.int().min(1).max(9)),
    classNo: publicField(z.int().min(1).max(99)),
    source: publicField(fileRowSchema),
  },
});

const studentDescription = {
  /** GB/T 2261.1: 1 male, 2 female, 0 unknown, 9 not stated */
  gender: quasiField(z.enum(['0', '1', '2', '9'])),
  birthDate: quasiField(z.iso.date()),
  hukouKind: quasiField(line(100).nullable()),
  /** 是否进城务工人员随迁子女; null = the cell is empty */
  migrant: quasiField(z.boolean().nullable()),
  ethnicity: sensitiveField(line(100).nullable()),
  /** 非留守儿童, 单亲留守儿童, 双亲留守儿童 */
  leftBehind: sensitiveField(z.enum(['none', 'one-parent', 'both-parents']).nullable()),
  disability: sensitiveField(line(100).nullable()),
  name: directField(line(100).min(1)),
  /** 学籍接续标识 */
  enrolmentKey: directField(line(100).nullable()),
  idDocumentKind: directField(line(100).nullable()),
  idNumber: directField(line(100).nullable()),
};

export const studentRegistered = defineContract({
  type: 'county.registry.student-registered.v1',
  titleZh: '学籍建立',
  titleEn: 'Student registered',
  subject: 'studentId',
  fields: { studentId: publicField(z.uuid()), schoolYear: publicField(year), ...studentDescription, source: publicField(fileRowSchema) },
});

/** The whole description as it now stands; `changed` names the fields that differ from before. */
export const studentCorrected = defineContract({
  type: 'county.registry.student-corrected.v1',
  titleZh: '学籍信息更正',
  titleEn: 'Student corrected',
  subject: 'studentId',
  fields: {
    studentId: publicField(z.uuid()),
    schoolYear: publicField(year),
    changed: publicField(z.array(z.string())),
    ...studentDescription,
    source: publicField(fileRowSchema),
  },
});

/** The student's place in a school year; a later one in the same year supersedes it (change of class or school). */
export const studentEnrolled = defineContract({
  type: 'county.registry.student-enrolled.v1',
  titleZh: '入学注册',
  titleEn: 'Student enrolled',
  subject: 'studentId',
  fields: {
    studentId: publicField(z.uuid()),
    schoolId: publicField(z.uuid()),
    classId: publicField(z.uuid()),
    schoolYear: publicField(year),
    stage: publicField(z.enum(stages)),
    grade: publicField(z.int().min(1).max(9)),
    /** 就读方式 2 住校; null = the cell is empty */
    boarding: quasiField(z.boolean().nullable()),
    entryWay: quasiField(line(100).nullable()),
    entryMonth: quasiField(
      z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .nullable(),
    ),
    source: publicField(fileRowSchema),
  },
});

export const importKinds = ['school-conditions', 'student-roster'] as const;
export type ImportKind = (typeof importKinds)[number];

/** One import, recorded once when its last row was applied. */
export const rosterImported = defineContract({
  type: 'county.registry.roster-imported.v1',
  titleZh: '名册导入',
  titleEn: 'File imported',
  subject: null,
  fields: {
    importId: publicField(z.uuid()),
    kind: publicField(z.enum(importKinds)),
    schoolYear: publicField(year),
    fileHash: publicField(z.string().regex(/^[0-9a-f]{64}$/)),
    sheet: publicField(line(255)),
    rows: publicField(z.int().nonnegative()),
    acceptedRows: publicField(z.int().nonnegative()),
    unchangedRows: publicField(z.int().nonnegative()),
    rejectedRows: publicField(z.int().nonnegative()),
    skippedRows: publicField(z.int().nonnegative()),
    importedBy: publicField(line(100)),
  },
});

export const registryContracts = {
  schoolRegistered,
  schoolCorrected,
  schoolConditionsDeclared,
  classOpened,
  studentRegistered,
  studentCorrected,
  studentEnrolled,
  rosterImported,
};
export type SchoolRegistered = EventData<typeof schoolRegistered>;
export type SchoolCorrected = EventData<typeof schoolCorrected>;
export type SchoolConditionsDeclared = EventData<typeof schoolConditionsDeclared>;
export type ClassOpened = EventData<typeof classOpened>;
export type StudentRegistered = EventData<typeof studentRegistered>;
export type StudentCorrected = EventData<typeof studentCorrected>;
export type StudentEnrolled = EventData<typeof studentEnrolled>;
export type RosterImported = EventData<typeof rosterImported>;

/** Every contract that a service in the tree publishes, by type. */
export const contractsByType: ReadonlyMap<string, EventContract> = new Map(
  Object.values(registryContracts).map((contract) => [contract.type, contract as EventContract]),
);
