import type { PlacementCounts } from './figures-api.ts';

/**
 * Share of the starting pupils placed by a witnessed draw (cls.random-placement-rate): 100 × placed / enrolled.
 *
 * **Unit** per cent. **Range** 0 to 100. **Edges** nobody enrolled, or nobody knows how many, gives null. Worked number: 90 of 120: **75**.
 */
export const placementRate = (placed: number, enrolled: number | null): number | null =>
  enrolled === null || enrolled === 0 ? null : (100 * Math.min(placed, enrolled)) / enrolled;

/** Of several draws: counts are added, gaps are those of the worst. */
export function sumCounts(counts: readonly PlacementCounts[]): PlacementCounts {
  const sum = (key: Numbers) => counts.reduce((total, each) => total + each[key], 0);
  const worst = (key: Worst) => {
    const known = counts.flatMap((each) => each[key] ?? []);
    return known.length === 0 ? null : Math.max(...known);
  };
  const known = counts.flatMap(({ enrolled }) => enrolled ?? []);
  const enrolled = known.length === 0 ? null : known.reduce((total, each) => total + each, 0);
  const placed = sum('placed');
  return {
    enrolled,
    placed,
    placementRate: placementRate(placed, enrolled),
    sizeGap: worst('sizeGap'),
    genderGapMillionths: worst('genderGapMillionths'),
    largestDifferenceMillionths: worst('largestDifferenceMillionths'),
    lateArrivals: sum('lateArrivals'),
    objectionsOpen: sum('objectionsOpen'),
    objectionsAccepted: sum('objectionsAccepted'),
    objectionsRejected: sum('objectionsRejected'),
    changesAsked: sum('changesAsked'),
    changesApproved: sum('changesApproved'),
    changesUnapproved: sum('changesUnapproved'),
  };
}

type Worst = 'sizeGap' | 'genderGapMillionths' | 'largestDifferenceMillionths';
type Numbers = Exclude<keyof PlacementCounts, Worst | 'enrolled' | 'placementRate'>;
