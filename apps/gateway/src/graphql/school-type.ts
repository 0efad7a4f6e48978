import { isCompulsory } from '@junheng/contracts';
import { builder, pageComplexity, pageOf } from '@junheng/graphql';
import type { ConditionsView, SchoolView, StageEnrolment } from '../api.ts';
import { addCompositions } from '../equity/composition.ts';
import { allStudentsOf, unplacedOf } from '../equity/enrolment.ts';
import { equipmentStandardYuan } from '../equity/policy-limits.ts';
import { areaOf, schoolKind } from '../equity/school-kinds.ts';
import { stageEquipmentYuan } from '../equity/stage-equipment.ts';
import { addTeacherNumbers } from '../equity/teacher-numbers.ts';
import { figureOfOwnSchool } from './own-places.ts';
import { CompositionType } from './composition-type.ts';
import { FactType } from './fact-type.ts';
import { MeasureStatusEnum } from './measure-type.ts';
import { frozenNode, SchoolClassRef, SchoolRef } from './school-ref.ts';
import { pageOfList } from './page-of-list.ts';
import { StageEnum } from './stage-enum.ts';
import { TeacherCountsType } from './teacher-counts-type.ts';

type SchoolStage = StageEnrolment & { perStudent: number | null };

const SchoolStageType = builder.objectRef<SchoolStage>('SchoolStage').implement({
  description: '一所学校的一个学段 / One stage of a school',
  authScopes: { may: 'read-schools' },
  fields: (t) => ({
    stage: t.field({ type: StageEnum, resolve: ({ stage }) => stage }),
    students: t.int({ resolve: ({ composition }) => composition.students }),
    classCount: t.exposeInt('classCount'),
    equipmentYuanPerStudent: t.exposeFloat('perStudent', {
      nullable: true,
      description: '生均教学仪器设备值,元;空 = 未填报 / Equipment value per student, CNY; null = not declared',
    }),
    equipmentStandardYuan: t.int({
      description: '国家标准:小学2000,初中2500;0 = 无标准 / National standard: 2000 primary, 2500 junior; 0 = none applies',
      resolve: ({ stage }) => (isCompulsory(stage) ? equipmentStandardYuan[stage] : 0),
    }),
    equipmentStatus: t.field({
      type: MeasureStatusEnum,
      resolve: ({ stage, perStudent }) =>
        perStudent === null || !isCompulsory(stage) ? 'NO_DATA' : perStudent >= equipmentStandardYuan[stage] ? 'MET' : 'NOT_MET',
    }),
  }),
});

const OwnershipEnum = builder.enumType('SchoolOwnership', {
  values: { PUBLIC: { value: 'public', description: '公办' }, PRIVATE: { value: 'private', description: '民办' } } as const,
});

const GradeCountType = builder.objectRef<SchoolView['unplaced'][number]>('GradeCount').implement({
  description: '一个年级的学生数 / Students of one grade',
  authScopes: { may: 'read-schools' },
  fields: (t) => ({ grade: t.exposeInt('grade'), students: t.exposeInt('students') }),
});

const squareMetres = (squareDecimetres: number | null) => (squareDecimetres === null ? null : squareDecimetres / 100);

const SchoolConditionsType = builder.objectRef<ConditionsView>('SchoolConditions').implement({
  description: '办学条件;空 = 未填报 / Declared conditions; null = not declared',
  authScopes: { may: 'read-schools' },
  fields: (t) => ({
    censusDate: t.expose('censusDate', { type: 'Date', description: '统计时点 / Census date' }),
    equipmentYuan: t.float({
      nullable: true,
      description: '教学仪器设备资产值,元 / Value of teaching equipment, CNY',
      resolve: ({ equipmentValueFen }) => (equipmentValueFen === null ? null : equipmentValueFen / 100),
    }),
    teachingAreaM2: t.float({ nullable: true, resolve: ({ teachingAreaDm2 }) => squareMetres(teachingAreaDm2) }),
    indoorSportsAreaM2: t.float({ nullable: true, resolve: ({ indoorSportsAreaDm2 }) => squareMetres(indoorSportsAreaDm2) }),
    sportsGroundAreaM2: t.float({ nullable: true, resolve: ({ sportsGroundAreaDm2 }) => squareMetres(sportsGroundAreaDm2) }),
    computers: t.exposeInt('computers', { nullable: true }),
    studentComputers: t.exposeInt('studentComputers', { nullable: true }),
    books: t.exposeInt('books', { nullable: true }),
    multimediaRooms: t.exposeInt('multimediaRooms', { nullable: true }),
    fact: t.field({ type: FactType, resolve: ({ fact }) => fact }),
  }),
});

