import type { DrawBalance } from '@junheng/contracts';

/**
 * How far the classes of one draw lie apart (cls.placement-size-gap, cls.placement-gender-gap).
 *
 *     size gap = max(pupils) − min(pupils)        gender gap = max(boys / known) − min(boys / known)
 *
 * **Unit** pupils; share × 10⁶, rounded (25,000 are 2.5 percentage points). **Edges** a class whose pupils’ gender nobody knows has no
 * share; fewer than two shares give null. Worked number: classes of 23 boys in 45 and 21 in 44: 1 pupil, **33,838**.
 */
export function gapsOf(classes: DrawBalance['classes']): { sizeGap: number; genderGapMillionths: number | null } {
  const shares = classes.flatMap(({ boys, girls }) => (boys + girls === 0 ? [] : [boys / (boys + girls)]));
  return {
    sizeGap: gap(classes.map(({ pupils }) => pupils)),
    genderGapMillionths: shares.length < 2 ? null : Math.round(gap(shares) * 1e6),
  };
}

const gap = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
