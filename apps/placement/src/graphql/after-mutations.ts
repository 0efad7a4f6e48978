import { leavings } from '@junheng/contracts';
import { builder, Refusal } from '@junheng/graphql';
import type { Result } from '../result.ts';
import {
  ArrivalKindEnum,
  DrawAfterResult,
  LateArrivalResult,
  ObjectionDecisionEnum,
  ObjectionRemedyEnum,
  ObjectionResult,
  SigningStatementEnum,
} from './after-types.ts';
import { enumOf } from './enum-of.ts';
import { idOrNull } from './page-arguments.ts';

const LeavingEnum = enumOf('PupilLeaving', '离班方式 / How a pupil leaves', leavings);

const TeacherInput = builder.inputType('HomeroomTeacherInput', {
  fields: (t) => ({
    staffId: t.id({ description: '空 = 花名册外 / null: of no register' }),
    name: t.string({ required: true }),
    childIds: t.idList({ required: true, description: '本人子女，抽到其班时重抽 / Own children, whose class goes to somebody else' }),
  }),
});
const TeamInput = builder.inputType('TeachingTeamInput', {
  fields: (t) => ({ teamId: t.id(), members: t.string({ required: true }) }),
});
const BindingInput = builder.inputType('LateArrivalBindingInput', {
  description: '特殊要求，由审批人办理 / What binds an arrival; whoever places it approves it',
  fields: (t) => ({
    together: t.idList({ required: true }),
    apart: t.idList({ required: true }),
    allowed: t.intList({ required: true }),
    places: t.int({ required: true }),
    ground: t.string({ required: true }),
  }),
});

export const answerOf = <T extends object>(result: Result<T>): T | Refusal => (result.ok ? result.value : new Refusal(result.refusal));

builder.mutationFields((t) => ({
  drawHomeroomLots: t.field({
    type: DrawAfterResult,
    description: '班主任抽签，只抽一次 / Draws the homeroom teachers, once',
    authScopes: { may: 'run-draws' },
    args: { drawId: t.arg.id({ required: true }), teachers: t.arg({ type: [TeacherInput], required: true }) },
    resolve: async (_root, { drawId, teachers }, { apis, actor }) => {
      const listed = teachers.map(({ staffId, name, childIds }) => ({ staffId: idOrNull(staffId), name, childIds: childIds.map(String) }));
      return answerOf(await apis.placement.drawHomeroomLots({ drawId: String(drawId), teachers: listed }, actor!));
    },
  }),
  drawTeachingTeams: t.field({
    type: DrawAfterResult,
    description: '科任教师团队抽签，只抽一次 / Draws the teaching teams, once',
    authScopes: { may: 'run-draws' },
    args: { drawId: t.arg.id({ required: true }), teams: t.arg({ type: [TeamInput], required: true }) },
    resolve: async (_root, { drawId, teams }, { apis, actor }) => {
      const listed = teams.map(({ teamId, members }) => ({ teamId: idOrNull(teamId), members }));
      return answerOf(await apis.placement.drawTeachingTeams({ drawId: String(drawId), teams: listed }, actor!));
    },
  }),
  signDraw: t.field({
    type: DrawAfterResult,
    description: '监督签字，或写明理由拒签 / Signs the result, or refuses to with a reason',
    authScopes: { mayAny: ['supervise-draws', 'run-draws'] },
    args: {
      drawId: t.arg.id({ required: true }),
      supervisorId: t.arg.id({ required: true }),
      statement: t.arg({ type: SigningStatementEnum, required: true }),
      resultHash: t.arg.string({ required: true }),
      reason: t.arg.string(),
      onPaper: t.arg.boolean(),
    },
    resolve: async (_root, { drawId, supervisorId, statement, resultHash, reason, onPaper }, { apis, actor }) => {
      const ids = { drawId: String(drawId), supervisorId: String(supervisorId) };
      const said = { statement, resultHash, reason: reason ?? '', onPaper: onPaper ?? false };
      return answerOf(await apis.placement.signDraw({ ...ids, ...said }, actor!));
    },
  }),
  publishDrawNotice: t.field({
    type: DrawAfterResult,
    description: '公示分班结果 / Puts the result on notice',
    authScopes: { may: 'run-draws' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => answerOf(await apis.placement.publishNotice(String(drawId), actor!)),
  }),
  fixPlacement: t.field({
    type: DrawAfterResult,
    description: '确定分班：公示期满，异议全部处理 / Fixes the placement after the notice, with no objection open',
    authScopes: { may: 'run-draws' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => answerOf(await apis.placement.fixPlacement(String(drawId), actor!)),
  }),
  raiseDrawObjection: t.field({
    type: ObjectionResult,
    description: '公示期内提出异议 / Raises an objection while the notice lasts',
    authScopes: { may: 'raise-objections' },
    args: {
      drawId: t.arg.id({ required: true }),
      objectionId: t.arg.id({ required: true }),
      studentId: t.arg.id(),
      text: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, objectionId, studentId, text }, { apis, actor }) => {
      const raised = { drawId: String(drawId), objectionId: String(objectionId), studentId: idOrNull(studentId), text };
      return answerOf(await apis.placement.raiseObjection(raised, actor!));
    },
  }),
  resolveDrawObjection: t.field({
    type: ObjectionResult,
    description: '处理异议，须为另一人 / Resolves an objection, by another hand',
    authScopes: { may: 'decide-draws' },
    args: {
      drawId: t.arg.id({ required: true }),
      objectionId: t.arg.id({ required: true }),
      decision: t.arg({ type: ObjectionDecisionEnum, required: true }),
      remedy: t.arg({ type: ObjectionRemedyEnum, required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { drawId, objectionId, ...said }, { apis, actor }) => {
      const ids = { drawId: String(drawId), objectionId: String(objectionId) };
      return answerOf(await apis.placement.resolveObjection({ ...ids, ...said }, actor!));
    },
  }),
  placeLateArrival: t.field({
    type: LateArrivalResult,
    description: '补报、转入学生分班：人数最少的班，相同者抽签 / Places an arrival: the smallest class, ties by lot',
    authScopes: { mayAny: ['run-draws', 'decide-draws'] },
    args: {
      drawId: t.arg.id({ required: true }),
      studentId: t.arg.id({ required: true }),
      arrival: t.arg({ type: ArrivalKindEnum, required: true }),
      binding: t.arg({ type: BindingInput }),
    },
    resolve: async (_root, { drawId, studentId, arrival, binding }, { apis, actor }) => {
      const bound = binding && { ...binding, together: binding.together.map(String), apart: binding.apart.map(String) };
      // Whether somebody returns is for the placement to say; who asks for it is told so by the kind that is recorded.
      const kind = arrival === 'returned' ? 'late' : arrival;
      const input = { drawId: String(drawId), studentId: String(studentId), arrival: kind, binding: bound ?? null } as const;
      return answerOf(await apis.placement.placeLateArrival(input, actor!));
    },
  }),
  recordPupilLeft: t.field({
    type: DrawAfterResult,
    description: '登记学生离班 / Records that a pupil left',
    authScopes: { may: 'run-draws' },
    args: {
      drawId: t.arg.id({ required: true }),
      studentId: t.arg.id({ required: true }),
      leaving: t.arg({ type: LeavingEnum, required: true }),
      day: t.arg({ type: 'Date', required: true }),
    },
    resolve: async (_root, { drawId, studentId, ...left }, { apis, actor }) =>
      answerOf(await apis.placement.recordLeaving({ drawId: String(drawId), studentId: String(studentId), ...left }, actor!)),
  }),
}));
