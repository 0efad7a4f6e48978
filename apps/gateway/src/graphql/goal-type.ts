import { builder, MessageType } from '@junheng/graphql';
import { type PlacedObligation, type PolicyPack, responsibleOffice, verificationOf, verificationRemark } from '@junheng/policy-packs';
import { ImportKindEnum } from '@junheng/registry/graphql';
import { filesOfGoal } from '../equity/goal-files.ts';
import { daysUntil, type Goal } from '../equity/goals.ts';
import type { NamedOffice } from './answering-offices.ts';
import { narrowed } from './own-places.ts';
import { MeasureStatusEnum } from './measure-type.ts';
import { IndicatorSchoolType } from './resource-value-types.ts';
import { StageEnum } from './stage-enum.ts';

export const PackInForceType = builder.objectRef<PolicyPack>('PackInForce').implement({
  description: '生效的政策文件 / A policy document in force',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    id: t.exposeID('id'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    docNumber: t.exposeString('docNumber', { description: '空文本 = 文号未知 / Empty text = number unknown' }),
    date: t.exposeString('date', { description: '年或年-月-日 / YYYY or YYYY-MM-DD' }),
    inForceByDefault: t.boolean({
      description: '县里尚未选择,默认生效 / In force until the county chooses for itself',
      resolve: () => true,
    }),
  }),
});

/** `today`: the day from which days left are counted, YYYY-MM-DD in Asia/Shanghai. `offices`: asked once for all goals, when needed. */
export type GoalOnDay = Goal & { today: string; offices: () => Promise<ReadonlyMap<string, NamedOffice>> };

export const GoalType = builder.objectRef<GoalOnDay>('Goal').implement({
  description: '政策文件的一个目标,以及本县离它多远 / A goal of a policy document, and how the county stands to it',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    obligationId: t.id({ resolve: ({ placed }) => placed.obligation.id }),
    packId: t.id({ resolve: ({ placed }) => placed.pack.id }),
    clause: t.string({ resolve: ({ placed }) => placed.obligation.clause }),
    labelZh: t.string({ resolve: ({ placed }) => placed.obligation.labelZh }),
    labelEn: t.string({ resolve: ({ placed }) => placed.obligation.labelEn }),
    textZh: t.string({ resolve: ({ placed }) => placed.obligation.textZh }),
    textEn: t.string({ resolve: ({ placed }) => placed.obligation.textEn }),
    officeZh: t.string({
      nullable: true,
      description:
        '责任部门:本县已定的科室,否则文件所写;空 = 文件未写明,由项目办指定 / The county’s office, else the one that the document writes; null = none named, the project office assigns one',
      resolve: async (goal) => (await officeOf(goal))?.zh ?? null,
    }),
    officeEn: t.string({ nullable: true, resolve: async (goal) => (await officeOf(goal))?.en ?? null }),
    files: t.field({
      type: [ImportKindEnum],
      description:
        '算它要用的登记文件;空 = 目前没有能导入的来源 / Office files it is computed from; empty = nothing that can be imported yet',
      resolve: ({ placed }) => [...filesOfGoal(placed.obligation.indicatorId)],
    }),
    indicatorId: t.id({ nullable: true, resolve: ({ placed }) => placed.obligation.indicatorId ?? null }),
    stage: t.field({ type: StageEnum, nullable: true, description: '空 = 两个学段 / null = both', resolve: ({ stage }) => stage }),
    due: t.field({ type: 'Date', nullable: true, resolve: ({ due }) => due }),
    daysLeft: t.int({
      nullable: true,
      description: '以所看的那一天计,负数 = 逾期 / From the day looked at; negative = late',
      resolve: ({ due, today }) => (due === null ? null : daysUntil(due, today)),
    }),
    comparator: t.exposeString('comparator', { nullable: true, description: '>=, <=, ==, <' }),
    target: t.exposeFloat('target', { nullable: true, description: '空 = 没有,或两个学段不同 / null = none, or one per stage' }),
    unit: t.exposeString('unit', { nullable: true }),
    value: t.exposeFloat('value', { nullable: true }),
    valueText: t.field({
      type: MessageType,
      nullable: true,
      description: '一个数说不清时的文字 / In words, where one number can’t say it',
      resolve: ({ valueText }) => valueText,
    }),
    gap: t.exposeFloat('gap', {
      nullable: true,
      description: '离目标还差,同单位;空 = 没有差距或无数据 / To the target; null = none, or no data',
    }),
    gapText: t.field({
      type: MessageType,
      nullable: true,
      description: '差距的文字:什么差、差多少,已舍入 / The gap in words: of what, and how much; rounded',
      resolve: ({ gapText }) => gapText,
    }),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
    missing: t.field({ type: MessageType, nullable: true, resolve: ({ missing }) => missing }),
    formula: t.string({
      description: '空文本 = 没有可以计算的指标 / Empty text = nothing to compute',
      resolve: ({ formula }) => formula.en,
    }),
    formulaZh: t.string({ resolve: ({ formula }) => formula.zh }),
    verificationRemark: t.field({
      type: MessageType,
      nullable: true,
      description: '条款是否见过原文;空 = 见过 / Whether the clause was seen in the document; null = it was',
      resolve: ({ placed }) => {
        const remark = verificationRemark(placed);
        return remark === null ? null : { code: verificationOf(placed).toUpperCase(), zh: remark.zh, en: remark.en };
      },
    }),
    pulls: t.field({
      type: [IndicatorSchoolType],
      complexity: { multiplier: 3 },
      description: '把差异系数拉高的、或未达目标的至多三所学校 / Up to three schools that pull a coefficient up or fail the goal',
      resolve: ({ pulls }, _args, { actor }) => narrowed(actor, pulls),
    }),
  }),
});

const officeOf = async ({ placed, offices }: GoalOnDay): Promise<NamedOffice | null> =>
  (await offices()).get(placed.obligation.id) ?? officeInDocument(placed);

/** An office that no document names is marked as our reading. */
function officeInDocument(placed: PlacedObligation): NamedOffice | null {
  const office = responsibleOffice(placed);
  if (office === null || office.source === 'document') return office?.name ?? null;
  const [zh, en] = office.source === 'derived' ? ['（推定）', ' (derived)'] : ['（建议）', ' (suggested)'];
  return { zh: office.name.zh + zh, en: office.name.en + en };
}
