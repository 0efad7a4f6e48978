import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { Meeting, MeetingPack } from '../meetings/meetings-api.ts';
import { EscalationType, IssueType } from './issues-types.ts';
import { answerOf, RecordedEventType } from './record-types.ts';
import { ReportMonthType } from './reports-types.ts';

const authScopes = { may: 'read-meetings' } as const;

const DecisionType = builder.objectRef<Meeting['decisions'][number] & { isDone?: boolean }>('MeetingDecision').implement({
  description: '会议决定，已成为任务 / A decision of a meeting, which became a task',
  authScopes,
  fields: (t) => ({
    decisionId: t.exposeID('decisionId'),
    officeId: t.exposeID('officeId'),
    due: t.expose('due', { type: 'Date' }),
    text: t.exposeString('text', { nullable: true }),
    taskId: t.exposeID('taskId'),
    isDone: t.boolean({ description: '任务已办结 / Its task is done', resolve: ({ isDone }) => isDone === true }),
  }),
});
const MeetingType = builder.objectRef<Meeting>('Meeting').implement({
  description: '季度例会 / A quarterly meeting',
  authScopes,
  fields: (t) => ({
    meetingId: t.exposeID('meetingId'),
    year: t.exposeInt('year'),
    quarter: t.exposeInt('quarter'),
    day: t.expose('day', { type: 'Date' }),
    isHeld: t.exposeBoolean('isHeld'),
    remarks: t.exposeString('remarks', { nullable: true }),
    officesPresent: t.field({ type: ['ID'], resolve: ({ officesPresent }) => [...officesPresent] }),
    minutes: t.exposeString('minutes', { nullable: true }),
    decisions: t.field({ type: [DecisionType], resolve: ({ decisions }) => [...decisions] }),
    events: t.field({ type: [RecordedEventType], resolve: ({ events }) => [...events] }),
  }),
});
const FundType = builder.objectRef<MeetingPack['funds'][number]>('MeetingFund').implement({
  description: '专项经费，金额以分计 / A special fund; amounts in fen',
  authScopes,
  fields: (t) => ({
    fundId: t.exposeID('fundId'),
    name: t.exposeString('name'),
    budgetFen: t.exposeFloat('budgetFen'),
    allottedFen: t.exposeFloat('allottedFen', { description: '已拨付 / Handed on' }),
    spentFen: t.exposeFloat('spentFen'),
    awardedFen: t.exposeFloat('awardedFen'),
  }),
});
const PackType = builder.objectRef<MeetingPack>('MeetingPack').implement({
  description: '会议材料：逾期事项、问题、月报、经费、上次决定的落实 / What lies before the meeting',
  authScopes,
  fields: (t) => ({
    meeting: t.field({ type: MeetingType, resolve: ({ meeting }) => meeting }),
    day: t.expose('day', { type: 'Date', description: '数据截至 / Day of the data' }),
    late: t.field({ type: [EscalationType], resolve: ({ late }) => [...late] }),
    issues: t.field({ type: [IssueType], resolve: ({ issues }) => [...issues] }),
    months: t.field({ type: [ReportMonthType], resolve: ({ months }) => [...months] }),
    funds: t.field({ type: [FundType], resolve: ({ funds }) => [...funds] }),
    earlier: t.field({ type: [DecisionType], resolve: ({ earlier }) => [...earlier] }),
  }),
});

const MeetingResult = builder.unionType('MeetingResult', {
  types: [MeetingType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : MeetingType),
});
const DecisionInput = builder.inputType('MeetingDecisionInput', {
  description: '决定、责任科室与期限 / A decision, its office and its due day',
  fields: (t) => ({
    officeId: t.id({ required: true }),
    due: t.field({ type: 'Date', required: true }),
    text: t.string({ required: true }),
  }),
});

builder.queryFields((t) => ({
  meetings: t.field({
    type: [MeetingType],
    description: '季度例会，新的在前 / The quarterly meetings, newest first',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readMeetings(asOf ?? null, actor!),
  }),
  meetingPack: t.field({
    type: PackType,
    nullable: true,
    description: '会议材料 / What lies before a meeting',
    authScopes,
    args: { meetingId: t.arg.id({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { meetingId, asOf }, { apis, actor }) =>
      apis.governance.readMeetingPack({ meetingId: String(meetingId), asOf: asOf ?? null }, actor!),
  }),
}));

builder.mutationFields((t) => ({
  callMeeting: t.field({
    type: MeetingResult,
    description: '召集季度例会，或改期 / Calls a quarterly meeting, or moves it',
    authScopes: { may: 'run-meetings' },
    args: {
      year: t.arg.int({ required: true }),
      quarter: t.arg.int({ required: true }),
      day: t.arg({ type: 'Date', required: true }),
      remarks: t.arg.string({ required: true }),
    },
    resolve: async (_root, input, { apis, actor }) => answerOf(await apis.governance.callMeeting(input, actor!)),
  }),
  holdMeeting: t.field({
    type: MeetingResult,
    description: '记录会议纪要与决定，决定成为任务 / Records minutes and decisions; the decisions become tasks',
    authScopes: { may: 'run-meetings' },
    args: {
      meetingId: t.arg.id({ required: true }),
      day: t.arg({ type: 'Date', required: true }),
      officesPresent: t.arg.idList({ required: true }),
      minutes: t.arg.string({ required: true }),
      decisions: t.arg({ type: [DecisionInput], required: true }),
    },
    resolve: async (_root, { meetingId, officesPresent, decisions, ...rest }, { apis, actor }) => {
      const decided = decisions.map(({ officeId, ...decision }) => ({ ...decision, officeId: String(officeId) }));
      const input = { ...rest, meetingId: String(meetingId), officesPresent: officesPresent.map(String), decisions: decided };
      return answerOf(await apis.governance.holdMeeting(input, actor!));
    },
  }),
}));
