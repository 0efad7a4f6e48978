import { builder } from '@junheng/graphql';
import type { Counted } from '../after/after-api.ts';
import type { ClassChange, Violation } from '../cases/cases-api.ts';
import type { ClassChangeStep } from '../domain/class-change/state.ts';
import type { ViolationStep } from '../domain/violation/state.ts';
import { answerOf } from './after-mutations.ts';
import {
  ClassChangeDecisionEnum,
  ClassChangeGroundEnum,
  ClassChangeResult,
  ClassChangeStepEnum,
  ClassChangeType,
  seeClassChanges,
  seeViolations,
  ViolationChannelEnum,
  ViolationKindEnum,
  ViolationResult,
  ViolationStepEnum,
  ViolationType,
} from './cases-types.ts';
import { deskComplexity, deskPage, idOrNull } from './page-arguments.ts';
import { recordCaseTexts } from './record-case-texts.ts';

type ClassChangeRequestsAnswer = Counted<ClassChange, ClassChangeStep>;
const ClassChangeRequestsCountType = builder.objectRef<ClassChangeRequestsAnswer['counts'][number]>('ClassChangeRequestsCount').implement({
  description: '各状态件数 / How many are at a step',
  authScopes: { mayAny: seeClassChanges },
  fields: (t) => ({ step: t.expose('step', { type: ClassChangeStepEnum }), count: t.exposeInt('count') }),
});
const ClassChangeRequestsType = builder.objectRef<ClassChangeRequestsAnswer>('ClassChangeRequests').implement({
  description: '转班申请一页与各状态件数 / A page of requests, and how many are at each step',
  authScopes: { mayAny: seeClassChanges },
  fields: (t) => ({
    items: t.field({ type: [ClassChangeType], resolve: ({ items }) => items }),
    total: t.exposeInt('total'),
    counts: t.field({ type: [ClassChangeRequestsCountType], resolve: ({ counts }) => counts }),
  }),
});

type PlacementViolationsAnswer = Counted<Violation, ViolationStep>;
const PlacementViolationsCountType = builder.objectRef<PlacementViolationsAnswer['counts'][number]>('PlacementViolationsCount').implement({
  description: '各状态件数 / How many are at a step',
  authScopes: { mayAny: seeViolations },
  fields: (t) => ({ step: t.expose('step', { type: ViolationStepEnum }), count: t.exposeInt('count') }),
});
const PlacementViolationsType = builder.objectRef<PlacementViolationsAnswer>('PlacementViolations').implement({
  description: '违规举报一页与各状态件数 / A page of reports, and how many are at each step',
  authScopes: { mayAny: seeViolations },
  fields: (t) => ({
    items: t.field({ type: [ViolationType], resolve: ({ items }) => items }),
    total: t.exposeInt('total'),
    counts: t.field({ type: [PlacementViolationsCountType], resolve: ({ counts }) => counts }),
  }),
});

builder.queryFields((t) => ({
  classChanges: t.field({
    type: ClassChangeRequestsType,
    description: '转班申请，未答复的在前 / Requests for a change of class, open ones first',
    authScopes: { mayAny: seeClassChanges },
    complexity: deskComplexity,
    args: {
      schoolYear: t.arg.int({ required: true }),
      schoolId: t.arg.id(),
      drawId: t.arg.id(),
      step: t.arg({ type: ClassChangeStepEnum }),
      offset: t.arg.int(),
      limit: t.arg.int(),
    },
    resolve: async (_root, { schoolYear, schoolId, drawId, step, ...page }, { apis, actor }) => {
      const filter = { schoolYear, schoolId: idOrNull(schoolId), drawId: idOrNull(drawId), step: step ?? null };
      const requests = await apis.placement.readClassChanges(filter, deskPage(page), actor!);
      await recordCaseTexts(apis, 'class-changes', requests.items, actor!);
      return requests;
    },
  }),
  placementViolations: t.field({
    type: PlacementViolationsType,
    description: '分班违规举报，未办结的在前 / Reported violations, undecided ones first',
    authScopes: { mayAny: seeViolations },
    complexity: deskComplexity,
    args: {
      schoolYear: t.arg.int({ required: true }),
      schoolId: t.arg.id(),
      kind: t.arg({ type: ViolationKindEnum }),
      step: t.arg({ type: ViolationStepEnum }),
      offset: t.arg.int(),
      limit: t.arg.int(),
    },
    resolve: async (_root, { schoolYear, schoolId, kind, step, ...page }, { apis, actor }) => {
      const filter = { schoolYear, schoolId: idOrNull(schoolId), kind: kind ?? null, step: step ?? null };
      const violations = await apis.placement.readViolations(filter, deskPage(page), actor!);
      await recordCaseTexts(apis, 'placement-violations', violations.items, actor!);
      return violations;
    },
  }),
}));

