import { type Actor, may, type PersonalRead } from '@junheng/access';
import { type Apis, builder, MessageType, Refusal, RefusalType } from '@junheng/graphql';
import { schoolOf } from '../draws/draw-id.ts';
import type { Result } from '../result.ts';
import type { DrawDayOutcome, RunApi } from '../run/run-api.ts';
import { answerOf, authScopes, ChosenByEnum, SupervisorRoleEnum } from './draw-parts.ts';
import { DrawResult, DrawType } from './draws-types.ts';
import { DayPlanInput, dayPlanOf } from './plan-values.ts';

/** A list wrapped, as a union has objects for members only. */
class DrawDay {
  readonly outcomes: DrawDayOutcome[];
  constructor(outcomes: DrawDayOutcome[]) {
    this.outcomes = outcomes;
  }
}

const OutcomeType = builder.objectRef<DrawDayOutcome>('DrawDayOutcome').implement({
  description: '一场分班办成没有 / One cohort’s outcome',
  authScopes,
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    draw: t.field({ type: DrawType, nullable: true, resolve: ({ draw }) => draw }),
    refusal: t.field({ type: MessageType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});
const DrawDayType = builder.objectType(DrawDay, {
  name: 'DrawDay',
  description: '许多场一起办的结果 / What came of many draws at once',
  authScopes,
  fields: (t) => ({ outcomes: t.field({ type: [OutcomeType], resolve: ({ outcomes }) => outcomes }) }),
});
const DrawDayResult = builder.unionType('DrawDayResult', {
  types: [DrawDayType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : DrawDayType),
});

class DrawText {
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
}
const DrawTextType = builder.objectType(DrawText, {
  name: 'DrawText',
  description: '证明包、现场包或家长凭证，规范 JSON / A bundle, a hall’s kit or a receipt, as canonical JSON',
  authScopes: { signedIn: true },
  fields: (t) => ({ json: t.exposeString('json') }),
});
const DrawTextResult = builder.unionType('DrawTextResult', {
  types: [DrawTextType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : DrawTextType),
});

/** What was read of children stands in the audit before it is handed out. */
async function textOf(
  result: Result<string>,
  read: Pick<PersonalRead, 'right' | 'kind' | 'count'>,
  subject: string,
  apis: Apis,
  actor: Actor,
  drawId = subject,
): Promise<DrawText | Refusal> {
  if (!result.ok) return new Refusal(result.refusal);
  await apis.readAudit.recordRead({ ...read, subject, schoolId: schoolOf(drawId) }, actor);
  return new DrawText(result.value);
}

const LargestClassInput = builder.inputType('LargestClassInput', {
  fields: (t) => ({ grade: t.int({ required: true }), pupils: t.int({ required: true }) }),
});
const CohortInput = builder.inputType('StartCohortInput', {
  fields: (t) => ({ schoolId: t.id({ required: true }), grade: t.int({ required: true }) }),
});

const SupervisorInput = builder.inputType('DrawSupervisorInput', {
  fields: (t) => ({
    personId: t.id(),
    role: t.field({ type: SupervisorRoleEnum, required: true }),
    chosenBy: t.field({ type: ChosenByEnum, required: true }),
    name: t.string({ required: true }),
  }),
});

const run = { may: 'run-draws' } as const;
const plan = { may: 'plan-draws' } as const;

builder.queryFields((t) => ({
  drawBundle: t.field({
    type: DrawTextResult,
    description: '完整证明包：有取值，无姓名 / The full bundle: values, no names',
    authScopes: { may: 'read-draw-bundles' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => {
      const bundle = await apis.placement.readBundle({ drawId: String(drawId), kind: 'full' }, actor!);
      return textOf(bundle, { right: 'read-draw-bundles', kind: 'draw-bundle', count: null }, String(drawId), apis, actor!);
    },
  }),
  drawHallKit: t.field({
    type: DrawTextResult,
    description: '没有网络的现场所需 / What a hall without a network needs',
    authScopes: run,
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => {
      const kit = await apis.placement.readHallKit(String(drawId), actor!);
      return textOf(kit, { right: 'run-draws', kind: 'draw-bundle', count: null }, String(drawId), apis, actor!);
    },
  }),
  drawReceipt: t.field({
    type: DrawTextResult,
    description: '一名学生的凭证，给监护人 / One child’s receipt, for the guardian',
    authScopes: { mayAny: ['read-own-child', 'read-draw-rosters'] },
    args: { drawId: t.arg.id({ required: true }), studentId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId, studentId }, { apis, actor }) => {
      const receipt = await apis.placement.readReceipt({ drawId: String(drawId), studentId: String(studentId) }, actor!);
      // A guardian's own child is told in the audit as every other receipt.
      const right = may(actor, 'read-own-child', { child: String(studentId) }) ? 'read-own-child' : 'read-draw-rosters';
      return textOf(receipt, { right, kind: 'draw-receipt', count: 1 }, String(studentId), apis, actor!, String(drawId));
    },
  }),
}));

builder.mutationFields((t) => ({
  runDraw: t.field({
    type: DrawResult,
    description: '抽签 / Runs a draw whose seed is known',
    authScopes: run,
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => answerOf(await apis.placement.runDraw(String(drawId), actor!)),
  }),
  annulDraw: t.field({
    type: DrawResult,
    description: '作废抽签，理由公布 / Annuls a draw for a reason that is published',
    authScopes: { may: 'decide-draws' },
    args: { drawId: t.arg.id({ required: true }), attempt: t.arg.int({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { drawId, ...rest }, { apis, actor }) =>
      answerOf(await apis.placement.annulDraw({ drawId: String(drawId), ...rest }, actor!)),
  }),
  planDraws: t.field({
    type: DrawDayResult,
    description: '一起拟定方案 / Plans many draws by one rule',
    authScopes: plan,
    args: {
      schoolYear: t.arg.int({ required: true }),
      cohorts: t.arg({ type: [CohortInput], required: true }),
      largestClass: t.arg({ type: [LargestClassInput], required: true }),
      plan: t.arg({ type: DayPlanInput, required: true }),
    },
    resolve: async (_root, { schoolYear, cohorts, largestClass, plan: given }, { apis, actor }) => {
      const rule = {
        schoolYear,
        cohorts: cohorts.map(({ schoolId, grade }) => ({ schoolId: String(schoolId), grade })),
        largestClass: largestClass.map(({ grade, pupils }) => ({ grade, pupils })),
        plan: dayPlanOf(given),
      };
      return dayOf(await apis.placement.planMany(rule, actor!));
    },
  }),
  freezeDraws: t.field({
    type: DrawDayResult,
    description: '一起冻结名册 / Freezes many rosters',
    authScopes: plan,
    args: { drawIds: t.arg.idList({ required: true }) },
    resolve: async (_root, { drawIds }, { apis, actor }) => dayOf(await apis.placement.freezeMany(drawIds.map(String), actor!)),
  }),
  appointSupervisors: t.field({
    type: DrawDayResult,
    description: '为许多场确定同样的监督员 / Appoints the same supervisors for many draws',
    authScopes: plan,
    args: { drawIds: t.arg.idList({ required: true }), supervisors: t.arg({ type: [SupervisorInput], required: true }) },
    resolve: async (_root, { drawIds, supervisors }, { apis, actor }) => {
      const given = supervisors.map(({ personId, ...rest }) => ({ ...rest, personId: personId == null ? null : String(personId) }));
      return dayOf(await apis.placement.appointMany(drawIds.map(String), given, actor!));
    },
  }),
  runDraws: t.field({
    type: DrawDayResult,
    description: '一起抽签 / Runs many draws whose seeds are known',
    authScopes: run,
    args: { drawIds: t.arg.idList({ required: true }) },
    resolve: async (_root, { drawIds }, { apis, actor }) => dayOf(await apis.placement.runMany(drawIds.map(String), actor!)),
  }),
  sealDraws: t.field({
    type: DrawDayResult,
    description: '一起封存 / Seals many draws',
    authScopes: run,
    args: { drawIds: t.arg.idList({ required: true }) },
    resolve: async (_root, { drawIds }, { apis, actor }) => dayOf(await apis.placement.sealMany(drawIds.map(String), actor!)),
  }),
}));

const dayOf = (result: Awaited<ReturnType<RunApi['planMany']>>) => (result.ok ? new DrawDay(result.value) : new Refusal(result.refusal));
