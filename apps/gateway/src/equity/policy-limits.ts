import type { CompulsoryStage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import * as packs from '@junheng/policy-packs';

const valueOf = (limits: Readonly<Record<CompulsoryStage, packs.Limit>>): Record<CompulsoryStage, number> => ({
  primary: limits.primary.value,
  junior: limits.junior.value,
});
const equipment = packs.resourceIndicators.find(({ indicatorId }) => indicatorId === 'res.equipment-value-per-student')!;

/** Students per class, 班额. */
export const classSizeLimit = valueOf(packs.classSizeLimit);

/** Official size bands, the same for both stages: 大班额 and 超大班额. */
export { extremelyOversizedFrom, oversizedFrom, smallestCountedTeachingPoint } from '@junheng/policy-packs';

/** CNY per student. */
export const equipmentStandardYuan = valueOf(equipment.standard);

/** Largest coefficient of variation between schools. */
export const schoolCvLimit = valueOf(packs.schoolCvLimit);

/** Largest coefficient of variation between classes of a stage. */
export const classCvLimit = packs.classCvLimit.value;

export const schoolCvSource: Record<CompulsoryStage, Message> = {
  primary: packs.schoolCvLimit.primary.source,
  junior: packs.schoolCvLimit.junior.source,
};

export const classCvSource: Message = packs.classCvLimit.source;
