import type { Meeting } from '../../meetings/meetings-api.ts';
import type { Plan, Workgroup } from '../../plans/plans-api.ts';
import type { MonthlyReport, ReportSummaryRow } from '../../reports/reports-api.ts';
import type { SchoolVisit } from '../../visits/visits-api.ts';
import { type ListContext, listOf } from './list-of.ts';

const steps = {
  missing: '未编写',
  drafted: '草稿',
  written: '已编写',
  submitted: '已报送',
  returned: '已退回',
  accepted: '已接收',
} as const;
const planSteps = { submitted: '已报送', returned: '已退回', approved: '已批准' } as const;

/** Of every month in which reports are expected. */
async function ofMonths<Row>({ queries, asOf, actor }: ListContext, read: (month: string) => Promise<readonly Row[]>): Promise<Row[]> {
  const months = await queries.readReportMonths(asOf, actor);
  return (await Promise.all(months.map(({ month }) => read(month)))).flat();
}

export const reportLists = {
  reports: listOf<MonthlyReport>(
    '月报',
    'read-reports',
    (context) => ofMonths(context, (month) => context.queries.readReports({ month, asOf: context.asOf }, context.actor)),
    {
      月份: ({ month }) => month,
      单位: (report, names) => names.unit(report),
      报送期限: ({ due }) => due,
      状态: ({ step }) => steps[step],
      逾期天数: ({ daysLate }) => daysLate,
      报送次数: ({ submissions }) => submissions.length,
      退回次数: ({ submissions }) => submissions.filter(({ returned }) => returned !== null).length,
      首次报送: ({ submissions }) => submissions[0]?.day ?? null,
      本月到期任务: ({ tasksDue }) => tasksDue.length,
      逾期任务: ({ tasksLate }) => tasksLate.length,
      未销号问题: ({ issuesOpen }) => issuesOpen.length,
    },
  ),
  'report-summary': listOf<ReportSummaryRow>(
    '月报汇总表',
    'read-reports',
    (context) => ofMonths(context, (month) => context.queries.readReportSummary({ month, asOf: context.asOf }, context.actor)),
    {
      月份: ({ month }) => month,
      单位: (row, names) => names.unit(row),
      任务编号: ({ taskId }) => taskId,
      任务: ({ taskId }, names) => names.task(taskId),
      进展: ({ progress }) => progress,
      '完成（%）': ({ percent }) => percent,
      问题: ({ problems }) => problems,
      下一步: ({ next }) => next,
    },
  ),
  meetings: listOf<Meeting>('季度例会', 'read-meetings', ({ queries, asOf, actor }) => queries.readMeetings(asOf, actor), {
    编号: ({ meetingId }) => meetingId,
    年: ({ year }) => year,
    季度: ({ quarter }) => quarter,
    日期: ({ day }) => day,
    已召开: ({ isHeld }) => (isHeld ? '是' : '否'),
    参会科室: ({ officesPresent }, names) => officesPresent.map((office) => names.office(office)).join('、'),
    决定: ({ decisions }, names) =>
      decisions.map(({ officeId, due, text }) => `${names.office(officeId)}：${text ?? '内容已删除'}（${due}）`).join('；'),
  }),
  plans: listOf<Plan>(
    '实施方案',
    'read-plans',
    async ({ queries, asOf, actor, schoolYear }) => queries.readPlans({ schoolYear, asOf }, actor),
    {
      学年: ({ schoolYear }) => `${schoolYear}—${schoolYear + 1}`,
      单位: (plan, names) => names.unit(plan),
      状态: ({ step }) => planSteps[step],
      版本: ({ versions }) => versions.length,
      标题: ({ versions }) => versions[0]?.title ?? null,
      '经费（元）': ({ versions }) => (versions[0] ? versions[0].fundingFen / 100 : null),
    },
  ),
  // members are counted, not named: reading names is recorded, a list is not the place
  workgroups: listOf<Workgroup>('学校工作小组', 'read-plans', ({ queries, asOf, actor }) => queries.readWorkgroups(asOf, actor), {
    学年: ({ schoolYear }) => `${schoolYear}—${schoolYear + 1}`,
    学校: ({ schoolId }, names) => names.school(schoolId),
    组员人数: ({ members }) => members.length,
  }),
  'school-visits': listOf<SchoolVisit>('入校检查与数据索取', 'read-visits', visitsOfYear, {
    学校: ({ schoolId }, names) => names.school(schoolId),
    学期: ({ term }) => term,
    日期: ({ day }) => day,
    类别: ({ kind }) => ({ inspection: '检查', visit: '走访', 'data-request': '数据索取' })[kind],
    单位: ({ officeId }, names) => names.office(officeId),
    目的: ({ purpose }) => purpose,
    状态: ({ step }) => ({ announced: '已预告', held: '已完成', cancelled: '已取消' })[step],
    情况: ({ findings }) => findings,
  }),
};

async function visitsOfYear({ queries, asOf, actor, schoolYear }: ListContext): Promise<SchoolVisit[]> {
  const terms = await Promise.all([1, 2].map((term) => queries.readSchoolLoads({ schoolYear, term, asOf }, actor)));
  return terms.flat().flatMap(({ visits }) => visits);
}
