import { builder, MessageType } from '@junheng/graphql';
import { type IndicatorDefinition, indicatorFormula, unitInChinese } from '@junheng/policy-packs';
import type { ResourceValue } from '../equity/resource-values.ts';
import type { IndicatorSchool } from '../equity/stage-indicator.ts';
import { ofOwnSchool } from './own-places.ts';
import { FactType } from './fact-type.ts';
import { MeasureStatusEnum } from './measure-type.ts';
import { SchoolRef } from './school-ref.ts';

export const IndicatorDefinitionType = builder.objectRef<IndicatorDefinition>('IndicatorDefinition').implement({
  description: '指标的定义 / What an indicator is called and how it is computed',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    id: t.exposeID('id'),
    nameZh: t.exposeString('nameZh'),
    nameEn: t.exposeString('nameEn'),
    unit: t.exposeString('unit'),
    unitZh: t.string({ resolve: ({ unit }) => unitInChinese(unit) }),
    formula: t.exposeString('formula'),
    formulaZh: t.string({ resolve: ({ id, formula }) => indicatorFormula(id)?.zh ?? formula }),
    source: t.exposeString('source'),
    formulaStatus: t.exposeString('formulaStatus', {
      description:
        'official:国家口径;operationalised:文件有要求,算法为本平台建议;platform-defined:本平台自定 / official, operationalised (the document sets the goal, the formula is a proposal) or platform-defined',
    }),
  }),
});

export const ResourceValueType = builder.objectRef<ResourceValue>('ResourceValue').implement({
  description: '一所学校本学段一项资源的值与标准 / One resource of a school-stage beside its standard',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    indicatorId: t.id({ resolve: ({ indicator }) => indicator.indicatorId }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: '生均(或每百名学生);空 = 未知 / Per student, or per 100; null = unknown',
    }),
    standard: t.exposeFloat('standard'),
    total: t.exposeFloat('total', {
      nullable: true,
      description: '本学段的总量;一贯制学校的共用资源按 1 : 1.1 拆分 / The stage’s total; shared assets of through-schools split 1 : 1.1',
    }),
    totalUnit: t.string({ description: 'persons, m2, CNY, rooms', resolve: ({ indicator }) => indicator.totalUnit }),
    ratio: t.exposeFloat('ratio', { nullable: true, description: '值 ÷ 标准 / Value by standard' }),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
    lacking: t.exposeFloat('lacking', {
      nullable: true,
      description:
        '总量还缺多少才达标,教师与教室为整数;空 = 已达标或未知 / Of the total, to reach the standard; whole teachers and rooms; null = met or unknown',
    }),
    missing: t.field({ type: MessageType, nullable: true, resolve: ({ missing }) => missing }),
    fact: t.field({
      type: FactType,
      nullable: true,
      description: '唯一的来源事件;教师人数来自多个事件,为空 / The one event it comes from; null for teachers, who are counted from many',
      resolve: ({ fact }) => fact,
    }),
  }),
});

export const IndicatorSchoolType = builder.objectRef<IndicatorSchool>('IndicatorSchool').implement({
  description: '一所学校在一项指标分布中的位置 / A school in the distribution of an indicator',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    students: t.exposeInt('students'),
    total: t.exposeFloat('total'),
    value: t.exposeFloat('value'),
    ratio: t.exposeFloat('ratio', { description: '值 ÷ 标准 / Value by standard' }),
    contribution: t.exposeFloat('contribution', {
      nullable: true,
      description:
        'P_i/P_N · (x_i − X̄)² 占方差的份额,0–1;空 = 没有方差可分 / as a share of the variance; null = there is no variance to share',
    }),
    isHigh: t.exposeBoolean('isHigh', { description: '高于全县均值 / Above the county’s mean' }),
    fact: t.field({ type: FactType, nullable: true, resolve: ({ fact }) => fact }),
  }),
});
