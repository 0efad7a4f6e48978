import type { EscalationLine, Issue, Supervision, Talk } from '../../issues/issues-api.ts';
import { alarmInChinese } from '../wording.ts';
import { listOf } from './list-of.ts';

const kinds = { task: '任务', issue: '问题', report: '月报', supervision: '督办' } as const;

export const issueLists = {
  issues: listOf<Issue>('问题台账', 'read-issues', ({ queries, asOf, actor }) => queries.readIssues(asOf, actor), {
    编号: ({ issueId }) => issueId,
    问题: ({ title }) => title,
    说明: ({ description }) => description,
    责任科室: ({ officeId }, names) => names.office(officeId),
    学校: ({ schoolId }, names) => (schoolId === null ? null : names.school(schoolId)),
    义务: ({ obligationId }) => obligationId,
    期限: ({ due }) => due,
    预警: ({ alarm }) => alarmInChinese(alarm),
    逾期天数: ({ daysLate }) => Math.max(0, daysLate),
    原因: ({ analysis }) => analysis?.cause ?? null,
    整改次数: ({ rectifications }) => rectifications.length,
    复查未通过: ({ rectifications }) => rectifications.filter(({ check }) => check?.passed === false).length,
    销号日: ({ closedOn }) => closedOn,
  }),
  supervisions: listOf<Supervision>('督办事项', 'read-issues', ({ queries, asOf, actor }) => queries.readSupervisions(asOf, actor), {
    编号: ({ itemId }) => itemId,
    单位: (item, names) => names.unit(item),
    要求: ({ demand }) => demand,
    期限: ({ due }) => due,
    预警: ({ alarm }) => alarmInChinese(alarm),
    逾期天数: ({ daysLate }) => Math.max(0, daysLate),
    答复次数: ({ answers }) => answers.length,
    最近答复: ({ answers }) => answers.at(-1)?.answer ?? null,
    办结日: ({ closed }) => closed?.day ?? null,
    结论: ({ closed }) => closed?.conclusion ?? null,
  }),
  talks: listOf<Talk>('约谈', 'read-issues', ({ queries, asOf, actor }) => queries.readTalks(asOf, actor), {
    编号: ({ talkId }) => talkId,
    日期: ({ day }) => day,
    单位: (talk, names) => names.unit(talk),
    事由: ({ reason }) => reason,
    记录: ({ record }) => record,
    问题编号: ({ issueId }) => issueId,
  }),
  escalations: listOf<EscalationLine>('预警清单', 'read-escalations', ({ queries, asOf, actor }) => queries.readEscalations(asOf, actor), {
    预警: ({ alarm }) => alarmInChinese(alarm),
    类别: ({ kind }) => kinds[kind],
    编号: ({ id }) => id,
    事项: ({ titleZh }) => titleZh,
    责任科室: ({ officeId }, names) => (officeId === null ? null : names.office(officeId)),
    学校: ({ schoolId }, names) => (schoolId === null ? null : names.school(schoolId)),
    期限: ({ due }) => due,
    逾期天数: ({ daysLate }) => Math.max(0, daysLate),
  }),
};
