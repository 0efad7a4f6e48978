import { builder } from '@junheng/graphql';
import type { ReportLine } from '@junheng/contracts';
import { obligation, unitInChinese } from '@junheng/policy-packs';
import { reportSteps } from '../domain/report/state.ts';
import type { MonthlyReport, ReportMonth, ReportSubmission, ReportFigure, ReportSummaryRow, Unit } from '../reports/reports-api.ts';
import { enumOf } from './enum-of.ts';
import { HandRef } from './hand-type.ts';
import { RecordedEventType, UnitKindEnum } from './record-types.ts';

const authScopes = { may: 'read-reports' } as const;
const StepEnum = enumOf('ReportStep', '月报状态；MISSING = 没有草稿 / How far a monthly report is', ['missing', ...reportSteps]);
const NumberLightEnum = enumOf('ReportNumberLight', '起草时的灯 / The light when it was drafted', [
  'green',
  'amber',
  'red',
  'grey',
  'none',
]);

/** Of the value; else the obligation's own. */
const unitOf = ({ measured, obligationId }: ReportFigure): string | null =>
  measured?.unit ?? obligation(obligationId)?.obligation.unit ?? null;

const LineType = builder.objectRef<ReportLine>('ReportLine').implement({
  description: '月报中一项任务的进展 / One task in a monthly report',
  authScopes,
  fields: (t) => ({
    taskId: t.exposeID('taskId'),
    progress: t.exposeString('progress'),
    percent: t.exposeInt('percent', { nullable: true }),
    problems: t.exposeString('problems'),
    next: t.exposeString('next'),
  }),
});
const NumberType = builder.objectRef<ReportFigure>('ReportNumber').implement({
  description: '起草时的数据 / A number as it stood when the report was drafted',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    titleZh: t.string({ resolve: ({ obligationId }) => obligation(obligationId)?.obligation.labelZh ?? obligationId }),
    titleEn: t.string({ resolve: ({ obligationId }) => obligation(obligationId)?.obligation.labelEn ?? obligationId }),
    value: t.exposeString('value', { nullable: true }),
    light: t.field({ type: NumberLightEnum, resolve: ({ light }) => light }),
    low: t.string({ nullable: true, description: '区间下限 / Lower end of the interval', resolve: ({ measured }) => measured?.low }),
    high: t.string({ nullable: true, resolve: ({ measured }) => measured?.high }),
    target: t.string({ nullable: true, resolve: ({ measured }) => measured?.target }),
    unit: t.string({ nullable: true, resolve: unitOf }),
    unitZh: t.string({ nullable: true, resolve: (number) => unitInChinese(unitOf(number) ?? '') || null }),
    known: t.int({ nullable: true, description: '已知数 / How many are known', resolve: ({ measured }) => measured?.known }),
    total: t.int({ nullable: true, description: '应有数 / Of how many', resolve: ({ measured }) => measured?.total }),
    missingZh: t.string({ nullable: true, description: '缺口 / What is missing', resolve: ({ measured }) => measured?.missing?.zh }),
    missingEn: t.string({ nullable: true, resolve: ({ measured }) => measured?.missing?.en }),
  }),
});
const TextType = builder.objectRef<{ summary: string; lines: readonly ReportLine[] }>('ReportSuggestion').implement({
  description: '由数据生成的文字 / What the data say, to start from',
  authScopes,
  fields: (t) => ({ summary: t.exposeString('summary'), lines: t.field({ type: [LineType], resolve: ({ lines }) => [...lines] }) }),
});
const ReturnedType = builder.objectRef<NonNullable<ReportSubmission['returned']>>('ReportReturn').implement({
  description: '退回 / Why it was returned',
  authScopes,
  fields: (t) => ({
    reason: t.exposeString('reason', { nullable: true }),
    returnedBy: t.exposeID('returnedBy'),
    returnedHand: t.field({ type: HandRef, resolve: ({ returnedBy }) => returnedBy }),
  }),
});
const SubmissionType = builder.objectRef<ReportSubmission>('ReportSubmission').implement({
  description: '一次报送及处理结果 / One handing in, and what became of it',
  authScopes,
  fields: (t) => ({
    round: t.exposeInt('round'),
    day: t.expose('day', { type: 'Date' }),
    daysLate: t.exposeInt('daysLate'),
    submittedBy: t.exposeID('submittedBy'),
    summary: t.exposeString('summary', { nullable: true }),
    lines: t.field({ type: [LineType], resolve: ({ lines }) => [...lines] }),
    returned: t.field({ type: ReturnedType, nullable: true, resolve: ({ returned }) => returned }),
    acceptedBy: t.exposeID('acceptedBy', { nullable: true }),
    acceptedHand: t.field({ type: HandRef, nullable: true, resolve: ({ acceptedBy }) => acceptedBy }),
  }),
});

