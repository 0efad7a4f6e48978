import type { Balance } from '@junheng/placement-draw';

export type ClassShown = { name: string; size: number };

/** One line of the picture: what is compared, each class's value of it, and what dealing by chance would leave. */
export type BalanceRow = {
  id: string;
  attribute: string;
  /** null: the number of pupils, or an attribute that is a number */ level: string | null;
  kind: 'size' | 'count' | 'mean';
  values: readonly (number | null)[];
  /** what each class would have if all were equal */ centre: number;
  /** where 95 of 100 classes would lie if pupils were dealt by chance alone; null: does not apply */ chance:
    | readonly [number, number]
    | null;
  range: number;
  /** the least range that whole pupils allow; null: not known */ leastRange: number | null;
};

/** Two-sided 95 % of the normal distribution. */
const z95 = 1.96;

/**
 * Size first, then every attribute in the plan's order. Of a yes and a no only the yes is shown: the other is its mirror.
 * `balance`: of `explain`, its counts and means in the order of `classes`.
 */
export function balanceRowsOf(balance: Balance, classes: readonly ClassShown[]): BalanceRow[] {
  const sizes = classes.map(({ size }) => size);
  const pupils = sum(sizes);
  const meanSize = pupils / Math.max(1, classes.length);
  const size: BalanceRow = {
    id: 'size',
    attribute: 'size',
    level: null,
    kind: 'size',
    values: sizes,
    centre: meanSize,
    chance: null,
    range: rangeOf(sizes),
    leastRange: pupils % Math.max(1, classes.length) === 0 ? 0 : 1,
  };
  const levels = balance.levels
    .filter(({ attribute, level }) => !isMirror(level, levelsOf(balance, attribute)))
    .map(({ attribute, level, counts, range, leastRange }): BalanceRow => {
      const share = sum(counts) / Math.max(1, pupils);
      const centre = share * meanSize;
      const spread = z95 * Math.sqrt(meanSize * share * (1 - share) * withoutReplacement(pupils, meanSize));
      return {
        id: `${attribute}/${level ?? ''}`,
        attribute,
        level: level ?? 'missing',
        kind: 'count',
        values: counts,
        centre,
        chance: [Math.max(0, centre - spread), centre + spread],
        range,
        leastRange,
      };
    });
  const numbers = balance.numbers.map(({ attribute, means, deviations, range }): BalanceRow => {
    const known = means.flatMap((mean, at) => (mean === null ? [] : [{ mean, size: sizes[at]! }]));
    const centre = sum(known.map(({ mean, size: own }) => mean * own)) / Math.max(1, sum(known.map(({ size: own }) => own)));
    const spreads = deviations.filter((deviation) => deviation !== null);
    const variance = sum(spreads.map((deviation) => deviation * deviation)) / Math.max(1, spreads.length);
    const spread = z95 * Math.sqrt((variance / Math.max(1, meanSize)) * withoutReplacement(pupils, meanSize));
    return {
      id: attribute,
      attribute,
      level: null,
      kind: 'mean',
      values: means,
      centre,
      chance: [centre - spread, centre + spread],
      range,
      leastRange: null,
    };
  });
  return [size, ...levels, ...numbers];
}

/** The correction for drawing from a cohort that ends: classes of a small cohort differ less by chance. */
const withoutReplacement = (pupils: number, size: number) => (pupils > 1 ? (pupils - size) / (pupils - 1) : 0);

const levelsOf = (balance: Balance, attribute: string) =>
  balance.levels.filter((entry) => entry.attribute === attribute).map(({ level }) => level);

const mirrors: readonly (readonly [shown: string, mirror: string])[] = [
  ['female', 'male'],
  ['yes', 'no'],
];

const isMirror = (level: string | null, levels: readonly (string | null)[]) =>
  levels.length === 2 && mirrors.some(([shown, mirror]) => level === mirror && levels.includes(shown));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const rangeOf = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
