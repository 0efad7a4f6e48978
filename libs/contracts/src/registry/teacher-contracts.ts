import { z } from 'zod';
import { defineContract, directField, publicField, quasiField, sensitiveField } from '../event-contract.ts';
import { fileRowSchema, gender, line, month, partialDate, schoolYear } from './field-schemas.ts';

const teacherId = publicField(z.uuid());
const year = publicField(schoolYear);
const source = publicField(fileRowSchema);

/** As the newest file of the year states it; null = unknown. */
const description = {
  gender: quasiField(gender),
  birthDate: quasiField(partialDate.nullable()),
  /** 参加工作年月 */
  workSince: quasiField(month.nullable()),
  /** 教龄, whole years */
  yearsOfTeaching: quasiField(z.int().nonnegative().nullable()),
  /** 最高学历, GB/T 4658 code, or a foreign register's own word */
  degree: quasiField(line(100).nullable()),
  /** 现职称: 正高级教师 … 未定级, or a foreign register's career level */
  title: quasiField(line(100).nullable()),
  /** 骨干级别: 国家级 … 校级; null: none */
  backboneLevel: quasiField(line(100).nullable()),
  /** 教师资格证种类 */
  certificateKind: quasiField(line(100).nullable()),
  /** 教师资格任教学科 */
  certificateSubject: quasiField(line(100).nullable()),
  ethnicity: sensitiveField(line(100).nullable()),
  name: directField(line(100).min(1).nullable()),
  idNumber: directField(line(100).nullable()),
  /** 工号 */
  workNumber: directField(line(100).nullable()),
};

export const teacherRegistered = defineContract({
  type: 'county.registry.teacher-registered.v1',
  titleZh: '教师登记',
  titleEn: 'Teacher registered',
  subject: 'teacherId',
  fields: { teacherId, schoolYear: year, ...description, source },
});

/** The whole description as it now stands; `changed` names the fields that differ from before. */
export const teacherCorrected = defineContract({
  type: 'county.registry.teacher-corrected.v1',
  titleZh: '教师信息更正',
  titleEn: 'Teacher corrected',
  subject: 'teacherId',
  fields: { teacherId, schoolYear: year, changed: publicField(z.array(z.string())), ...description, source },
});

/** Where the teacher works in a school year; a later one in the same year supersedes it. */
export const teacherPlaced = defineContract({
  type: 'county.registry.teacher-placed.v1',
  titleZh: '教师在校任职',
  titleEn: 'Teacher placed',
  subject: 'teacherId',
  fields: {
    teacherId,
    schoolId: publicField(z.uuid()),
    schoolYear: year,
    /** 任教学段; null: not stated, or both */
    stage: publicField(z.enum(['kindergarten', 'primary', 'junior']).nullable()),
    /** 是否专任教师 */
    fullTime: quasiField(z.boolean().nullable()),
    /** 是否在编 */
    onQuota: quasiField(z.boolean().nullable()),
    /** 任教学科, at most two */
    subjects: quasiField(z.array(line(50)).max(2)),
    /** 周课时 in tenths of a lesson */
    weeklyLessonsTenths: quasiField(z.int().nonnegative().nullable()),
    /** The class whose homeroom teacher (班主任) this is. */
    homeroomClassId: publicField(z.uuid().nullable()),
    /** 是否乡村教师 */
    rural: quasiField(z.boolean().nullable()),
    /** 来校年月 */
    atSchoolSince: quasiField(month.nullable()),
    /** 是否符合交流条件 */
    rotationEligible: quasiField(z.boolean().nullable()),
    source,
  },
});