export const MonthlyReportType = builder.objectRef<MonthlyReport>('MonthlyReport').implement({
  description: '一个单位一个月的月报 / A unit’s report of a month',
  authScopes,
  fields: (t) => ({
    reportId: t.exposeID('reportId'),
    unitKind: t.field({ type: UnitKindEnum, resolve: ({ unitKind }) => unitKind }),
    unitId: t.exposeID('unitId'),
    month: t.exposeString('month'),
    due: t.expose('due', { type: 'Date', description: '报送截止日 / The last day in time' }),
    step: t.field({ type: StepEnum, resolve: ({ step }) => step }),
    daysLate: t.exposeInt('daysLate'),
    numbers: t.field({ type: [NumberType], resolve: ({ numbers }) => [...numbers] }),
    tasksDue: t.field({ type: ['ID'], resolve: ({ tasksDue }) => [...tasksDue] }),
    tasksLate: t.field({ type: ['ID'], resolve: ({ tasksLate }) => [...tasksLate] }),
    issuesOpen: t.field({ type: ['ID'], resolve: ({ issuesOpen }) => [...issuesOpen] }),
    summary: t.exposeString('summary', { nullable: true }),
    lines: t.field({ type: [LineType], resolve: ({ lines }) => [...lines] }),
    suggestion: t.field({ type: TextType, nullable: true, resolve: ({ suggestion }) => suggestion }),
    submissions: t.field({ type: [SubmissionType], resolve: ({ submissions }) => [...submissions] }),
    asOf: t.expose('asOf', { type: 'Date', nullable: true }),
    events: t.field({ type: [RecordedEventType], resolve: ({ events }) => [...events] }),
  }),
});

const UnitType = builder.objectRef<Unit>('ReportingUnit').implement({
  description: '应报送的单位 / A unit that reports',
  authScopes,
  fields: (t) => ({ unitKind: t.field({ type: UnitKindEnum, resolve: ({ unitKind }) => unitKind }), unitId: t.exposeID('unitId') }),
});

export const ReportMonthType = builder.objectRef<ReportMonth>('ReportMonth').implement({
  description: '一个月的报送情况 / A month as a whole',
  authScopes,
  fields: (t) => ({
    month: t.exposeString('month'),
    due: t.expose('due', { type: 'Date' }),
    expected: t.exposeInt('expected'),
    submitted: t.exposeInt('submitted'),
    accepted: t.exposeInt('accepted'),
    late: t.exposeInt('late'),
    missing: t.field({ type: [UnitType], resolve: ({ missing }) => [...missing], description: '未报送 / Who has not reported' }),
    asOf: t.expose('asOf', { type: 'Date', nullable: true }),
  }),
});

export const ReportSummaryRowType = builder.objectRef<ReportSummaryRow>('ReportSummaryRow').implement({
  description: '月报汇总表的一行 / A row of the table of all reports',
  authScopes,
  fields: (t) => ({
    month: t.exposeString('month'),
    unitKind: t.field({ type: UnitKindEnum, resolve: ({ unitKind }) => unitKind }),
    unitId: t.exposeID('unitId'),
    taskId: t.exposeID('taskId'),
    progress: t.exposeString('progress'),
    percent: t.exposeInt('percent', { nullable: true }),
    problems: t.exposeString('problems'),
    next: t.exposeString('next'),
    submittedBy: t.exposeID('submittedBy'),
    submittedHand: t.field({ type: HandRef, resolve: ({ submittedBy }) => submittedBy }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime' }),
  }),
});
