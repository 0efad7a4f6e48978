import { z } from 'zod';
import { defineContract, directField, publicField, quasiField, sensitiveField } from '../event-contract.ts';
import { fileRowSchema, gender, line, month, partialDate, schoolYear } from './field-schemas.ts';

const formerYear = publicField(z.int().min(1990).max(2100));
const studentId = publicField(z.uuid());
const year = publicField(schoolYear);
const changed = publicField(z.array(z.string()));
const source = publicField(fileRowSchema);

const describedBefore = {
  gender: quasiField(gender),
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

/** As the newest file of the year states it; null = unknown. */
const description = {
  ...describedBefore,
  birthDate: quasiField(partialDate.nullable()),
  /** 是否受过学前教育 */
  preschool: quasiField(z.boolean().nullable()),
  /** 双胞胎(多胞胎)组号, unique within school and grade */
  twinGroup: quasiField(line(20).nullable()),
  /** 随班就读 */
  inclusive: sensitiveField(line(100).nullable()),
  /** Receives support for low income (资助, free school lunch). */
  subsidised: sensitiveField(z.boolean().nullable()),
  name: directField(line(100).min(1).nullable()),
};

const registered = { titleZh: '学籍建立', titleEn: 'Student registered', subject: 'studentId' } as const;
export const studentRegisteredV1 = defineContract({
  type: 'county.registry.student-registered.v1',
  ...registered,
  fields: { studentId, schoolYear: formerYear, ...describedBefore, source },
});
export const studentRegistered = defineContract({
  type: 'county.registry.student-registered.v2',
  ...registered,
  fields: { studentId, schoolYear: year, ...description, source },
});

const corrected = { titleZh: '学籍信息更正', titleEn: 'Student corrected', subject: 'studentId' } as const;
export const studentCorrectedV1 = defineContract({
  type: 'county.registry.student-corrected.v1',
  ...corrected,
  fields: { studentId, schoolYear: formerYear, changed, ...describedBefore, source },
});
/** The whole description as it now stands; `changed` names the fields that differ from before. */
export const studentCorrected = defineContract({
  type: 'county.registry.student-corrected.v2',
  ...corrected,
  fields: { studentId, schoolYear: year, changed, ...description, source },
});

const place = {
  studentId,
  schoolId: publicField(z.uuid()),
  classId: publicField(z.uuid()),
  schoolYear: formerYear,
  stage: publicField(z.enum(['primary', 'junior'])),
  grade: publicField(z.int().min(1).max(9)),
  /** 就读方式 2 住校; null = the cell is empty */
  boarding: quasiField(z.boolean().nullable()),
  entryWay: quasiField(line(100).nullable()),
  entryMonth: quasiField(month.nullable()),
};
const enrolled = { titleZh: '入学注册', titleEn: 'Student enrolled', subject: 'studentId' } as const;
export const studentEnrolledV1 = defineContract({
  type: 'county.registry.student-enrolled.v1',
  ...enrolled,
  fields: { ...place, source },
});
/** The student's place in a school year; a later one in the same year supersedes it (change of class or school). */
export const studentEnrolled = defineContract({
  type: 'county.registry.student-enrolled.v2',
  ...enrolled,
  fields: {
    ...place,
    /** null: enrolled, not placed in a class yet */
    classId: publicField(z.uuid().nullable()),
    schoolYear: year,
    stage: publicField(z.enum(['kindergarten', 'primary', 'junior'])),
    grade: publicField(z.int().min(0).max(9)),
    source,
  },
});

/** 随班就读, 特教班, 特教学校, 送教上门, 未入学 */
export const carePlacements = ['ordinary-class', 'special-class', 'special-school', 'home-teaching', 'not-enrolled'] as const;
export type CarePlacement = (typeof carePlacements)[number];

/**
 * A row of 适龄残疾儿童少年登记表. The event's name must not tell what the register is: it stands in clear beside the
 * student's id, and so must no field that only a child of this register has.
 */
export const studentCareRecorded = defineContract({
  type: 'county.registry.student-care-recorded.v1',
  titleZh: '学生关爱登记',
  titleEn: 'Student care recorded',
  subject: 'studentId',
  fields: {
    studentId,
    schoolYear: year,
    category: sensitiveField(line(100).nullable()),
    level: sensitiveField(line(100).nullable()),
    placement: sensitiveField(z.enum(carePlacements)),
    schoolId: sensitiveField(z.uuid().nullable()),
    /** 每月送教次数 */
    visitsPerMonth: sensitiveField(z.int().nonnegative().nullable()),
    hukouPlace: directField(line(200).nullable()),
    source,
  },
});
