import { isCompulsory } from '@junheng/contracts';
import { builder, pageComplexity, pageOf } from '@junheng/graphql';
import type { ClassView } from '../api.ts';
import { classSizeLimit } from '../equity/policy-limits.ts';
import { seesClass } from './own-places.ts';
import { CompositionType } from './composition-type.ts';
import { FactType } from './fact-type.ts';
import { frozenNode, SchoolClassRef, schoolNodeId, SchoolRef } from './school-ref.ts';
import { StageEnum } from './stage-enum.ts';

const SchoolClassFactsConnection = builder.connectionObject(
  { type: FactType, name: 'SchoolClassFactsConnection' },
  { name: 'SchoolClassFactsConnectionEdge' },
);

const sizeLimitOf = ({ stage }: ClassView) => (isCompulsory(stage) ? classSizeLimit[stage] : null);

SchoolClassRef.implement({
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'classNo' in value,
  ...frozenNode,
  description: '班级:学校 × 学年 × 年级 × 班号 / A class: school × school year × grade × number',
  authScopes: (schoolClass, { actor }) => seesClass(actor, schoolClass),
  fields: (t) => ({
    school: t.field({
      type: SchoolRef,
      // of the very moment the class was read; a class that nobody attends may belong to a school that is not shown
      resolve: (schoolClass, _args, { apis }) =>
        apis.view.countyOf(schoolClass).schools.find(({ schoolId }) => schoolId === schoolClass.schoolId) ?? schoolNodeId(schoolClass),
    }),
    schoolYear: t.exposeInt('schoolYear'),
    stage: t.field({ type: StageEnum, resolve: ({ stage }) => stage }),
    grade: t.exposeInt('grade'),
    classNo: t.exposeInt('classNo'),
    size: t.int({ description: '班额 / Students', resolve: ({ composition }) => composition.students }),
    limit: t.int({
      deprecationReason: '无限值的学段为 0,请用 sizeLimit / 0 where no limit applies: use sizeLimit',
      resolve: (schoolClass) => sizeLimitOf(schoolClass) ?? 0,
    }),
    sizeLimit: t.int({
      nullable: true,
      description: '小学45,初中50;空 = 本学段没有限值 / 45 primary, 50 junior; null = no limit applies to the stage',
      resolve: sizeLimitOf,
    }),
    name: t.exposeString('name', { nullable: true, description: '班级名称,班级信息表所填 / Name in the class list' }),
    declaredStudents: t.exposeInt('declaredStudents', {
      nullable: true,
      description: '班级信息表所填在册人数,与名册对照 / Students as the class list states them, beside the roster',
    }),
    declaredMale: t.exposeInt('declaredMale', { nullable: true }),
    declaredFemale: t.exposeInt('declaredFemale', { nullable: true }),
    boardingClass: t.exposeBoolean('boarding', { nullable: true, description: '是否寄宿班 / Boarding class' }),
    homeroomKnown: t.exposeBoolean('homeroomKnown', {
      description: '班级信息表或教师花名册写明班主任 / The class list or the teacher roster names its homeroom teacher',
    }),
    composition: t.field({ type: CompositionType, resolve: ({ composition }) => composition }),
    facts: t.field({
      type: SchoolClassFactsConnection,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: pageComplexity,
      description: '本班各数所由的事件,按账本顺序 / Events that made this class’s numbers, in ledger order',
      resolve: (schoolClass, args, { apis }) => pageOf(args, (page) => apis.view.readClassFacts(schoolClass, page)),
    }),
  }),
});
