import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { answerOf, UnitKindEnum } from './record-types.ts';
import { MonthlyReportType, ReportMonthType, ReportSummaryRowType } from './reports-types.ts';

const ReportResult = builder.unionType('MonthlyReportResult', {
  types: [MonthlyReportType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : MonthlyReportType),
});
const LineInput = builder.inputType('ReportLineInput', {
  description: '一项任务的进展 / What was done about one task',
  fields: (t) => ({
    taskId: t.id({ required: true }),
    progress: t.string({ required: true }),
    percent: t.int(),
    problems: t.string({ required: true }),
    next: t.string({ required: true }),
  }),
});

builder.queryFields((t) => ({
  reportMonths: t.field({
    type: [ReportMonthType],
    description: '应报月报的月份，新的在前 / Months of which reports are expected, newest first',
    authScopes: { may: 'read-reports' },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readReportMonths(asOf ?? null, actor!),
  }),
  monthlyReports: t.field({
    type: [MonthlyReportType],
    description: '一个月的全部月报，缺报的也列出 / All reports of a month, missing ones too',
    authScopes: { may: 'read-reports' },
    args: { month: t.arg.string({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { month, asOf }, { apis, actor }) => apis.governance.readReports({ month, asOf: asOf ?? null }, actor!),
  }),
  monthlyReport: t.field({
    type: MonthlyReportType,
    nullable: true,
    description: '一份月报 / One report',
    authScopes: { may: 'read-reports' },
    args: { reportId: t.arg.id({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { reportId, asOf }, { apis, actor }) =>
      apis.governance.readReport({ reportId: String(reportId), asOf: asOf ?? null }, actor!),
  }),
  reportSummary: t.field({
    type: [ReportSummaryRowType],
    description: '月报汇总表 / The table of all reports of a month',
    authScopes: { may: 'read-reports' },
    args: { month: t.arg.string({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { month, asOf }, { apis, actor }) => apis.governance.readReportSummary({ month, asOf: asOf ?? null }, actor!),
  }),
}));

builder.mutationFields((t) => ({
  draftReport: t.field({
    type: ReportResult,
    description: '由数据生成月报草稿，或重新取数 / Drafts a report from the data, or draws it anew',
    authScopes: { may: 'write-reports' },
    args: {
      unitKind: t.arg({ type: UnitKindEnum, required: true }),
      unitId: t.arg.id({ required: true }),
      month: t.arg.string({ required: true }),
    },
    resolve: async (_root, { unitKind, unitId, month }, { apis, actor }) =>
      answerOf(await apis.governance.draftReport({ unitKind, unitId: String(unitId), month }, actor!)),
  }),
  writeReport: t.field({
    type: ReportResult,
    description: '保存月报正文 / Keeps what was written',
    authScopes: { may: 'write-reports' },
    args: {
      reportId: t.arg.id({ required: true }),
      summary: t.arg.string({ required: true }),
      lines: t.arg({ type: [LineInput], required: true }),
    },
    resolve: async (_root, { reportId, summary, lines }, { apis, actor }) => {
      const written = lines.map(({ taskId, percent, ...rest }) => ({ ...rest, taskId: String(taskId), percent: percent ?? null }));
      return answerOf(await apis.governance.writeReport({ reportId: String(reportId), summary, lines: written }, actor!));
    },
  }),
  submitReport: t.field({
    type: ReportResult,
    description: '报送月报 / Hands a report in',
    authScopes: { may: 'write-reports' },
    args: { reportId: t.arg.id({ required: true }) },
    resolve: async (_root, { reportId }, { apis, actor }) =>
      answerOf(await apis.governance.submitReport({ reportId: String(reportId) }, actor!)),
  }),
  returnReport: t.field({
    type: ReportResult,
    description: '退回月报 / Returns a report with a reason',
    authScopes: { may: 'judge-reports' },
    args: { reportId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { reportId, reason }, { apis, actor }) =>
      answerOf(await apis.governance.returnReport({ reportId: String(reportId), reason }, actor!)),
  }),
  acceptReport: t.field({
    type: ReportResult,
    description: '接收月报 / Accepts a report',
    authScopes: { may: 'judge-reports' },
    args: { reportId: t.arg.id({ required: true }) },
    resolve: async (_root, { reportId }, { apis, actor }) =>
      answerOf(await apis.governance.acceptReport({ reportId: String(reportId) }, actor!)),
  }),
}));
