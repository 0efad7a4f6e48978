import { builder, codedError } from '@junheng/graphql';
import { isCompulsory, type Stage } from '@junheng/contracts';
import type { CountyView } from '../api.ts';
import { resourceIndicatorOf } from '../equity/resource-indicators.ts';
import { stageResources } from '../equity/stage-resources.ts';
import { type ValueChange, type WhatIf, whatIf, type WhatIfSchool } from '../equity/what-if.ts';
import { narrowed, ofOwnSchool } from './own-places.ts';
import { MeasureStatusEnum } from './measure-type.ts';
import { parseSchoolNodeId, SchoolRef } from './school-ref.ts';
import { StageIndicatorType } from './stage-indicator-type.ts';

export const WhatIfChangeInput = builder.inputType('WhatIfChange', {
  description: '假设一所学校的值 / A school’s value, supposed',
  fields: (t) => ({
    schoolId: t.globalID({ required: true, for: SchoolRef, description: '学校的全局标识 / Global id of the school' }),
    value: t.float({ required: true, description: '新的生均(或每百名学生)值 / New value per student, or per 100' }),
  }),
});

const WhatIfSchoolType = builder.objectRef<WhatIfSchool>('WhatIfSchool').implement({
  description: '假设中改变的一所学校 / A school changed in the supposition',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    before: t.exposeFloat('before'),
    after: t.exposeFloat('after'),
    contributionAfter: t.exposeFloat('contributionAfter', { nullable: true }),
  }),
});

export const WhatIfType = builder.objectRef<{ county: CountyView; result: WhatIf }>('WhatIf').implement({
  description: '假设某些学校改为新值之后的差异系数 / The coefficient, were some schools’ values others',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    indicator: t.field({ type: StageIndicatorType, resolve: ({ county, result }) => ({ county, indicator: result.indicator }) }),
    cvBefore: t.float({ nullable: true, resolve: ({ result }) => result.cvBefore }),
    cvAfter: t.float({ nullable: true, resolve: ({ result }) => result.cvAfter }),
    limit: t.float({ resolve: ({ result }) => result.limit }),
    statusAfter: t.field({ type: MeasureStatusEnum, resolve: ({ result }) => result.statusAfter }),
    meanAfter: t.float({ nullable: true, resolve: ({ result }) => result.meanAfter }),
    added: t.float({ description: '总量增减合计 / Added to the totals in all', resolve: ({ result }) => result.added }),
    addedUnit: t.string({ resolve: ({ result }) => result.indicator.indicator.totalUnit }),
    meetingAfter: t.int({ resolve: ({ result }) => result.meetingAfter }),
    schools: t.field({
      type: [WhatIfSchoolType],
      complexity: { multiplier: 20 },
      resolve: ({ result }, _args, { actor }) => narrowed(actor, result.schools),
    }),
  }),
});

type Question = { indicator: string; stage: Stage; changes: readonly { schoolId: { id: string }; value: number }[] };

/** @throws BAD_INPUT with the reason in words */
export function whatIfOf(county: CountyView, { indicator: id, stage, changes }: Question): { county: CountyView; result: WhatIf } {
  const indicator = resourceIndicatorOf(id);
  if (indicator === null) throw codedError('BAD_INPUT', '没有这项指标 / no such indicator');
  if (!isCompulsory(stage)) throw codedError('BAD_INPUT', '该学段不计差异系数 / the stage has no coefficient');
  const of = stageResources(county, stage).indicators.find((each) => each.indicator === indicator)!;
  const asked = whatIf(
    of,
    changes.map(({ schoolId, value }): ValueChange => ({ schoolId: parseSchoolNodeId(schoolId.id)?.schoolId ?? '', value })),
  );
  if (!asked.ok) throw codedError('BAD_INPUT', `${asked.message.zh} / ${asked.message.en}`);
  return { county, result: asked.value };
}
