import type { PlacementProblem } from '@junheng/placement-draw';
import { chiSquareOfEqual, chiSquareTail } from '../statistics/chi-square.ts';
import { holm } from '../statistics/holm.ts';
import { type EvenSpread, evenSpread } from '../statistics/kolmogorov-smirnov.ts';
import type { Draws } from '../many-draws.ts';

/** `pValues`: by pupil of those asked about. */
export type LabelFigures = {
  readonly pValues: readonly number[];
  readonly smallest: number;
  /** After Holm’s correction; the list is fair at 5 % where it is 0.05 or more. */
  readonly smallestCorrected: number;
  readonly below5Percent: number;
  readonly spread: EvenSpread;
};

/**
 * Whether each pupil came to each class equally often, among classes of one size.
 *
 * `kinds`: places of classes of one size in the plan's list. Within one kind the counts are tested against equal ones (χ²); a
 * pupil's χ² of all kinds add up, as do their degrees of freedom.
 */
export function labelFigures(draws: Draws, kinds: readonly (readonly number[])[], pupils: readonly number[]): LabelFigures {
  const pValues = pupils.map((pupil) => {
    const counts = countsOf(draws, pupil, kinds.flat().length);
    let chiSquare = 0;
    let degrees = 0;
    for (const kind of kinds) {
      const own = kind.map((c) => counts[c]!);
      if (own.every((count) => count === 0)) continue;
      chiSquare += chiSquareOfEqual(own);
      degrees += kind.length - 1;
    }
    return chiSquareTail(chiSquare, degrees);
  });
  return verdictOn(pValues);
}

/** In which share of draws a pupil came to the classes of one kind. */
export const shareOfKind = (draws: Draws, kind: readonly number[], pupil: number): number =>
  draws.filter((draw) => kind.includes(draw[pupil]!)).length / draws.length;

/**
 * Whether equal pupils had equal chances of the classes of one kind: in pairs of pupils of the same attributes, how often the one
 * came there without the other against the reverse (McNemar), as two who are alike do not come there independently.
 */
export function equalsFigures(draws: Draws, kind: readonly number[], pairs: readonly (readonly [number, number])[]): LabelFigures {
  return verdictOn(
    pairs.map(([one, other]) => {
      let [oneAlone, otherAlone] = [0, 0];
      for (const draw of draws) {
        const [hasOne, hasOther] = [kind.includes(draw[one]!), kind.includes(draw[other]!)];
        if (hasOne && !hasOther) oneAlone++;
        if (hasOther && !hasOne) otherAlone++;
      }
      return chiSquareTail((oneAlone - otherAlone) ** 2 / (oneAlone + otherAlone), 1);
    }),
  );
}

/** Pairs of pupils alike in every attribute and bound by no constraint, nobody in two of them. */
export function pairsOfEquals({ pupils, attributes, together, apart }: PlacementProblem): [number, number][] {
  const bound = new Set([...together, ...apart].flat());
  const alike = new Map<string, number[]>();
  for (const position of pupils.keys()) {
    if (bound.has(pupils[position]!.id)) continue;
    const key = JSON.stringify(attributes.map(({ values }) => values[position]));
    alike.set(key, [...(alike.get(key) ?? []), position]);
  }
  return [...alike.values()].flatMap((group) =>
    Array.from({ length: Math.floor(group.length / 2) }, (_, k): [number, number] => [group[2 * k]!, group[2 * k + 1]!]),
  );
}

function verdictOn(pValues: readonly number[]): LabelFigures {
  return {
    pValues,
    smallest: Math.min(...pValues),
    smallestCorrected: Math.min(...holm(pValues)),
    below5Percent: pValues.filter((value) => value < 0.05).length,
    spread: evenSpread(pValues),
  };
}

/** How often a pupil came to each class. */
export function countsOf(draws: Draws, pupil: number, classes: number): number[] {
  const counts = Array.from({ length: classes }, () => 0);
  for (const draw of draws) counts[draw[pupil]!]! += 1;
  return counts;
}

/** The draws as somebody would have them who moved one pupil to the first class in every so many, for another pupil there. */
export const favoured = (draws: Draws, pupil: number, every: number): Draws =>
  draws.map((draw, k) => {
    if (k % every !== 0 || draw[pupil] === 0) return draw;
    const changed = Uint8Array.from(draw);
    const others = [...draw.keys()].filter((other) => draw[other] === 0);
    changed[others[k % others.length]!] = draw[pupil]!;
    changed[pupil] = 0;
    return changed;
  });
