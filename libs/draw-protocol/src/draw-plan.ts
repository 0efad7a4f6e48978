import type { Hash } from '@junheng/placement-draw';
import { taggedHash } from './tagged-hash.ts';

/** What is published before the draw, as far as it decides the problem. It may hold more members; all of them are sealed. */
export type DrawPlan = {
  readonly classCount: number;
  /** Places of each class, in the order of their numbers; `null`: equal, to a difference of 1. */
  readonly sizes: readonly number[] | null;
  /** What each class holds at most; `null`: nothing is said. */
  readonly capacities: readonly number[] | null;
  readonly attributes: readonly { readonly key: string; readonly weight: number }[];
  readonly joint: readonly { readonly keys: readonly string[]; readonly weight: number }[];
  /** Whether pupils' values are public: only where no attribute but gender and ageQuarter is named. */
  readonly openRows: boolean;
};

/** Attributes that are whole numbers; all others are categories. */
const numbers: readonly string[] = ['ageMonths'];

/** **Unit** none. Source: ours, docs/draw-protocol.md part 4. */
export const kindOfAttribute = (key: string): 'category' | 'number' => (numbers.includes(key) ? 'number' : 'category');

/** **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 4. */
export function planHash(plan: DrawPlan, hash: Hash): string {
  return taggedHash('plan', plan, hash);
}
