import type { AppraisalRecord, Commendation, EntryRecord, ExpertVisit } from '../../register/register-api.ts';
import { yuan } from '../wording.ts';
import { listOf } from './list-of.ts';

const kinds = {
  'standardised-school': '标准化学校',
  'featured-school': '特色学校',
  brand: '品牌',
  base: '基地',
  pilot: '试点',
  study: '课题',
} as const;
const levels = { county: '县级', city: '市级', province: '省级', national: '国家级' } as const;
const entrySteps = { applied: '待审核', refused: '不予确认', confirmed: '有效', expired: '已到期', withdrawn: '已撤销' } as const;
const visitKinds = {
  theory: '理论讲座',
  diagnosis: '诊断',
  guidance: '指导',
  training: '培训',
  research: '教研',
  evaluation: '评估',
} as const;
const results = { excellent: '优秀', good: '良好', pass: '合格', fail: '不合格' } as const;

export const registerLists = {
  entries: listOf<EntryRecord>('认定与项目', 'read-register', ({ queries, asOf, actor }) => queries.readEntries({ asOf }, actor), {
    编号: ({ entryId }) => entryId,
    类别: ({ kind }) => kinds[kind],
    级别: ({ level }) => levels[level],
    学校: ({ schoolId }, names) => (schoolId === null ? null : names.school(schoolId)),
    名称: ({ title }) => title,
    状态: ({ step }) => entrySteps[step],
    申报日: ({ appliedOn }) => appliedOn,
    '申请经费（元）': ({ budgetFen }) => yuan(budgetFen),
    '已到位经费（元）': ({ fundedFen }) => yuan(fundedFen),
    审核日: ({ decision }) => decision?.date ?? null,
    有效期至: ({ validUntil }) => validUntil,
    节点: ({ milestones }) => milestones.length,
    已完成节点: ({ milestones }) => milestones.filter(({ reachedOn }) => reachedOn !== null).length,
  }),
  'expert-visits': listOf<ExpertVisit>(
    '专家入校指导',
    'read-register',
    ({ queries, asOf, actor }) => queries.readExpertVisits({ asOf }, actor),
    {
      日期: ({ date }) => date,
      学校: ({ schoolId }, names) => names.school(schoolId),
      类别: ({ kind }) => visitKinds[kind],
      专家人数: ({ experts }) => experts,
      意见: ({ findings }) => findings,
    },
  ),
  commendations: listOf<Commendation>('表彰', 'read-register', ({ queries, asOf, actor }) => queries.readCommendations({ asOf }, actor), {
    日期: ({ date }) => date,
    对象: ({ recipientKind, recipientId }, names) =>
      recipientKind === 'office'
        ? names.office(recipientId)
        : recipientKind === 'school'
          ? names.school(recipientId)
          : `班级 ${recipientId}`,
    名称: ({ title }) => title,
    依据: ({ basis }) => basis,
  }),
  appraisals: listOf<AppraisalRecord>(
    '年度考核',
    'read-appraisals',
    ({ queries, asOf, actor }) => queries.readAppraisals({ asOf }, actor),
    {
      年度: ({ year }) => year,
      单位: ({ officeId }, names) => names.office(officeId),
      得分: ({ points }) => points / 100,
      满分: ({ outOf }) => outOf / 100,
      等次: ({ result }) => results[result],
      更正次数: ({ corrections }) => corrections.length,
    },
  ),
};
