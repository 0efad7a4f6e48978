import { explain, floors, type PlacementProblem } from '@junheng/placement-draw';
import { fingerprintOf } from '../draw-range.ts';
import { type Draws, manyDraws } from '../many-draws.ts';
import { meanOf, quantile } from '../statistics/quantile.ts';
import { cohortOf, equalClasses, plainRandom, unequalClasses } from './cohort.ts';
import { equalsFigures, favoured, type LabelFigures, labelFigures, pairsOfEquals, shareOfKind } from './labels.ts';
import { evenMeetingShare, freePairs, meetingsOf, plainMeetingShare } from './pairs.ts';
import { sShapedDeal } from './rivals.ts';

/** Draws whose result is kept as a text, so that a test knows at once when the engine draws otherwise than the page says. */
export const watched = 5;

export type LevelMeetings = {
  readonly attribute: string;
  readonly level: string;
  readonly pupils: number;
  readonly expected: number;
  readonly seen: number;
};
export type BalanceLine = { readonly what: string; readonly draw: Spread; readonly random: Spread; readonly sShaped: number };
type Spread = { readonly mean: number; readonly worst: number };

/** Everything that the page shows, and nothing that depends on the machine. */
export type FairnessFigures = Awaited<ReturnType<typeof fairnessFigures>>;

/** @param roster the committed roster's text */
export async function fairnessFigures(roster: string, seeds: number) {
  const equal = cohortOf(roster, equalClasses);
  const unequal = cohortOf(roster, unequalClasses(equal.pupils.length));
  const draws = await manyDraws(equal, 'fairness', seeds);
  const random = await manyDraws(plainRandom(equal), 'plain random', seeds);
  const unequalDraws = await manyDraws(unequal, 'fairness, unequal classes', seeds);
  // the second twin comes wherever the first does: counted once
  const pupils = [...equal.pupils.keys()].filter((position) => equal.pupils[position]!.id !== equal.together[0]![1]);
  const kinds = [[0, 1, 2, 3]];
  const sizes = [
    [0, 1],
    [2, 3],
  ];
  return rounded({
    seeds,
    pupils: equal.pupils.length,
    classes: equal.classes.length,
    fingerprints: { equal: fingerprintOf(draws.slice(0, watched)), unequal: fingerprintOf(unequalDraws.slice(0, watched)) },
    labels: {
      equal: labelFigures(draws, kinds, pupils),
      random: labelFigures(random, kinds, pupils),
      unequal: labelFigures(unequalDraws, sizes, pupils),
      equals: equalsFigures(unequalDraws, sizes[0]!, pairsOfEquals(unequal)),
      favoured: labelFigures(favoured(draws, 60, 10), kinds, pupils).smallestCorrected,
    },
    larger: largerFigures(unequal, unequalDraws, sizes[0]!),
    pairs: pairFigures(equal, draws, random),
    balance: balanceFigures(equal, draws, random),
  });
}

/** Who comes to a larger class how often: the rarer a level, the less its share of places can be met by whole pupils. */
function largerFigures(problem: PlacementProblem, draws: Draws, kind: readonly number[]) {
  const shares = [...problem.pupils.keys()].map((pupil) => shareOfKind(draws, kind, pupil));
  const places = problem.classes.map((planned) => planned.places!);
  const ofKind = kind.reduce((sum, c) => sum + places[c]!, 0);
  return {
    expected: ofKind / problem.pupils.length,
    least: Math.min(...shares),
    most: Math.max(...shares),
    levels: levelsOf(problem).map(({ attribute, level, members }) => ({
      attribute,
      level,
      pupils: members.length,
      seen: meanOf(members.map((position) => shares[position]!)),
    })),
  };
}

const levelsOf = ({ attributes }: PlacementProblem) =>
  attributes
    .filter(({ kind }) => kind === 'category')
    .flatMap(({ id, values }) =>
      [...new Set(values.map((value) => String(value ?? '')))]
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((level) => ({ attribute: id, level, members: [...values.keys()].filter((k) => String(values[k] ?? '') === level) })),
    );

