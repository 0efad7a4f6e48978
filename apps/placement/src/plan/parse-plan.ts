import { type DrawPlan, drawPlan } from '@junheng/contracts';
import { attributeKey } from '@junheng/contracts';
import { isAcademic } from '../domain/draw/academic-words.ts';
import type { PlanInput } from './plan-api.ts';

export type PlanInputFault = 'AcademicScoreRefused' | 'AttributeUnknown' | 'InputInvalid';

/** A plan from outside: attributes are looked at by name first, so that a score is refused as what it is. */
export function parsePlan(input: PlanInput): { ok: true; plan: DrawPlan } | { ok: false; fault: PlanInputFault } {
  const keys = [...input.attributes.map(({ key }) => key), ...input.joint.flatMap((pair) => pair.keys)];
  const unknown = keys.filter((key) => !attributeKey.safeParse(key).success);
  if (unknown.some(isAcademic)) return { ok: false, fault: 'AcademicScoreRefused' };
  if (unknown.length > 0) return { ok: false, fault: 'AttributeUnknown' };
  const parsed = drawPlan.safeParse(input);
  return parsed.success ? { ok: true, plan: parsed.data } : { ok: false, fault: 'InputInvalid' };
}
