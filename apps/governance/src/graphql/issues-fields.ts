import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { EscalationType, IssueSourceEnum, IssueType, SupervisionType, TalkType } from './issues-types.ts';
import { answerOf, UnitKindEnum } from './record-types.ts';

const IssueResult = builder.unionType('IssueResult', {
  types: [IssueType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : IssueType),
});
const TalkResult = builder.unionType('TalkResult', {
  types: [TalkType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : TalkType),
});
const SupervisionResult = builder.unionType('SupervisionResult', {
  types: [SupervisionType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : SupervisionType),
});
const idOrNull = (id: string | number | null | undefined): string | null => (id == null ? null : String(id));

builder.queryFields((t) => ({
  issues: t.field({
    type: [IssueType],
    description: '问题台账 / The issue register',
    authScopes: { may: 'read-issues' },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readIssues(asOf ?? null, actor!),
  }),
  issue: t.field({
    type: IssueType,
    nullable: true,
    description: '一个问题 / One issue',
    authScopes: { may: 'read-issues' },
    args: { issueId: t.arg.id({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { issueId, asOf }, { apis, actor }) =>
      apis.governance.readIssue({ issueId: String(issueId), asOf: asOf ?? null }, actor!),
  }),
  talks: t.field({
    type: [TalkType],
    description: '约谈记录 / Talks held',
    authScopes: { may: 'read-issues' },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readTalks(asOf ?? null, actor!),
  }),
  supervisions: t.field({
    type: [SupervisionType],
    description: '督办事项 / Supervised items',
    authScopes: { may: 'read-issues' },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readSupervisions(asOf ?? null, actor!),
  }),
  escalations: t.field({
    type: [EscalationType],
    description:
      '预警：蓝 = 7 日内到期，黄 = 逾期 1–14 日，红 = 逾期 14 日以上，最急在前 / What is due within 7 days, late, or over 14 days late; worst first',
    authScopes: { may: 'read-escalations' },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readEscalations(asOf ?? null, actor!),
  }),
}));

builder.mutationFields((t) => ({
  openIssue: t.field({
    type: IssueResult,
    description: '问题立项 / Opens an issue',
    authScopes: { may: 'open-issues' },
    args: {
      issueId: t.arg.id({ required: true }),
      source: t.arg({ type: IssueSourceEnum, required: true }),
      officeId: t.arg.id({ required: true }),
      schoolId: t.arg.id(),
      obligationId: t.arg.id(),
      due: t.arg({ type: 'Date', required: true }),
      title: t.arg.string({ required: true }),
      description: t.arg.string({ required: true }),
    },
    resolve: async (_root, { issueId, officeId, schoolId, obligationId, ...rest }, { apis, actor }) => {
      const ids = {
        issueId: String(issueId),
        officeId: String(officeId),
        schoolId: idOrNull(schoolId),
        obligationId: idOrNull(obligationId),
      };
      return answerOf(await apis.governance.openIssue({ ...ids, ...rest }, actor!));
    },
  }),
  analyseIssue: t.field({
    type: IssueResult,
    description: '问题研究：原因与措施 / Says what caused an issue and what will be done',
    authScopes: { may: 'rectify-issues' },
    args: { issueId: t.arg.id({ required: true }), cause: t.arg.string({ required: true }), measure: t.arg.string({ required: true }) },
    resolve: async (_root, { issueId, ...rest }, { apis, actor }) =>
      answerOf(await apis.governance.analyseIssue({ issueId: String(issueId), ...rest }, actor!)),
  }),
  submitRectification: t.field({
    type: IssueResult,
    description: '提交整改 / Submits a rectification',
    authScopes: { may: 'rectify-issues' },
    args: {
      issueId: t.arg.id({ required: true }),
      measures: t.arg.string({ required: true }),
      evidenceIds: t.arg.idList({ required: true }),
    },
    resolve: async (_root, { issueId, measures, evidenceIds }, { apis, actor }) => {
      const input = { issueId: String(issueId), measures, evidenceIds: evidenceIds.map(String) };
      return answerOf(await apis.governance.submitRectification(input, actor!));
    },
  }),
  checkRectification: t.field({
    type: IssueResult,
    description:
      '复查：不填期限 = 通过并销号，须为另一人 / Checks a rectification; without a new due day it passed and the issue is closed. A second person',
    authScopes: { may: 'check-issues' },
    args: { issueId: t.arg.id({ required: true }), text: t.arg.string({ required: true }), due: t.arg({ type: 'Date' }) },
    resolve: async (_root, { issueId, text, due }, { apis, actor }) =>
      answerOf(await apis.governance.checkRectification({ issueId: String(issueId), text, due: due ?? null }, actor!)),
  }),
  holdTalk: t.field({
    type: TalkResult,
    description: '记录约谈 / Records a talk',
    authScopes: { may: 'hold-talks' },
    args: {
      talkId: t.arg.id({ required: true }),
      unitKind: t.arg({ type: UnitKindEnum, required: true }),
      unitId: t.arg.id({ required: true }),
      day: t.arg({ type: 'Date', required: true }),
      issueId: t.arg.id(),
      reason: t.arg.string({ required: true }),
      record: t.arg.string({ required: true }),
    },
    resolve: async (_root, { talkId, unitId, issueId, ...rest }, { apis, actor }) => {
      const ids = { talkId: String(talkId), unitId: String(unitId), issueId: idOrNull(issueId) };
      return answerOf(await apis.governance.holdTalk({ ...ids, ...rest }, actor!));
    },
  }),
  openSupervision: t.field({
    type: SupervisionResult,
    description: '督办立项 / Opens a supervised item',
    authScopes: { may: 'supervise-units' },
    args: {
      itemId: t.arg.id({ required: true }),
      unitKind: t.arg({ type: UnitKindEnum, required: true }),
      unitId: t.arg.id({ required: true }),
      due: t.arg({ type: 'Date', required: true }),
      issueId: t.arg.id(),
      demand: t.arg.string({ required: true }),
    },
    resolve: async (_root, { itemId, unitId, issueId, ...rest }, { apis, actor }) => {
      const ids = { itemId: String(itemId), unitId: String(unitId), issueId: idOrNull(issueId) };
      return answerOf(await apis.governance.openSupervision({ ...ids, ...rest }, actor!));
    },
  }),
  answerSupervision: t.field({
    type: SupervisionResult,
    description: '答复督办 / Answers a supervised item',
    authScopes: { may: 'answer-supervision' },
    args: { itemId: t.arg.id({ required: true }), answer: t.arg.string({ required: true }), evidenceIds: t.arg.idList({ required: true }) },
    resolve: async (_root, { itemId, answer, evidenceIds }, { apis, actor }) => {
      const input = { itemId: String(itemId), answer, evidenceIds: evidenceIds.map(String) };
      return answerOf(await apis.governance.answerSupervision(input, actor!));
    },
  }),
  returnSupervision: t.field({
    type: SupervisionResult,
    description: '退回答复 / Returns an answer',
    authScopes: { may: 'supervise-units' },
    args: { itemId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }), due: t.arg({ type: 'Date', required: true }) },
    resolve: async (_root, { itemId, ...rest }, { apis, actor }) =>
      answerOf(await apis.governance.returnSupervision({ itemId: String(itemId), ...rest }, actor!)),
  }),
  closeSupervision: t.field({
    type: SupervisionResult,
    description: '督办办结 / Closes a supervised item',
    authScopes: { may: 'supervise-units' },
    args: { itemId: t.arg.id({ required: true }), conclusion: t.arg.string({ required: true }) },
    resolve: async (_root, { itemId, conclusion }, { apis, actor }) =>
      answerOf(await apis.governance.closeSupervision({ itemId: String(itemId), conclusion }, actor!)),
  }),
}));
