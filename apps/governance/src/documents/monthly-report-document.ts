import type { LightColour } from '@junheng/contracts';
import type { Attachment, Block, OfficialDocument } from '@junheng/official-document';
import type { MonthlyReport, ReportFigure, ReportSubmission } from '../reports/reports-api.ts';
import type { Names } from './names.ts';
import { dayInChinese, dutyInChinese, lightInChinese, monthInChinese, numberInChinese, valueInChinese } from './wording.ts';

const colours: readonly (LightColour | 'none')[] = ['green', 'amber', 'red', 'grey', 'none'];
const steps: Readonly<Record<MonthlyReport['step'], string>> = {
  missing: '未编写',
  drafted: '草稿',
  written: '已编写，未报送',
  submitted: '已报送，待接收',
  returned: '已退回',
  accepted: '已接收',
};

/** 月报 as it goes on paper: the numbers that the report holds, as they stood when it was drafted. @param day of the data */
export function monthlyReportDocument(report: MonthlyReport, names: Names, day: string): OfficialDocument {
  const unit = names.unit(report);
  const month = monthInChinese(report.month);
  return {
    title: [`${unit}${month}`, '义务教育均衡改革工作月报'],
    addressee: names.office('project-office') === 'project-office' ? '县义务教育均衡改革项目办公室' : names.office('project-office'),
    body: [
      { kind: 'heading', text: '总体情况' },
      { kind: 'paragraph', text: overview(report) },
      ...paragraphsOf(report.summary),
      { kind: 'heading', text: '任务进展' },
      ...(report.lines.length === 0 ? [nothing('本月没有填报任务进展。')] : report.lines.flatMap((line) => progress(line, names))),
      { kind: 'heading', text: '报送情况' },
      { kind: 'paragraph', text: handing(report) },
      ...report.submissions.flatMap(returns),
    ],
    attachments: attachments(report, names),
    sender: unit,
    date: report.submissions.at(-1)?.day ?? day,
    note: `数据截至${dayInChinese(day)}；范围：${unit}，${month}；月报编号：${report.reportId}`,
  };
}

function overview({ numbers, tasksDue, tasksLate, issuesOpen }: MonthlyReport): string {
  const counts = colours.flatMap((colour) => {
    const count = numbers.filter(({ light }) => light === colour).length;
    return count === 0 ? [] : [`${lightInChinese(colour)}${count}项`];
  });
  const lit = counts.length === 0 ? '没有列入看板的指标' : `列入看板的指标${numbers.length}项，其中${counts.join('，')}`;
  return `${lit}。本月到期任务${tasksDue.length}项，逾期任务${tasksLate.length}项，未销号问题${issuesOpen.length}项。`;
}

function progress({ taskId, progress: done, percent, problems, next }: MonthlyReport['lines'][number], names: Names): Block[] {
  const said = (label: string, text: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', text: `${label}：${text}` }]);
  const share = percent === null ? '' : `（完成${percent}%）`;
  return [
    { kind: 'subheading', text: `${names.task(taskId)}${share}` },
    ...said('进展', done),
    ...said('问题', problems),
    ...said('下一步', next),
  ];
}

function handing({ step, due, daysLate, submissions }: MonthlyReport): string {
  const days = submissions[0]?.daysLate ?? daysLate;
  const late = days > 0 ? `，逾期${days}天` : '';
  const first = submissions[0] ? `首次报送：${dayInChinese(submissions[0].day)}` : '尚未报送';
  return `报送期限：${dayInChinese(due)}；${first}${late}；状态：${steps[step]}。`;
}

const returns = ({ round, day, returned }: ReportSubmission): Block[] =>
  returned === null
    ? []
    : [{ kind: 'paragraph', text: `第${round}次报送（${dayInChinese(day)}）被退回：${returned.reason ?? '退回理由已删除'}` }];

const intervalInChinese = (measured: ReportFigure['measured']): string =>
  measured === null || measured.low === null || measured.high === null
    ? ''
    : `（${numberInChinese(Number(measured.low))}—${numberInChinese(Number(measured.high))}）`;

/** `40/42；缺课表` */
function coverageInChinese(measured: ReportFigure['measured']): string {
  if (measured === null) return '—';
  const { known, total, missing } = measured;
  return [known === null || total === null ? '' : `${known}/${total}`, missing?.zh ?? ''].filter(Boolean).join('；') || '—';
}

function attachments({ numbers, tasksLate, tasksDue }: MonthlyReport, names: Names): Attachment[] {
  const ofNumbers: Attachment = {
    title: '指标与亮灯表',
    body: [
      {
        kind: 'table',
        caption: '编写时的数值与亮灯',
        columns: [
          { title: '条款', share: 7 },
          { title: '义务', share: 6 },
          { title: '数值（区间）', share: 5, isNumber: true },
          { title: '覆盖与缺口', share: 5 },
          { title: '亮灯', share: 2 },
        ],
        rows: numbers.map(({ obligationId, value, light, measured }) => {
          const { label, clause, unit } = dutyInChinese(obligationId);
          const shown =
            value === null
              ? numberInChinese(null)
              : `${valueInChinese(Number(value), measured?.unit ?? unit)}${intervalInChinese(measured)}`;
          return [clause, label, shown, coverageInChinese(measured), lightInChinese(light)];
        }),
      },
    ],
  };
  const late = new Set(tasksLate);
  const ofTasks: Attachment = {
    title: '到期与逾期任务表',
    body: [
      {
        kind: 'table',
        caption: '本月到期和逾期的任务',
        columns: [
          { title: '编号', share: 4 },
          { title: '任务', share: 7 },
          { title: '情况', share: 2 },
        ],
        rows: [...new Set([...tasksLate, ...tasksDue])].map((taskId) => [
          taskId,
          names.task(taskId),
          late.has(taskId) ? '逾期' : '本月到期',
        ]),
      },
    ],
  };
  return [...(numbers.length > 0 ? [ofNumbers] : []), ...(tasksDue.length + tasksLate.length > 0 ? [ofTasks] : [])];
}

/** A person's text, line by line; null: nothing was written, or it was erased. */
const paragraphsOf = (text: string | null): Block[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }));

const nothing = (text: string): Block => ({ kind: 'paragraph', text });
