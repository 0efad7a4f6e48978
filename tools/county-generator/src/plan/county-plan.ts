import { planFullCounty } from './full-county.ts';
import type { CountyPlan } from './planned-school.ts';
import { planSmallCounty } from './small-county.ts';

export const countySizes = ['small', 'county'] as const;
export type CountySize = (typeof countySizes)[number];

export function planCounty(seed: string, size: CountySize): CountyPlan {
  return size === 'small' ? planSmallCounty(seed) : planFullCounty(seed);
}
