import { builder, MessageType } from '@junheng/graphql';
import type { CountyView } from '../api.ts';
import type { SchoolResources, StageResources } from '../equity/stage-resources.ts';
import { narrowed, ofOwnSchool } from './own-places.ts';
import { MeasureStatusEnum } from './measure-type.ts';
import { ResourceValueType } from './resource-value-types.ts';
import { SchoolRef } from './school-ref.ts';
import { StageEnum } from './stage-enum.ts';
import { ExcludedSchoolType } from './stage-equity-type.ts';
import { StageIndicatorType } from './stage-indicator-type.ts';

/** How many schools a list of all of them is costed at: those of a county of 800,000 people. */
export const schoolsExpected = 64;

export const SchoolResourcesType = builder.objectRef<SchoolResources>('SchoolResources').implement({
  description:
    '一所学校一个学段的七项资源:至少6项达标、余项不低于85% / A school-stage beside the seven standards: 6 met, the rest at least 85 %',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    stage: t.field({ type: StageEnum, resolve: ({ stage }) => stage }),
    students: t.exposeInt('students'),
    values: t.field({
      type: [ResourceValueType],
      complexity: { multiplier: 7 },
      description: '七项,按文件次序 / Seven, in the document’s order',
      resolve: ({ values }) => values,
    }),
    met: t.exposeInt('met'),
    known: t.exposeInt('known'),
    lowestRatio: t.exposeFloat('lowestRatio', {
      nullable: true,
      description: '未达标项中最低的 值 ÷ 标准 / Lowest value by standard of the unmet',
    }),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
    cheapest: t.field({
      type: ResourceValueType,
      nullable: true,
      description: '最接近标准的未达标项 / The unmet one nearest to its standard',
      resolve: ({ cheapest }) => cheapest,
    }),
  }),
});

export const StageResourcesType = builder.objectRef<{ county: CountyView; resources: StageResources }>('StageResources').implement({
  description:
    '一个学段的资源配置:七项指标、6项达标与差异系数 / The resources of one stage: seven indicators, the 6-of-7 rule, the coefficients',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    stage: t.field({ type: StageEnum, resolve: ({ resources }) => resources.stage }),
    censusDate: t.field({ type: 'Date', nullable: true, resolve: ({ resources }) => resources.censusDate }),
    inScope: t.int({ resolve: ({ resources }) => resources.schools.length }),
    passing: t.int({ resolve: ({ resources }) => resources.passing }),
    failing: t.int({ resolve: ({ resources }) => resources.failing }),
    undetermined: t.int({
      description: '未知值仍可能改变结论的学校 / Schools whose verdict unknown values could still change',
      resolve: ({ resources }) => resources.undetermined,
    }),
    status: t.field({
      type: MeasureStatusEnum,
      description: '全部学校通过,且七项差异系数均不超过限值 / All schools pass and every coefficient is within its limit',
      resolve: ({ resources }) => resources.status,
    }),
    rule: t.field({ type: MessageType, resolve: ({ resources }) => resources.rule }),
    indicators: t.field({
      type: [StageIndicatorType],
      complexity: { multiplier: 7 },
      resolve: ({ county, resources }) => resources.indicators.map((indicator) => ({ county, indicator })),
    }),
    schools: t.field({
      type: [SchoolResourcesType],
      complexity: { multiplier: schoolsExpected },
      resolve: ({ resources }, _args, { actor }) => narrowed(actor, resources.schools),
    }),
    excluded: t.field({
      type: [ExcludedSchoolType],
      complexity: { multiplier: 20 },
      resolve: ({ resources }, _args, { actor }) => narrowed(actor, resources.excluded),
    }),
  }),
});
