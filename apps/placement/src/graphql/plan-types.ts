import { builder, MessageType, Refusal, RefusalType } from '@junheng/graphql';
import type { Feasibility, TwinSuggestion } from '../plan/plan-api.ts';
import { answerOf, authScopes, ConstraintDecisionEnum, ConstraintGroundEnum, ConstraintKindEnum } from './draw-parts.ts';
import { DrawResult } from './draws-types.ts';
import { DrawPlanInput, planOf } from './plan-values.ts';

const LevelType = builder.objectRef<Feasibility['levels'][number]>('FeasibleLevel').implement({
  description: '一个方面的一种取值 / One value of an attribute',
  authScopes,
  fields: (t) => ({
    attribute: t.exposeString('attribute'),
    level: t.exposeString('level', { nullable: true }),
    pupils: t.exposeInt('pupils'),
    leastRange: t.exposeInt('leastRange', { nullable: true, description: '各班最小可能相差 / The least range between classes' }),
  }),
});
const FeasibilityType = builder.objectRef<Feasibility>('DrawFeasibility').implement({
  description: '方案能不能排 / What a plan would come to with the pupils of today',
  authScopes,
  fields: (t) => ({
    pupils: t.exposeInt('pupils'),
    sizes: t.field({ type: ['Int'], resolve: ({ sizes }) => sizes }),
    levels: t.field({ type: [LevelType], resolve: ({ levels }) => levels }),
    problems: t.field({ type: [MessageType], resolve: ({ problems }) => problems, description: '空 = 能排 / Empty: it can be drawn' }),
  }),
});
const FeasibilityResult = builder.unionType('DrawFeasibilityResult', {
  types: [FeasibilityType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : FeasibilityType),
});
const TwinsType = builder.objectRef<TwinSuggestion>('TwinSuggestion').implement({
  description: '多胞胎：同班还是分开由监护人说 / Twins; together or apart is the guardian’s word',
  authScopes: { may: 'read-draw-rosters' },
  fields: (t) => ({
    twinGroup: t.exposeID('twinGroup'),
    studentIds: t.field({ type: ['ID'], resolve: ({ studentIds }) => studentIds }),
    isDeclared: t.exposeBoolean('isDeclared'),
  }),
});

const plan = { may: 'plan-draws' } as const;

builder.queryFields((t) => ({
  drawFeasibility: t.field({
    type: FeasibilityResult,
    authScopes: plan,
    args: {
      schoolId: t.arg.id({ required: true }),
      schoolYear: t.arg.int({ required: true }),
      grade: t.arg.int({ required: true }),
      plan: t.arg({ type: DrawPlanInput, required: true }),
    },
    resolve: async (_root, { schoolId, schoolYear, grade, plan: given }, { apis, actor }) =>
      answerOf(await apis.placement.readFeasibility({ schoolId: String(schoolId), schoolYear, grade, plan: planOf(given) }, actor!)),
  }),
  drawTwins: t.field({
    type: [TwinsType],
    authScopes: { may: 'read-draw-rosters' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: (_root, { drawId }, { apis, actor }) => apis.placement.readTwins(String(drawId), actor!),
  }),
}));

builder.mutationFields((t) => ({
  draftDrawPlan: t.field({
    type: DrawResult,
    description: '拟定分班方案 / Plans the draw of a starting cohort',
    authScopes: plan,
    args: {
      schoolId: t.arg.id({ required: true }),
      schoolYear: t.arg.int({ required: true }),
      grade: t.arg.int({ required: true }),
      plan: t.arg({ type: DrawPlanInput, required: true }),
    },
    resolve: async (_root, { schoolId, schoolYear, grade, plan: given }, { apis, actor }) =>
      answerOf(await apis.placement.draftPlan({ schoolId: String(schoolId), schoolYear, grade, plan: planOf(given) }, actor!)),
  }),
  changeDrawPlan: t.field({
    type: DrawResult,
    description: '修改方案，名册冻结前 / Changes a plan before the roster is frozen',
    authScopes: plan,
    args: { drawId: t.arg.id({ required: true }), plan: t.arg({ type: DrawPlanInput, required: true }) },
    resolve: async (_root, { drawId, plan: given }, { apis, actor }) =>
      answerOf(await apis.placement.changePlan({ drawId: String(drawId), plan: planOf(given) }, actor!)),
  }),
  declareConstraint: t.field({
    type: DrawResult,
    description: '申报特殊约束 / Declares a constraint',
    authScopes: plan,
    args: {
      drawId: t.arg.id({ required: true }),
      kind: t.arg({ type: ConstraintKindEnum, required: true }),
      studentIds: t.arg.idList({ required: true }),
      classNos: t.arg.intList({ required: true }),
      places: t.arg.int(),
      ground: t.arg({ type: ConstraintGroundEnum, required: true }),
      words: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, studentIds, places, ...rest }, { apis, actor }) => {
      const input = { ...rest, drawId: String(drawId), studentIds: studentIds.map(String), places: places ?? null };
      return answerOf(await apis.placement.declareConstraint(input, actor!));
    },
  }),
  decideConstraint: t.field({
    type: DrawResult,
    description: '审批特殊约束，须由另一人 / Decides on a constraint, by another hand',
    authScopes: { may: 'decide-draws' },
    args: {
      drawId: t.arg.id({ required: true }),
      constraintId: t.arg.id({ required: true }),
      decision: t.arg({ type: ConstraintDecisionEnum, required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, constraintId, ...rest }, { apis, actor }) =>
      answerOf(await apis.placement.decideConstraint({ drawId: String(drawId), constraintId: String(constraintId), ...rest }, actor!)),
  }),
  withdrawConstraint: t.field({
    type: DrawResult,
    description: '撤回特殊约束 / Withdraws a constraint',
    authScopes: plan,
    args: { drawId: t.arg.id({ required: true }), constraintId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId, constraintId }, { apis, actor }) =>
      answerOf(await apis.placement.withdrawConstraint({ drawId: String(drawId), constraintId: String(constraintId) }, actor!)),
  }),
}));
