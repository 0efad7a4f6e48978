import { builder } from '@junheng/graphql';
import { indicatorDefinition, unitInChinese } from '@junheng/policy-packs';
import type { ResourceValue } from '../equity/resource-values.ts';
import type { SchoolResources } from '../equity/stage-resources.ts';
import { MeasureStatusEnum } from './measure-type.ts';

const definitionOf = ({ indicator }: ResourceValue) => indicatorDefinition(indicator.indicatorId)!;

const OwnSchoolResourceType = builder.objectRef<ResourceValue>('OwnSchoolResource').implement({
  description: '孩子所在学校的一项资源与国家标准 / One resource of the child’s school beside the national standard',
  authScopes: { may: 'read-own-child' },
  fields: (t) => ({
    indicatorId: t.id({ resolve: ({ indicator }) => indicator.indicatorId }),
    nameZh: t.string({ resolve: (value) => definitionOf(value).nameZh }),
    nameEn: t.string({ resolve: (value) => definitionOf(value).nameEn }),
    unit: t.string({ resolve: (value) => definitionOf(value).unit }),
    unitZh: t.string({ resolve: (value) => unitInChinese(definitionOf(value).unit) }),
    value: t.exposeFloat('value', { nullable: true, description: '空 = 未知 / null = unknown' }),
    standard: t.exposeFloat('standard'),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
  }),
});

/** Of buildings, equipment and staff per student: nothing in it is about a child. */
export const OwnSchoolResourcesType = builder.objectRef<SchoolResources>('OwnSchoolResources').implement({
  description:
    '孩子所在学校本学段的七项资源:至少6项达标、余项不低于85% / The seven of the child’s school-stage: 6 met, the rest at least 85 %',
  authScopes: { may: 'read-own-child' },
  fields: (t) => ({
    met: t.exposeInt('met'),
    known: t.exposeInt('known'),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
    values: t.field({ type: [OwnSchoolResourceType], complexity: { multiplier: 7 }, resolve: ({ values }) => values }),
  }),
});
