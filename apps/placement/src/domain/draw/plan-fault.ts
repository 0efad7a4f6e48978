import type { AttributeKey, DrawPlan } from '@junheng/contracts';

export type PlanFault =
  | 'SizesDoNotFit'
  | 'CapacitiesDoNotFit'
  | 'SizesAndCapacities'
  | 'AttributeTwice'
  | 'JointDoesNotFit'
  | 'RowsTooPersonal'
  | 'SourceDoesNotFit';

/** Numbers are balanced by their mean: only a category can be crossed with another. */
const isCategory = (key: AttributeKey): boolean => key !== 'ageMonths';

/** What is wrong with a plan whatever the roster; null: nothing. */
export function planFaultOf({ classCount, sizes, capacities, attributes, joint, openRows, publicSource }: DrawPlan): PlanFault | null {
  if (sizes && sizes.length !== classCount) return 'SizesDoNotFit';
  if (capacities && capacities.length !== classCount) return 'CapacitiesDoNotFit';
  if (sizes && capacities) return 'SizesAndCapacities';
  const keys = new Set(attributes.map(({ key }) => key));
  if (keys.size < attributes.length) return 'AttributeTwice';
  const isFit = ({ keys: [a, b] }: DrawPlan['joint'][number]) => a !== b && [a, b].every((key) => keys.has(key) && isCategory(key));
  if (!joint.every(isFit) || new Set(joint.map((pair) => pair.keys.toSorted().join())).size < joint.length) return 'JointDoesNotFit';
  const isOpen = (key: AttributeKey) => key === 'gender' || key === 'ageQuarter';
  if (openRows && ![...keys].every(isOpen)) return 'RowsTooPersonal';
  if (publicSource.kind !== 'drand' && publicSource.most <= publicSource.least) return 'SourceDoesNotFit';
  return null;
}
