import { z } from 'zod';
import { defineContract, publicField } from '../event-contract.ts';
import { count, fileRowSchema, line, schoolYear } from './field-schemas.ts';

const describedBefore = {
  name: publicField(line(100).min(1)),
  /** GB/T 33782 school kind: 211 小学, 218 教学点, 311 初级中学, 312 九年一贯制 … */
  schoolType: publicField(line(100)),
  /** 城乡类型 111 … 220 */
  urbanRural: publicField(line(100)),
  builtYear: publicField(z.int().nullable()),
};
const description = {
  ...describedBefore,
  /** 所属乡镇 */
  township: publicField(line(100).nullable()),
  ownership: publicField(z.enum(['public', 'private']).nullable()),
};
const schoolId = publicField(z.uuid());
const schoolCode = publicField(z.string().regex(/^\d{10}$/));
const source = publicField(fileRowSchema);

const registered = { titleZh: '学校登记', titleEn: 'School registered', subject: null } as const;
export const schoolRegisteredV1 = defineContract({
  type: 'county.registry.school-registered.v1',
  ...registered,
  fields: { schoolId, schoolCode, ...describedBefore, source },
});
export const schoolRegistered = defineContract({
  type: 'county.registry.school-registered.v2',
  ...registered,
  fields: { schoolId, schoolCode, ...description, source },
});

const corrected = { titleZh: '学校信息更正', titleEn: 'School corrected', subject: null } as const;
export const schoolCorrectedV1 = defineContract({
  type: 'county.registry.school-corrected.v1',
  ...corrected,
  fields: { schoolId, ...describedBefore, source },
});
export const schoolCorrected = defineContract({
  type: 'county.registry.school-corrected.v2',
  ...corrected,
  fields: { schoolId, ...description, source },
});

/** Areas in dm² (1 m² = 100 dm²), money in fen; null where the cell is empty: nothing is known, which is not zero. */
export const schoolConditionsDeclared = defineContract({
  type: 'county.registry.school-conditions-declared.v1',
  titleZh: '办学条件申报',
  titleEn: 'School conditions declared',
  subject: null,
  fields: {
    schoolId,
    schoolYear: publicField(z.int().min(1990).max(2100)),
    censusDate: publicField(z.iso.date()),
    siteAreaDm2: publicField(count.nullable()),
    buildingAreaDm2: publicField(count.nullable()),
    teachingAreaDm2: publicField(count.nullable()),
    indoorSportsAreaDm2: publicField(count.nullable()),
    sportsGroundAreaDm2: publicField(count.nullable()),
    equipmentValueFen: publicField(count.nullable()),
    computers: publicField(count.nullable()),
    studentComputers: publicField(count.nullable()),
    books: publicField(count.nullable()),
    multimediaRooms: publicField(count.nullable()),
    interactiveRooms: publicField(count.nullable()),
    musicRooms: publicField(count.nullable()),
    musicRoomAreasDm2: publicField(z.array(count)),
    artRooms: publicField(count.nullable()),
    artRoomAreasDm2: publicField(z.array(count)),
    laboratories: publicField(count.nullable()),
    activityRoomSets: publicField(count.nullable()),
    campusNetwork: publicField(z.boolean().nullable()),
    source,
  },
});

const grade = z.int().min(0).max(9);
const classPlace = {
  classId: publicField(z.uuid()),
  schoolId,
  schoolYear: publicField(schoolYear),
  stage: publicField(z.enum(['kindergarten', 'primary', 'junior'])),
  grade: publicField(grade),
  classNo: publicField(z.int().min(1).max(9999)),
};
const opened = { titleZh: '建班', titleEn: 'Class opened', subject: null } as const;
export const classOpenedV1 = defineContract({
  type: 'county.registry.class-opened.v1',
  ...opened,
  fields: {
    ...classPlace,
    schoolYear: publicField(z.int().min(1990).max(2100)),
    stage: publicField(z.enum(['primary', 'junior'])),
    grade: publicField(z.int().min(1).max(9)),
    classNo: publicField(z.int().min(1).max(99)),
    source,
  },
});
export const classOpened = defineContract({ type: 'county.registry.class-opened.v2', ...opened, fields: { ...classPlace, source } });

/** What 班级信息表 says of a class: the counts are its own statement, to be held against the roster. */
export const classDeclared = defineContract({
  type: 'county.registry.class-declared.v1',
  titleZh: '班级信息申报',
  titleEn: 'Class declared',
  subject: null,
  fields: {
    ...classPlace,
    className: publicField(line(100).nullable()),
    openedMonth: publicField(line(7).nullable()),
    students: publicField(count.nullable()),
    male: publicField(count.nullable()),
    female: publicField(count.nullable()),
    boarding: publicField(z.boolean().nullable()),
    /** The teacher whom work number, else name and school, identify; null: none is stated or found. */
    homeroomTeacherId: publicField(z.uuid().nullable()),
    source,
  },
});
