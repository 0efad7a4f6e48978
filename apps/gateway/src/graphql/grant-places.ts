import { builder, codedError, Refusal, RefusalType } from '@junheng/graphql';
import { PersonGrantType } from '@junheng/governance/graphql';
import type { ClassView, PersonPlace } from '../api.ts';
import { isUuid } from './school-ref.ts';

/** Where roles of a class and of a child are held: what whoever manages people chooses from, without seeing a school's figures. */

type NamedClass = Pick<ClassView, 'classId' | 'schoolId' | 'schoolYear' | 'grade' | 'classNo' | 'name'>;

const ClassNameType = builder.objectRef<NamedClass>('ClassName').implement({
  description: '班级的登记编号、学年、年级、班号与名称 / A class by its id, school year, grade, number and name',
  authScopes: { may: 'read-people' },
  fields: (t) => ({
    classId: t.exposeID('classId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    classNo: t.exposeInt('classNo'),
    name: t.exposeString('name', { nullable: true, description: '班级信息表所填 / As the class list says' }),
  }),
});

builder.queryField('classNames', (t) =>
  t.field({
    type: [ClassNameType],
    authScopes: { may: 'manage-people' },
    description: '一所学校最新学年的班级，授予班主任权限时选用 / A school’s classes in the newest year: what a grant chooses from',
    args: { schoolId: t.arg.id({ required: true }) },
    resolve: async (_root, { schoolId }, { apis }) => {
      const { classes } = await apis.view.readCounty({ schoolYear: null, asOf: null });
      return classes.filter((each) => each.schoolId === String(schoolId)).toSorted((a, b) => a.grade - b.grade || a.classNo - b.classNo);
    },
  }),
);

builder.objectField(PersonGrantType, 'class', (t) =>
  t.field({
    type: ClassNameType,
    nullable: true,
    description: '班级范围的班级；空 = 不是班级，或名册中没有 / The class of a grant over a class',
    resolve: async ({ scope }, _args, { apis }) =>
      scope.kind === 'class' && isUuid(scope.id) ? (await apis.view.readClasses([{ classId: scope.id, asOf: null }]))[0]! : null,
  }),
);

type FoundChild = PersonPlace & { childId: string };

const FoundChildType = builder.objectRef<FoundChild>('FoundChild').implement({
  description: '按学籍接续标识找到的孩子，不写姓名 / A child found by its national student id, without a name',
  authScopes: { may: 'manage-people' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'childId' in value,
  fields: (t) => ({
    childId: t.exposeID('childId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade', { nullable: true }),
    classNo: t.exposeInt('classNo', { nullable: true }),
  }),
});

const FoundChildResult = builder.unionType('FoundChildResult', { types: [FoundChildType, RefusalType] });

const childUnknown = {
  code: 'ChildUnknown',
  zh: '这所学校没有这个学籍接续标识的学生。请核对学校和标识后再查。',
  en: 'No student of this school has this national student id. Check the school and the id, then look again.',
};

builder.mutationField('findChild', (t) =>
  t.field({
    type: FoundChildResult,
    authScopes: { may: 'manage-people' },
    description:
      '按学校和学籍接续标识找一个孩子，授予家长权限时选用；不是查询，标识因而不会进入网址，每次都留下记录 / Finds a child by school and national student id. No query, so that the id can stand in no address; each look is noted',
    args: { schoolId: t.arg.id({ required: true }), nationalStudentId: t.arg.string({ required: true }) },
    resolve: async (_root, { schoolId, nationalStudentId }, { apis, actor }) => {
      if (!isUuid(String(schoolId))) throw codedError('BAD_INPUT', 'schoolId is no id of a school');
      const childId = await apis.registry.findStudent({ nationalStudentId }, actor!);
      const place = childId === null ? null : await apis.view.readPersonPlace(childId);
      const isThere = place !== null && place.schoolId === String(schoolId);
      const read = { right: 'manage-people', kind: 'person-place', schoolId: String(schoolId) } as const;
      await apis.readAudit.recordRead({ ...read, subject: isThere ? childId : null, count: isThere ? 1 : 0 }, actor!);
      return isThere ? { ...place, childId: childId! } : new Refusal(childUnknown);
    },
  }),
);
