import { builder, pageComplexity, pageOf, RefusalType, Refusal } from '@junheng/graphql';
import type { DrawRow, DrawView, UnplannedCohort } from '../draws/draws-api.ts';
import {
  AnnulmentType,
  authScopes,
  ConstraintType,
  DrawStatusEnum,
  DrawStepType,
  RoundType,
  SealType,
  SupervisorType,
} from './draw-parts.ts';
import { PlanType } from './plan-values.ts';
import { BalanceType } from './balance-type.ts';

const DrawRowType = builder.objectRef<DrawRow>('PlacementDrawRow').implement({
  description: '分班日历中的一行 / One cohort’s draw in the calendar',
  authScopes,
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    status: t.field({ type: DrawStatusEnum, resolve: ({ status }) => status }),
    drawDay: t.expose('drawDay', { type: 'Date' }),
    attempt: t.exposeInt('attempt'),
    round: t.exposeInt('round'),
    classCount: t.exposeInt('classCount'),
    pupils: t.exposeInt('pupils', { description: '名册冻结前为 0 / 0 before the roster is frozen' }),
    signed: t.exposeInt('signed'),
    openObjections: t.exposeInt('openObjections'),
    sealHash: t.exposeString('sealHash', { nullable: true }),
    resultHash: t.exposeString('resultHash', { nullable: true }),
    largestDifferenceMillionths: t.exposeInt('largestDifferenceMillionths', { nullable: true }),
  }),
});

const UnplannedCohortType = builder.objectRef<UnplannedCohort>('UnplannedCohort').implement({
  description: '还没有方案的起始年级 / A starting cohort that nobody planned yet',
  authScopes,
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    pupils: t.exposeInt('pupils'),
  }),
});

const FrozenRosterType = builder.objectRef<NonNullable<DrawView['roster']>>('FrozenRoster').implement({
  description: '冻结的名册，不含任何学生的内容 / A frozen roster without any pupil’s value',
  authScopes,
  fields: (t) => ({
    freezing: t.exposeInt('freezing'),
    rows: t.exposeInt('rows'),
    rosterRoot: t.exposeString('rosterRoot'),
    source: t.exposeString('source'),
    unreadable: t.exposeInt('unreadable', { description: '已删除个人信息的条目 / Entries of whom the data were erased' }),
  }),
});

const RunType = builder.objectRef<NonNullable<DrawView['run']>>('PlacementDrawRun').implement({
  description: '抽签结果，不含谁进哪个班 / What the draw came to, without who came where',
  authScopes,
  fields: (t) => ({
    round: t.exposeInt('round'),
    seed: t.exposeString('seed'),
    resultHash: t.exposeString('resultHash'),
    balance: t.field({ type: BalanceType, resolve: ({ balance }) => balance }),
  }),
});

export const DrawType = builder.objectRef<DrawView>('PlacementDraw').implement({
  description: '一个起始年级的分班 / The draw of one starting cohort',
  authScopes,
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    status: t.field({ type: DrawStatusEnum, resolve: ({ status }) => status }),
    attempt: t.exposeInt('attempt'),
    version: t.exposeInt('version'),
    plan: t.field({ type: PlanType, resolve: ({ plan }) => plan }),
    constraints: t.field({ type: [ConstraintType], resolve: ({ constraints }) => [...constraints] }),
    supervisors: t.field({ type: [SupervisorType], resolve: ({ supervisors }) => [...supervisors] }),
    roster: t.field({ type: FrozenRosterType, nullable: true, resolve: ({ roster }) => roster }),
    seal: t.field({ type: SealType, nullable: true, resolve: ({ seal }) => seal }),
    rounds: t.field({ type: [RoundType], resolve: ({ rounds }) => [...rounds] }),
    run: t.field({ type: RunType, nullable: true, resolve: ({ run }) => run }),
    progress: t.exposeFloat('progress', { nullable: true, description: '正在抽签：已完成的比例 / While it runs: the share done' }),
    annulments: t.field({ type: [AnnulmentType], resolve: ({ annulments }) => [...annulments] }),
    steps: t.field({ type: [DrawStepType], resolve: ({ steps }) => [...steps] }),
    token: t.exposeString('token', { description: '可用于等待视图 / A query may wait for it' }),
  }),
});

/** Of every command of a draw: the draw as it is then, or why not. */
export const DrawResult = builder.unionType('PlacementDrawResult', {
  types: [DrawType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : DrawType),
});

const DrawsConnection = builder.connectionObject(
  { type: DrawRowType, name: 'QueryPlacementDrawsConnection' },
  { name: 'QueryPlacementDrawsConnectionEdge' },
);

builder.queryFields((t) => ({
  placementDraws: t.field({
    type: DrawsConnection,
    description: '一学年的分班，按日期 / The draws of a school year, by day',
    authScopes,
    args: {
      schoolYear: t.arg.int({ required: true }),
      grade: t.arg.int(),
      schoolId: t.arg.id(),
      status: t.arg({ type: DrawStatusEnum }),
      drawDay: t.arg({ type: 'Date' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    complexity: pageComplexity,
    resolve: (_root, { schoolYear, grade, schoolId, status, drawDay, ...args }, { apis, actor }) => {
      const filter = {
        schoolYear,
        grade: grade ?? null,
        schoolId: schoolId == null ? null : String(schoolId),
        status: status ?? null,
        drawDay: drawDay ?? null,
      };
      return pageOf(args, (page) => apis.placement.readDraws(filter, page, actor!));
    },
  }),
  unplannedCohorts: t.field({
    type: [UnplannedCohortType],
    description: '还没有方案的起始年级 / Starting cohorts without a plan',
    authScopes,
    args: { schoolYear: t.arg.int({ required: true }) },
    resolve: async (_root, { schoolYear }, { apis, actor }) => [...(await apis.placement.readUnplannedCohorts(schoolYear, actor!))],
  }),
  placementDraw: t.field({
    type: DrawType,
    nullable: true,
    description: '一场分班；没有方案时为空 / One draw; null where nothing is planned',
    authScopes,
    args: { drawId: t.arg.id({ required: true }) },
    resolve: (_root, { drawId }, { apis, actor }) => apis.placement.readDraw(String(drawId), actor!),
  }),
}));
