import type { AwardRecord, Fund, FundBooking } from '../../funds/funds-api.ts';
import { yuan } from '../wording.ts';
import { listOf } from './list-of.ts';

export const fundLists = {
  funds: listOf<Fund>('专项经费', 'read-funds', ({ queries, asOf, actor }) => queries.readFunds({ asOf }, actor), {
    编号: ({ fundId }) => fundId,
    年度: ({ year }) => year,
    项目: ({ name }) => name,
    '预算（元）': ({ budgetFen }) => yuan(budgetFen),
    '已下达（元）': ({ allottedFen }) => yuan(allottedFen),
    '已支出（元）': ({ spentFen }) => yuan(spentFen),
    '已评定奖补（元）': ({ awardedFen }) => yuan(awardedFen),
    预算调整次数: ({ budgetChanges }) => budgetChanges.length,
  }),
  bookings: listOf<FundBooking & { fund: Fund }>(
    '专项经费收支明细',
    'read-funds',
    async ({ queries, asOf, actor }) =>
      (await queries.readFunds({ asOf }, actor)).flatMap((fund) => fund.bookings.map((booking) => ({ ...booking, fund }))),
    {
      年度: ({ fund }) => fund.year,
      项目: ({ fund }) => fund.name,
      日期: ({ date }) => date,
      凭证号: ({ voucher }) => voucher,
      学校: ({ schoolId }, names) => (schoolId === null ? null : names.school(schoolId)),
      '金额（元）': ({ amountFen }) => yuan(amountFen),
      用途: ({ purpose }) => purpose,
      '超预算（元）': ({ overBudgetFen }) => yuan(overBudgetFen),
      超支说明: ({ exception }) => exception,
    },
  ),
  awards: listOf<AwardRecord>('以奖代补', 'read-funds', ({ queries, asOf, actor }) => queries.readAwards({ asOf }, actor), {
    编号: ({ awardId }) => awardId,
    项目: ({ fundName }) => fundName,
    学校: ({ schoolId }, names) => names.school(schoolId),
    '建议金额（元）': ({ proposedFen }) => yuan(proposedFen),
    依据: ({ basis }) => basis,
    '评定金额（元）': ({ decision }) => (decision ? yuan(decision.amountFen) : null),
    评定理由: ({ decision }) => decision?.reason ?? null,
    '已拨付（元）': ({ paidFen }) => yuan(paidFen),
    撤销理由: ({ revokedReason }) => revokedReason,
  }),
};