builder.mutationFields((t) => ({
  requestClassChange: t.field({
    type: ClassChangeResult,
    description: '申请转班 / Asks for a change of class',
    authScopes: { may: 'request-class-change' },
    args: {
      requestId: t.arg.id({ required: true }),
      drawId: t.arg.id({ required: true }),
      studentId: t.arg.id({ required: true }),
      toClassNo: t.arg.int({ required: true }),
      ground: t.arg({ type: ClassChangeGroundEnum, required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { requestId, drawId, studentId, ...asked }, { apis, actor }) => {
      const ids = { requestId: String(requestId), drawId: String(drawId), studentId: String(studentId) };
      return answerOf(await apis.placement.requestClassChange({ ...ids, ...asked }, actor!));
    },
  }),
  decideClassChange: t.field({
    type: ClassChangeResult,
    description: '审批转班，须为另一人 / Decides on a request, by another hand',
    authScopes: { may: 'decide-draws' },
    args: {
      requestId: t.arg.id({ required: true }),
      decision: t.arg({ type: ClassChangeDecisionEnum, required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { requestId, ...said }, { apis, actor }) =>
      answerOf(await apis.placement.decideClassChange({ requestId: String(requestId), ...said }, actor!)),
  }),
  withdrawClassChange: t.field({
    type: ClassChangeResult,
    description: '撤回转班申请 / Withdraws the own request',
    authScopes: { may: 'request-class-change' },
    args: { requestId: t.arg.id({ required: true }) },
    resolve: async (_root, { requestId }, { apis, actor }) => answerOf(await apis.placement.withdrawClassChange(String(requestId), actor!)),
  }),
  reportPlacementViolation: t.field({
    type: ViolationResult,
    description: '举报分班违规 / Reports a violation',
    authScopes: { may: 'report-violations' },
    args: {
      violationId: t.arg.id({ required: true }),
      schoolId: t.arg.id({ required: true }),
      schoolYear: t.arg.int({ required: true }),
      grade: t.arg.int(),
      kind: t.arg({ type: ViolationKindEnum, required: true }),
      channel: t.arg({ type: ViolationChannelEnum, required: true }),
      text: t.arg.string({ required: true }),
    },
    resolve: async (_root, { violationId, schoolId, grade, ...told }, { apis, actor }) => {
      const about = { violationId: String(violationId), schoolId: String(schoolId), grade: grade ?? null };
      return answerOf(await apis.placement.reportViolation({ ...about, ...told }, actor!));
    },
  }),
  confirmPlacementViolation: t.field({
    type: ViolationResult,
    description: '查实违规，须为另一人 / Finds a report true, by another hand',
    authScopes: { may: 'decide-draws' },
    args: {
      violationId: t.arg.id({ required: true }),
      veto: t.arg.boolean({ required: true }),
      cases: t.arg.int({ required: true }),
      finding: t.arg.string({ required: true }),
    },
    resolve: async (_root, { violationId, ...found }, { apis, actor }) =>
      answerOf(await apis.placement.confirmViolation({ violationId: String(violationId), ...found }, actor!)),
  }),
  dismissPlacementViolation: t.field({
    type: ViolationResult,
    description: '举报不实，须为另一人 / Finds a report unfounded, by another hand',
    authScopes: { may: 'decide-draws' },
    args: { violationId: t.arg.id({ required: true }), finding: t.arg.string({ required: true }) },
    resolve: async (_root, { violationId, finding }, { apis, actor }) =>
      answerOf(await apis.placement.dismissViolation({ violationId: String(violationId), finding }, actor!)),
  }),
}));
