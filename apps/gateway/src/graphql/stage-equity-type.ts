import { isCompulsory, type Stage, stageOfGrade } from '@junheng/contracts';
import { builder, MessageType } from '@junheng/graphql';
import type { CountyView } from '../api.ts';
import { classSizes } from '../equity/class-sizes.ts';
import { addCompositions } from '../equity/composition.ts';
import { classCvMeasure, schoolCvMeasure } from '../equity/measure.ts';
import { equipmentStandardYuan } from '../equity/policy-limits.ts';
import type { ExcludedSchool } from '../equity/resource-scope.ts';
import { segregation } from '../equity/segregation.ts';
import { type SchoolStageEquipment, stageEquipment } from '../equity/stage-equipment.ts';
import { addTeacherNumbers } from '../equity/teacher-numbers.ts';
import { narrowed, ofOwnSchool } from './own-places.ts';
import { ClassSizesType } from './class-sizes-type.ts';
import { CompositionType } from './composition-type.ts';
import { MeasureType } from './measure-type.ts';
import { SchoolRef } from './school-ref.ts';
import { AttributeSegregationType } from './segregation-type.ts';
import { StageEnum } from './stage-enum.ts';
import { type TeacherCounts, TeacherCountsType } from './teacher-counts-type.ts';

export type StageEquity = { stage: Stage; county: CountyView };

const SchoolStageEquipmentType = builder.objectRef<SchoolStageEquipment>('SchoolStageEquipment').implement({
  description: '一所学校在一个学段的教学仪器设备 / A school’s teaching equipment in one stage',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    students: t.exposeInt('students'),
    valueYuan: t.exposeFloat('valueYuan', {
      description:
        '本学段分得的设备值,元;一贯制学校按 1 : 1.1 拆分 / The stage’s share of the school’s value, split 1 : 1.1 in through-schools, CNY',
    }),
    yuanPerStudent: t.exposeFloat('yuanPerStudent'),
    contribution: t.exposeFloat('contribution', {
      nullable: true,
      description: 'P_i/P_N · (x_i − X̄)² 占方差的份额,0–1 / as a share of the variance',
    }),
  }),
});

export const ExcludedSchoolType = builder.objectRef<ExcludedSchool>('ExcludedSchool').implement({
  description: '不计入差异系数的学校及其缘由 / A school outside the CV, and why',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    reason: t.field({ type: MessageType, resolve: ({ reason }) => reason }),
  }),
});

const enrolments = ({ stage, county }: StageEquity) =>
  county.schools.flatMap(({ stages }) => stages.filter((enrolment) => enrolment.stage === stage));
const compositionOf = (equity: StageEquity) => addCompositions(enrolments(equity).map(({ composition }) => composition));

function teachersOf({ stage, county: { schools } }: StageEquity, students: number): TeacherCounts | null {
  const counts = schools.flatMap(({ teachers }) => teachers.filter((count) => count.stage === stage));
  if (counts.length === 0) return null;
  const unplaced = schools.flatMap((school) => school.unplaced).filter(({ grade }) => stageOfGrade(grade) === stage);
  return {
    numbers: addTeacherNumbers(counts.map(({ numbers }) => numbers)),
    students: unplaced.reduce((sum, each) => sum + each.students, students),
  };
}

export const StageEquityType = builder.objectRef<StageEquity>('StageEquity').implement({
  description: '一个学段的均衡状况 / How equal one stage is',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    stage: t.field({ type: StageEnum, resolve: ({ stage }) => stage }),
    compulsory: t.boolean({
      description: '义务教育学段;否则没有限值、标准与目标 / Of compulsory education; else no limit, standard or goal applies',
      resolve: ({ stage }) => isCompulsory(stage),
    }),
    teachers: t.field({
      type: TeacherCountsType,
      nullable: true,
      description: '写明任教本学段的教师;空 = 没有 / Teachers whose stage is stated as this one; null = none',
      resolve: (equity) => teachersOf(equity, compositionOf(equity).students),
    }),
    students: t.int({ resolve: (equity) => compositionOf(equity).students }),
    schoolCount: t.int({
      description: '有本学段学生的学校 / Schools with students of the stage',
      resolve: (equity) => enrolments(equity).length,
    }),
    classCount: t.int({ resolve: (equity) => enrolments(equity).reduce((sum, { classCount }) => sum + classCount, 0) }),
    classSizes: t.field({ type: ClassSizesType, resolve: ({ stage, county }) => classSizes(stage, county.classSizes) }),
    composition: t.field({ type: CompositionType, resolve: compositionOf }),
    equipmentCv: t.field({
      type: MeasureType,
      description:
        '校际生均教学仪器设备值差异系数,按学生数加权;限值小学0.50、初中0.45 / Enrolment-weighted CV of equipment value per student between schools; limit 0.50 primary, 0.45 junior',
      resolve: ({ stage, county }) => schoolCvMeasure(stage, stageEquipment(county, stage)),
    }),
    classEquipmentCv: t.field({
      type: MeasureType,
      description:
        '班级之间的差异系数,限值0.3;固定资产台账导入之前无数据 / CV between classes, limit 0.3: no data until the asset ledger is imported',
      resolve: ({ stage }) => classCvMeasure(stage),
    }),
    equipmentYuanPerStudent: t.float({
      nullable: true,
      description: '全县本学段生均教学仪器设备值,元 / County equipment value per student of the stage, CNY',
      resolve: ({ stage, county }) => stageEquipment(county, stage).mean,
    }),
    equipmentStandardYuan: t.int({
      description:
        '国家标准,元/生:小学2000,初中2500;0 = 无标准 / National standard, CNY per student: 2000 primary, 2500 junior; 0 = none applies',
      resolve: ({ stage }) => (isCompulsory(stage) ? equipmentStandardYuan[stage] : 0),
    }),
    equipment: t.field({
      type: [SchoolStageEquipmentType],
      resolve: ({ stage, county }, _args, { actor }) => narrowed(actor, stageEquipment(county, stage).schools),
    }),
    excluded: t.field({
      type: [ExcludedSchoolType],
      resolve: ({ stage, county }, _args, { actor }) => narrowed(actor, stageEquipment(county, stage).excluded),
    }),
    segregation: t.field({
      type: [AttributeSegregationType],
      complexity: { multiplier: 5 },
      description: '性别、随迁、留守、受资助、住校各自在校间、班间、班内的分布 / How apart students are by each of five attributes',
      resolve: ({ stage, county }) => segregation(county, stage),
    }),
  }),
});
