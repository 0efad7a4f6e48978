import { describe, expect, test } from 'vitest';
import { county24, fiveSchools, referenceValues } from '../test/reference-counties.ts';
import {
  atkinsonIndex,
  coefficientOfVariation,
  giniIndex,
  mcLooneIndex,
  type Measured,
  palmaRatio,
  percentileRatio,
  rangeRatio,
  theilDecomposition,
  theilL,
  theilT,
  verstegenIndex,
  weightedPercentile,
  type WeightedTotal,
} from './equity-metrics.ts';

const measures: Record<keyof typeof referenceValues.fiveSchools, (units: readonly WeightedTotal[]) => Measured<string>> = {
  mean: (units) => ({ value: (coefficientOfVariation(units) as { mean: number }).mean }),
  cv: coefficientOfVariation,
  gini: giniIndex,
  theilT,
  theilL,
  atkinson05: (units) => atkinsonIndex(units, 0.5),
  atkinson1: (units) => atkinsonIndex(units, 1),
  atkinson2: (units) => atkinsonIndex(units, 2),
  median: (units) => weightedPercentile(units, 50),
  mcloone: mcLooneIndex,
  verstegen: verstegenIndex,
  p10: (units) => weightedPercentile(units, 10),
  p90: (units) => weightedPercentile(units, 90),
  p90_p10: percentileRatio,
  palma: palmaRatio,
  rangeRatio,
};
const names = Object.keys(measures) as (keyof typeof measures)[];
const relativeError = (value: number | null, expected: number) => Math.abs(value! / expected - 1);

describe('reference values are reproduced to 1e-9', () => {
  test.each(names)('%s of the five schools', (name) =>
    expect(relativeError(measures[name](fiveSchools).value, referenceValues.fiveSchools[name])).toBeLessThan(1e-9),
  );
  test.each(names)('%s of the 24 schools', (name) =>
    expect(relativeError(measures[name](county24).value, referenceValues.county24[name])).toBeLessThan(1e-9),
  );

  test.each(['T', 'L'] as const)('Theil %s between and within the four towns', (index) => {
    const parts = theilDecomposition(county24, index);
    if (parts.value === null) throw new Error(parts.reason);
    expect(relativeError(parts.between[0]!, referenceValues.county24[`${index}_between`])).toBeLessThan(1e-9);
    expect(relativeError(parts.between[1]!, referenceValues.county24[`${index}_within`])).toBeLessThan(1e-9);
    expect(parts.within).toBeCloseTo(0, 15); // a school is one unit
    const byTown = theilDecomposition(
      county24.map((school) => ({ ...school, path: school.path.slice(0, 1) })),
      index,
    );
    expect(relativeError(byTown.value === null ? null : byTown.within, referenceValues.county24[`${index}_within`])).toBeLessThan(1e-9);
  });
});
