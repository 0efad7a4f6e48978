import { type GroupCounts, sumGroups } from './group-counts.ts';
import { nestedGroups } from './nested-groups.ts';

/** `path`: keys of the groups the unit lies in, widest first, the same number for every unit: [school, class]. */
export type NestedCounts = GroupCounts & { path: readonly string[] };

export type VarianceShares = {
  /** One per level of the path: between the groups of that level inside the groups of the level above. */
  between: number[];
  /** Inside the units. */
  within: number;
};

/**
 * Where the variance of a 0/1 attribute lies (方差分解：校间、班间、班内): between the schools, between the classes of one
 * school, inside the classes.
 *
 *     share of level k = Σ_g t_g (p_g − p_parent(g))² / (T · p (1 − p))       over the groups g of level k
 *     within           = Σ_u t_u · p_u (1 − p_u) / (T · p (1 − p))            over the groups of the last level
 *
 * with t the students and p the members' share of a group, T and p those of all students.
 *
 * **Range** each 0 to 1; all levels and `within` add up to 1. **Unit** none: shares.
 * **Edges** units with one path are one group; groups without students are left out; no students, or students of one
 * group only (nothing varies), give `between: null` with the reason. Chance alone gives more than 0: with C classes filled
 * by lot, the levels together have an expectation of (C − 1)/(T − 1).
 *
 * Source: the nested sums of squares of Fisher, Statistical Methods for Research Workers (1925) ch. 7, for a 0/1 variable,
 * whose variance is p(1 − p). Worked number: school A with 4 and 8 members in its classes of 20, school B with 10 and 14:
 * **1/11** between schools, **4/99** between classes, **86/99** within.
 *
 * @throws {RangeError} naming the first count that is negative or not finite, or a path of another length
 */
export function varianceShares(units: readonly NestedCounts[]): VarianceShares | { between: null; reason: 'no-students' | 'one-group' } {
  const all = sumGroups(units);
  if (!('students' in all)) return { between: null, reason: all.reason };
  const levels = nestedGroups(units.filter(({ members, others }) => members + others > 0)).map((groups) =>
    groups.map(({ units: inside, parent }) => ({ ...countsOf(inside), parent: parent && countsOf(parent.units) })),
  );
  const variance = all.members * (all.others / all.students);
  const [, ...below] = levels;
  return {
    between: below.map((groups) => sumOf(groups, ({ students, share, parent }) => students * (share - parent!.share) ** 2) / variance),
    within: sumOf(levels.at(-1)!, ({ students, share }) => students * share * (1 - share)) / variance,
  };
}

function countsOf(units: readonly GroupCounts[]): { students: number; share: number } {
  const members = sumOf(units, (unit) => unit.members);
  const students = members + sumOf(units, (unit) => unit.others);
  return { students, share: members / students };
}

const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => number) => items.reduce((sum, item) => sum + amount(item), 0);