const SchoolClassesConnection = builder.connectionObject(
  { type: SchoolClassRef, name: 'SchoolClassesConnection' },
  { name: 'SchoolClassesConnectionEdge' },
);
const SchoolFactsConnection = builder.connectionObject(
  { type: FactType, name: 'SchoolFactsConnection' },
  { name: 'SchoolFactsConnectionEdge' },
);

SchoolRef.implement({
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'schoolType' in value,
  ...frozenNode,
  description: '一所学校的一个学年 / A school in one school year',
  authScopes: { signedIn: true }, // of its name and place; each figure asks again
  fields: (t) => ({
    code: t.exposeString('code', { description: '学校标识码 / School code' }),
    schoolYear: t.exposeInt('schoolYear', { description: '学年的开始年份 / Year the school year starts in' }),
    name: t.exposeString('name'),
    schoolType: t.exposeString('schoolType', { description: 'GB/T 33782' }),
    schoolTypeZh: t.string({ resolve: ({ schoolType }) => schoolKind(schoolType).zh }),
    schoolTypeEn: t.string({ resolve: ({ schoolType }) => schoolKind(schoolType).en }),
    areaZh: t.string({ description: '城区 镇区 乡村', resolve: ({ urbanRural }) => areaOf(urbanRural).zh }),
    areaEn: t.string({ resolve: ({ urbanRural }) => areaOf(urbanRural).en }),
    township: t.exposeString('township', { nullable: true, description: '所属乡镇 / Township' }),
    ownership: t.field({ type: OwnershipEnum, nullable: true, resolve: ({ ownership }) => ownership }),
    students: t.int({ authScopes: figureOfOwnSchool, description: '在班学生 / Students in classes', resolve: allStudentsOf }),
    unplaced: t.int({
      authScopes: figureOfOwnSchool,
      description: '已入学、未编班 / Students enrolled and not placed in a class yet',
      resolve: unplacedOf,
    }),
    unplacedByGrade: t.field({ authScopes: figureOfOwnSchool, type: [GradeCountType], resolve: ({ unplaced }) => unplaced }),
    teachers: t.field({
      authScopes: figureOfOwnSchool,
      type: TeacherCountsType,
      nullable: true,
      description: '空 = 教师花名册中没有该校 / null = no roster names a teacher here',
      resolve: (school) =>
        school.teachers.length === 0
          ? null
          : {
              numbers: addTeacherNumbers(school.teachers.map(({ numbers }) => numbers)),
              students: allStudentsOf(school) + unplacedOf(school),
            },
    }),
    stages: t.field({
      authScopes: figureOfOwnSchool,
      type: [SchoolStageType],
      complexity: { multiplier: 2 },
      description: '有学生的学段 / Stages with students',
      resolve: (school: SchoolView) =>
        school.stages.map((enrolment) => ({ ...enrolment, perStudent: stageEquipmentYuan(school, enrolment.stage)?.perStudent ?? null })),
    }),
    composition: t.field({
      authScopes: figureOfOwnSchool,
      type: CompositionType,
      resolve: ({ stages }) => addCompositions(stages.map(({ composition }) => composition)),
    }),
    conditions: t.field({
      authScopes: figureOfOwnSchool,
      type: SchoolConditionsType,
      nullable: true,
      resolve: ({ conditions }) => conditions,
    }),
    classes: t.field({
      authScopes: figureOfOwnSchool,
      type: SchoolClassesConnection,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: pageComplexity,
      description: '按年级、班号 / By grade and number',
      resolve: (school, args, { apis }) =>
        pageOfList(
          args,
          apis.view
            .countyOf(school)
            .classes.filter(({ schoolId, composition }) => schoolId === school.schoolId && composition.students > 0),
        ),
    }),
    facts: t.field({
      authScopes: figureOfOwnSchool,
      type: SchoolFactsConnection,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: pageComplexity,
      description: '本校各数所由的事件,按账本顺序 / Events that made this school’s numbers, in ledger order',
      resolve: (school, args, { apis }) => pageOf(args, (page) => apis.view.readSchoolFacts(school, page)),
    }),
  }),
});
