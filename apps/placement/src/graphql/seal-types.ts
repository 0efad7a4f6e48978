import { builder, MessageType, Refusal, RefusalType } from '@junheng/graphql';
import type { CeremonyStep, CeremonySynced } from '../seal/seal-api.ts';
import { answerOf, authScopes, ChosenByEnum, SupervisorRoleEnum } from './draw-parts.ts';
import { DrawResult, DrawType } from './draws-types.ts';
import { enumOf } from './enum-of.ts';
import { PublicSourceInput, sourceOf } from './plan-values.ts';
import { ceremonyStepOf } from './ceremony-step.ts';

const CeremonyStepKindEnum = enumOf('CeremonyStepKind', '现场记录的一步 / A step recorded in the hall', [
  'commit',
  'reveal',
  'public-value',
  'void',
  'run',
] satisfies CeremonyStep['kind'][]);

/** One type for five kinds: what a kind has no use for is left out. */
const CeremonyStepInput = builder.inputType('CeremonyStepInput', {
  fields: (t) => ({
    kind: t.field({ type: CeremonyStepKindEnum, required: true }),
    supervisorId: t.id(),
    commitment: t.string(),
    number: t.string(),
    nonce: t.string(),
    value: t.string(),
    nextDeadline: t.string(),
    resultHash: t.string(),
    at: t.string(),
  }),
});

const SyncRefusalType = builder.objectRef<NonNullable<CeremonySynced['refusal']>>('CeremonyRefusal').implement({
  description: '第几步没有被接受，为什么 / Which step was refused, and why',
  authScopes,
  fields: (t) => ({ step: t.exposeInt('step'), message: t.field({ type: MessageType, resolve: ({ message }) => message }) }),
});
const SyncedType = builder.objectRef<CeremonySynced>('CeremonySynced').implement({
  description: '现场记录带回的结果 / What came of a hall’s record',
  authScopes,
  fields: (t) => ({
    draw: t.field({ type: DrawType, resolve: ({ draw }) => draw }),
    done: t.exposeInt('done'),
    already: t.exposeInt('already'),
    refusal: t.field({ type: SyncRefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});
const SyncResult = builder.unionType('CeremonySyncResult', {
  types: [SyncedType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : SyncedType),
});

const run = { may: 'run-draws' } as const;
/** A supervisor, or who runs the draw for one who is in the hall. */
const supervise = { mayAny: ['supervise-draws', 'run-draws'] } as const;

builder.mutationFields((t) => ({
  appointSupervisor: t.field({
    type: DrawResult,
    description: '确定监督员 / Appoints a supervisor',
    authScopes: { may: 'plan-draws' },
    args: {
      drawId: t.arg.id({ required: true }),
      personId: t.arg.id(),
      role: t.arg({ type: SupervisorRoleEnum, required: true }),
      chosenBy: t.arg({ type: ChosenByEnum, required: true }),
      name: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, personId, ...rest }, { apis, actor }) => {
      const input = { ...rest, drawId: String(drawId), personId: personId == null ? null : String(personId) };
      return answerOf(await apis.placement.appointSupervisor(input, actor!));
    },
  }),
  sealDraw: t.field({
    type: DrawResult,
    description: '封存 / Seals everything but the seed',
    authScopes: run,
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => answerOf(await apis.placement.sealDraw(String(drawId), actor!)),
  }),
  commitSeed: t.field({
    type: DrawResult,
    description: '提交承诺 / Commits to a number',
    authScopes: supervise,
    args: {
      drawId: t.arg.id({ required: true }),
      supervisorId: t.arg.id({ required: true }),
      commitment: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, supervisorId, commitment }, { apis, actor }) =>
      answerOf(await apis.placement.commitSeed({ drawId: String(drawId), supervisorId: String(supervisorId), commitment }, actor!)),
  }),
  revealSeed: t.field({
    type: DrawResult,
    description: '公开数字 / Reveals a number',
    authScopes: supervise,
    args: {
      drawId: t.arg.id({ required: true }),
      supervisorId: t.arg.id({ required: true }),
      number: t.arg.string({ required: true }),
      nonce: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, supervisorId, ...rest }, { apis, actor }) =>
      answerOf(await apis.placement.revealSeed({ drawId: String(drawId), supervisorId: String(supervisorId), ...rest }, actor!)),
  }),
  voidRound: t.field({
    type: DrawResult,
    description: '本轮作废，另开一轮 / Voids a round and announces the next',
    authScopes: run,
    args: {
      drawId: t.arg.id({ required: true }),
      nextSource: t.arg({ type: PublicSourceInput, required: true }),
      nextDeadline: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, nextSource, nextDeadline }, { apis, actor }) =>
      answerOf(await apis.placement.voidRound({ drawId: String(drawId), nextSource: sourceOf(nextSource), nextDeadline }, actor!)),
  }),
  recordPublicValue: t.field({
    type: DrawResult,
    description: '录入公共随机值 / Records the public value',
    authScopes: supervise,
    args: { drawId: t.arg.id({ required: true }), value: t.arg.string({ required: true }), supervisorId: t.arg.id() },
    resolve: async (_root, { drawId, value, supervisorId }, { apis, actor }) => {
      const input = { drawId: String(drawId), value, supervisorId: supervisorId == null ? null : String(supervisorId) };
      return answerOf(await apis.placement.recordPublicValue(input, actor!));
    },
  }),
  syncCeremony: t.field({
    type: SyncResult,
    description: '带回没有网络的现场的记录 / Brings in what a hall without a network recorded',
    authScopes: run,
    args: {
      drawId: t.arg.id({ required: true }),
      attempt: t.arg.int({ required: true }),
      sealHash: t.arg.string({ required: true }),
      steps: t.arg({ type: [CeremonyStepInput], required: true }),
    },
    resolve: async (_root, { drawId, steps, ...rest }, { apis, actor }) =>
      answerOf(await apis.placement.syncCeremony({ ...rest, drawId: String(drawId), steps: steps.map(ceremonyStepOf) }, actor!)),
  }),
}));
