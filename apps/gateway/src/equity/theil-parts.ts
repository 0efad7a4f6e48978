import { theilDecomposition } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import { areaOf } from './school-kinds.ts';
import type { IndicatorSchool, StageIndicator } from './stage-indicator.ts';

export type TheilPart = { index: 'T' | 'L'; level: 'group' | 'school'; labelZh: string; labelEn: string; value: number; share: number };

const groupings = {
  township: {
    keyOf: ({ school }: IndicatorSchool) => school.township ?? '',
    level: { zh: '乡镇之间', en: 'Between townships' },
    inside: { zh: '乡镇之内、学校之间', en: 'Between schools of a township' },
    message: { code: 'BY_TOWNSHIP', zh: '按所属乡镇', en: 'By township' },
  },
  area: {
    keyOf: ({ school }: IndicatorSchool) => areaOf(school.urbanRural).zh,
    level: { zh: '城区、镇区、乡村之间', en: 'Between urban, town and rural' },
    inside: { zh: '同类区域之内、学校之间', en: 'Between schools of an area' },
    message: {
      code: 'BY_AREA',
      zh: '有学校未填所属乡镇，按城区、镇区、乡村',
      en: 'Some school states no township: by urban, town and rural',
    },
  },
} satisfies Record<string, { keyOf: (school: IndicatorSchool) => string; message: Message; level: object; inside: object }>;

const groupingOf = ({ schools }: StageIndicator) =>
  schools.every(({ school }) => school.township !== null) ? groupings.township : groupings.area;

/**
 * By what the schools are grouped: their township when every one states it, else urban, town, rural. **Unit** none.
 *
 * Source: county.registry.school-registered.
 */
export const groupedBy = (indicator: StageIndicator): Message => groupingOf(indicator).message;

/**
 * Theil T and L of an indicator taken apart: between groups of schools, and between the schools inside them; the parts add
 * up to the index. An index without a value (L: a school with 0) has no parts. **Unit** nats; shares of the index, 0–1.
 *
 * Source: `theilDecomposition`; Theil 1967.
 */
export function theilParts(indicator: StageIndicator): TheilPart[] {
  const grouping = groupingOf(indicator);
  const units = indicator.schools.map((each) => ({ weight: each.students, total: each.total, path: [grouping.keyOf(each)] }));
  return (['T', 'L'] as const).flatMap((index) => {
    const parts = theilDecomposition(units, index);
    if (parts.value === null) return [];
    const part = (level: TheilPart['level'], { zh, en }: { zh: string; en: string }, value: number): TheilPart => ({
      index,
      level,
      labelZh: zh,
      labelEn: en,
      value,
      share: parts.value === 0 ? 0 : value / parts.value,
    });
    return [part('group', grouping.level, parts.between[0]!), part('school', grouping.inside, parts.within)];
  });
}