function pairFigures(problem: PlacementProblem, draws: Draws, random: Draws) {
  const pairs = freePairs(problem);
  const seen = meetingsOf(draws);
  const seenAtRandom = meetingsOf(random);
  const share = (at: number) => seen[at]! / draws.length;
  const plain = plainMeetingShare(problem.pupils.length, problem.classes.length);
  const sharesOf = (meetings: Uint16Array) => pairs.map(({ at }) => meetings[at]! / draws.length);
  const summary = (shares: readonly number[]) => ({
    mean: meanOf(shares),
    least: Math.min(...shares),
    most: Math.max(...shares),
    low: quantile(shares, 0.01),
    high: quantile(shares, 0.99),
    histogram: histogramOf(shares),
  });
  const levels = levelsOf(problem).map(({ attribute, level, members }): LevelMeetings => {
    const own = new Set(members);
    const both = pairs.filter(({ i, j }) => own.has(i) && own.has(j));
    const expected = evenMeetingShare(members.length, problem.classes.length);
    return { attribute, level, pupils: members.length, expected, seen: meanOf(both.map(({ at }) => share(at))) };
  });
  const alike = (i: number, j: number) => problem.attributes.filter(({ values }) => values[i] === values[j]).length;
  const byLikeness = problem.attributes.map((_, fewer) => {
    const own = pairs.filter(({ i, j }) => alike(i, j) === problem.attributes.length - fewer).map(({ at }) => share(at));
    return { alike: problem.attributes.length - fewer, pairs: own.length, seen: own.length === 0 ? null : meanOf(own) };
  });
  return {
    plain,
    pairs: pairs.length,
    deviation: Math.sqrt((plain * (1 - plain)) / draws.length),
    draw: summary(sharesOf(seen)),
    random: summary(sharesOf(seenAtRandom)),
    levels,
    byLikeness: byLikeness.filter(({ pairs: count }) => count > 0),
  };
}

/** Pairs by how often they met, in steps of one in a hundred. */
function histogramOf(shares: readonly number[]): number[] {
  const bins = Array.from({ length: 41 }, () => 0);
  for (const share of shares) bins[Math.min(40, Math.floor(share * 100))]! += 1;
  return bins;
}

function balanceFigures(problem: PlacementProblem, draws: Draws, random: Draws) {
  const ids = problem.classes.map(({ id }) => id);
  const balanceOf = (draw: Uint8Array) =>
    explain(
      problem,
      [...draw].map((c) => ids[c]!),
    );
  const [drawn, plain] = [draws.map(balanceOf), random.map(balanceOf)];
  const dealt = balanceOf(sShapedDeal(problem));
  type Balance = typeof dealt;
  const line = (what: string, measure: (balance: Balance) => number): BalanceLine => {
    const spread = (balances: Balance[]) => {
      const values = balances.map(measure);
      return { mean: meanOf(values), worst: Math.max(...values) };
    };
    return { what, draw: spread(drawn), random: spread(plain), sShaped: measure(dealt) };
  };
  return {
    floor: floors(problem)!,
    lines: [
      ...dealt.levels.flatMap(({ attribute, level }, k) =>
        // of two levels one tells it all
        k > 0 && dealt.levels[k - 1]!.attribute === attribute && dealt.levels.filter((other) => other.attribute === attribute).length === 2
          ? []
          : [line(`${attribute} ${level ?? ''}`.trim(), ({ levels }) => levels[k]!.range)],
      ),
      line('ageMonths', ({ numbers }) => numbers[0]!.range),
      line('largest', ({ largestStandardisedDifference }) => largestStandardisedDifference),
      line('imbalance', ({ imbalance }) => imbalance),
    ],
    largest: {
      draw: sample(drawn.map((one) => one.largestStandardisedDifference)),
      random: sample(plain.map((one) => one.largestStandardisedDifference)),
      sShaped: dealt.largestStandardisedDifference,
    },
  };
}

const sample = (values: readonly number[]) => Array.from({ length: 101 }, (_, percent) => quantile(values, percent / 100));

/** Six digits: what a page can show, and what no machine's mathematics library changes. */
function rounded<T>(figures: T): T {
  return JSON.parse(
    JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value)),
  ) as T;
}

export type { LabelFigures };
