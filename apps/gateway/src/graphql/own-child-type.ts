import { reachOf } from '@junheng/access';
import { isCompulsory, type Stage, stageOfGrade } from '@junheng/contracts';
import { builder, MessageType, pageComplexity, pageOf } from '@junheng/graphql';
import type { OwnChildRecord } from '@junheng/registry/api';
import type { ClassView, SchoolView, ViewApi } from '../api.ts';
import { standingForParents } from '../equity/class-standing.ts';
import { stageResources } from '../equity/stage-resources.ts';
import { ClassStandingType } from './class-standing-type.ts';
import { FactType } from './fact-type.ts';
import { OwnSchoolResourcesType } from './own-resources-type.ts';
import { SchoolRef } from './school-ref.ts';
import { StageEnum } from './stage-enum.ts';

const classOf = async (view: ViewApi, { classId }: OwnChildRecord): Promise<ClassView | null> =>
  classId === null ? null : (await view.readClasses([{ classId, asOf: null }]))[0]!;

const schoolOf = async (view: ViewApi, { schoolId, schoolYear }: OwnChildRecord): Promise<SchoolView | null> =>
  (await view.readSchools([{ schoolId, schoolYear, asOf: null }]))[0]!;

async function resourcesOf(view: ViewApi, child: OwnChildRecord) {
  const school = await schoolOf(view, child);
  const stage: Stage = stageOfGrade(child.grade);
  if (school === null || !isCompulsory(stage)) return null;
  const { schools, excluded } = stageResources(view.countyOf(school), stage);
  const isOwn = (each: { school: SchoolView }) => each.school.schoolId === child.schoolId;
  return { resources: schools.find(isOwn) ?? null, outside: excluded.find(isOwn)?.reason ?? null };
}

const OwnChildFactsConnection = builder.connectionObject(
  { type: FactType, name: 'OwnChildFactsConnection' },
  { name: 'OwnChildFactsConnectionEdge' },
);

/** Numbers of the class are cut as `standingForParents` says. */
const OwnChildType = builder.objectRef<OwnChildRecord>('OwnChild').implement({
  description: '家长自己的孩子:在哪所学校哪个班,班与学校的状况,台账中关于孩子的记录 / A parent’s own child',
  authScopes: { may: 'read-own-child' },
  fields: (t) => ({
    childId: t.exposeID('childId'),
    name: t.exposeString('name', { nullable: true, description: '空 = 已不可读 / null = it can no longer be read' }),
    schoolYear: t.exposeInt('schoolYear', { description: '最新的学年 / The newest school year' }),
    grade: t.exposeInt('grade'),
    stage: t.field({ type: StageEnum, resolve: ({ grade }) => stageOfGrade(grade) }),
    classNo: t.int({
      nullable: true,
      description: '空 = 未编班 / null = in no class yet',
      resolve: async (child, _args, { apis }) => (await classOf(apis.view, child))?.classNo ?? null,
    }),
    school: t.field({ type: SchoolRef, nullable: true, resolve: (child, _args, { apis }) => schoolOf(apis.view, child) }),
    standing: t.field({
      type: ClassStandingType,
      nullable: true,
      description: '空 = 未编班 / null = in no class yet',
      resolve: async (child, _args, { apis }) => {
        const own = await classOf(apis.view, child);
        return own && standingForParents(apis.view.countyOf(own), own);
      },
    }),
    resources: t.field({
      type: OwnSchoolResourcesType,
      nullable: true,
      description: '空 = 学校不计入,见 outsideResources / null = the school is outside',
      resolve: async (child, _args, { apis }) => (await resourcesOf(apis.view, child))?.resources ?? null,
    }),
    outsideResources: t.field({
      type: MessageType,
      nullable: true,
      resolve: async (child, _args, { apis }) => (await resourcesOf(apis.view, child))?.outside ?? null,
    }),
    facts: t.field({
      type: OwnChildFactsConnection,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: pageComplexity,
      description: '台账中关于孩子的全部事件,按账本顺序 / Every event about the child, in ledger order',
      resolve: ({ childId }, args, { apis }) => pageOf(args, (page) => apis.view.readPersonFacts(childId, page)),
    }),
  }),
});

builder.queryField('ownChildren', (t) =>
  t.field({
    type: [OwnChildType],
    complexity: { multiplier: 4 },
    authScopes: { may: 'read-own-child' },
    description:
      '权限所及的孩子;名册中没有的、已删除的不在其中 / The children of the actor’s grants; who is in no roster, or was erased, is not there',
    resolve: async (_root, _args, { apis: { registry, readAudit }, actor }) => {
      const childIds = [...new Set(reachOf(actor, 'read-own-child').child)];
      const children = await Promise.all(childIds.map((childId) => registry.readOwnChild(childId, actor!)));
      const found = children.filter((child) => child !== null);
      for (const { childId: subject, schoolId } of found)
        await readAudit.recordRead({ right: 'read-own-child', kind: 'own-child', subject, schoolId, count: 1 }, actor!);
      return found;
    },
  }),
);
