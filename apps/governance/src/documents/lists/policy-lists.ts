import type { MeasureLight } from '../../lights/lights-api.ts';
import type { Clause, Conflict, Office } from '../../packs/packs-api.ts';
import type { Task } from '../../tasks/tasks-api.ts';
import { alarmInChinese, lightInChinese } from '../wording.ts';
import { type ListContext, listOf } from './list-of.ts';

const taskSteps = { open: '进行中', closed: '已办结，待确认', confirmed: '已确认', cancelled: '已撤销' } as const;

export const policyLists = {
  measures: listOf<MeasureLight>(
    '措施看板',
    'read-lights',
    async ({ queries, asOf, actor }) => (await queries.readBoard(asOf, actor)).measures,
    {
      编号: ({ measureId }) => measureId,
      文件: ({ packId }) => packId,
      条款: ({ clause }) => clause,
      措施: ({ title }) => title.zh,
      责任科室: ({ leadOffice, leadOfficeName }, names) => leadOfficeName?.zh ?? names.office(leadOffice),
      亮灯: ({ light }) => lightInChinese(light),
      绿灯: ({ counts }) => counts.green,
      黄灯: ({ counts }) => counts.amber,
      红灯: ({ counts }) => counts.red,
      灰灯: ({ counts }) => counts.grey,
      人工标注: ({ overridden }) => overridden,
      县定阈值: ({ ownThresholds }) => (ownThresholds ? '是' : '否'),
      逾期事项: ({ overdue }) => overdue,
      下一节点: ({ nextMilestone }) => nextMilestone?.label.zh ?? null,
      节点期限: ({ nextMilestone }) => nextMilestone?.due ?? null,
      佐证距今天数: ({ evidenceDaysAgo }) => evidenceDaysAgo,
      最近签认: ({ lastSigned }) => lastSigned?.day ?? null,
      领导小组签批: ({ signedOff }) => signedOff?.day ?? null,
    },
  ),
  clauses: clauses('文件条款', async ({ queries, asOf, actor }) => {
    const packs = (await queries.readPacks(asOf, actor)).filter(({ version }) => version !== null);
    const readers = await Promise.all(packs.map(({ packId }) => queries.readPolicy({ packId, asOf }, actor)));
    return readers.flatMap((reader) => reader?.clauses ?? []);
  }),
  defects: clauses('无责任科室的义务', ({ queries, asOf, actor }) => queries.readDefects(asOf, actor)),
  conflicts: listOf<ConflictSide>(
    '文件之间的不同要求',
    'read-policy',
    async ({ queries, asOf, actor }) =>
      (await queries.readConflicts(asOf, actor)).flatMap((conflict) => conflict.sides.map((side) => ({ ...side, conflict }))),
    {
      指标: ({ conflict }) => conflict.indicatorId,
      义务: ({ obligationId }) => obligationId,
      文件: ({ shortZh }) => shortZh,
      条款: ({ clause }) => clause,
      内容: ({ labelZh }) => labelZh,
      要求: ({ target }) => `${target.comparator} ${target.value ?? '省定标准'} ${target.unit}`,
      学段: ({ target }) => ({ primary: '小学', junior: '初中', both: '小学、初中' })[target.stage],
      期限: ({ due }) => due,
      生效: ({ isInForce }) => (isInForce ? '是' : '否'),
      县里以此为准: ({ conflict, obligationId }) => (conflict.leading === obligationId ? '是' : null),
    },
  ),
  tasks: listOf<Task>('任务清单', 'read-tasks', ({ queries, asOf, actor }) => queries.readTasks({ asOf }, actor), {
    编号: ({ taskId }) => taskId,
    学年: ({ schoolYear }) => `${schoolYear}—${schoolYear + 1}`,
    文件: ({ packId }) => packId,
    条款: ({ clause }) => clause,
    任务: ({ titleZh }) => titleZh,
    性质: ({ kind }) => (kind === 'watch' ? '禁令看守' : '任务'),
    责任科室: ({ leadOffice }, names) => names.office(leadOffice),
    配合科室: ({ coOffices }, names) => coOffices.map((office) => names.office(office)).join('、'),
    期限: ({ due }) => due,
    最初期限: ({ firstDue }) => firstDue,
    频次: ({ frequency }) => frequency,
    状态: ({ step }) => taskSteps[step],
    撤销理由: ({ cancelledFor }) => cancelledFor,
    '完成（%）': ({ percent }) => percent,
    佐证件数: ({ evidenceIds }) => evidenceIds.length,
    办结日: ({ closedOn }) => closedOn,
    预警: ({ alarm }) => alarmInChinese(alarm),
    逾期天数: ({ daysLate }) => daysLate,
  }),
  offices: listOf<Office>('责任单位', 'read-policy', ({ queries, asOf, actor }) => queries.readOffices(asOf, actor), {
    编号: ({ officeId }) => officeId,
    名称: ({ nameZh }) => nameZh,
    文件中的名称: ({ namesInDocuments }) => namesInDocuments.join('、'),
    已撤并: ({ isClosed }) => (isClosed ? '是' : null),
  }),
};

type ConflictSide = Conflict['sides'][number] & { conflict: Conflict };

function clauses(title: string, read: (context: ListContext) => Promise<readonly Clause[]>) {
  return listOf<Clause>(title, 'read-policy', read, {
    编号: ({ obligationId }) => obligationId,
    文件: ({ packId }) => packId,
    条款: ({ clause }) => clause,
    所属: ({ partZh }) => partZh,
    义务: ({ labelZh }) => labelZh,
    内容: ({ textZh }) => textZh,
    性质: ({ kind }) => ({ quantitative: '量化', prohibition: '禁令', process: '过程', milestone: '节点' })[kind],
    效力: ({ modality }) => ({ mandatory: '应当', encouraged: '鼓励', aspired: '争取', practice: '他地做法' })[modality],
    亮灯: ({ lightRule }) => ({ full: '亮灯', 'never-red': '不亮红灯', none: '不亮灯' })[lightRule],
    期限: ({ due }) => due,
    频次: ({ frequency }) => frequency,
    责任科室: ({ responsibility }, names) => names.office(responsibility.leadOffice),
    任务: ({ tasks }) => tasks.open + tasks.done,
    逾期任务: ({ tasks }) => tasks.late,
    佐证件数: ({ evidence }) => evidence,
  });
}
