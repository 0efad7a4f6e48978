import { placesOfClasses } from './class-places.ts';
import { deal } from './deal.ts';
import type { PlacementProblem, PupilGroup } from './placement-problem.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { unitsOf } from './units.ts';

/** Constraints that cannot hold at once; without any one of them the others can. */
export type Conflict = Required<Pick<PlacementProblem, 'together' | 'apart' | 'allowed' | 'groups'>> & {
  readonly zh: string;
  readonly en: string;
};

type Constraint =
  | { readonly kind: 'together' | 'apart'; readonly group: readonly string[] }
  | { readonly kind: 'allowed'; readonly pupil: string; readonly classes: readonly string[] }
  | { readonly kind: 'group'; readonly group: PupilGroup };

/**
 * A smallest set of conflicting constraints (no part of it conflicts), of a problem that can't be dealt. The classes' and the
 * pupils' places are taken as given; an empty set says that they alone can't be met.
 *
 * Source: U. Junker, QuickXplain: preferred explanations and relaxations for over-constrained problems (2004).
 *
 * **Unit** constraints.
 */
export function conflictOf(problem: PlacementProblem): Conflict {
  const isImpossible = (constraints: readonly Constraint[]) => {
    const tried: PlacementProblem = { ...problem, ...gathered(constraints) };
    const units = unitsOf(tried);
    const total = units.places.reduce((sum, places) => sum + places, 0);
    return deal(units, placesOfClasses(problem.classes, total)!, inOrder).kind === 'impossible';
  };
  const explain = (given: readonly Constraint[], isNew: boolean, asked: readonly Constraint[]): readonly Constraint[] => {
    if (isNew && isImpossible(given)) return [];
    if (asked.length <= 1) return asked;
    const half = asked.length >> 1;
    const [first, second] = [asked.slice(0, half), asked.slice(half)];
    const ofSecond = explain([...given, ...first], true, second);
    const ofFirst = explain([...given, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  };
  const all: Constraint[] = [
    ...problem.together.map((group) => ({ kind: 'together' as const, group })),
    ...problem.apart.map((group) => ({ kind: 'apart' as const, group })),
    ...problem.allowed.map((entry) => ({ kind: 'allowed' as const, ...entry })),
    ...(problem.groups ?? []).map((group) => ({ kind: 'group' as const, group })),
  ];
  return worded(gathered(explain([], true, all)));
}

/** What is impossible is so in any order, so an explanation needs no seed. */
const inOrder: RandomNumbers = { next: () => 0, below: () => 0, fairlyBelow: (n) => n - 1 };

const gathered = (constraints: readonly Constraint[]) => ({
  together: constraints.flatMap((constraint) => (constraint.kind === 'together' ? [constraint.group] : [])),
  apart: constraints.flatMap((constraint) => (constraint.kind === 'apart' ? [constraint.group] : [])),
  allowed: constraints.flatMap((constraint) =>
    constraint.kind === 'allowed' ? [{ pupil: constraint.pupil, classes: constraint.classes }] : [],
  ),
  groups: constraints.flatMap((constraint) => (constraint.kind === 'group' ? [constraint.group] : [])),
});

function worded(found: ReturnType<typeof gathered>): Conflict {
  const zh = [
    ...found.together.map((group) => `${group.join('、')} 须同班`),
    ...found.apart.map((group) => `${group.join('、')} 须分开`),
    ...found.allowed.map(({ pupil, classes }) => `${pupil} 只能进 ${classes.join('、')}`),
    ...found.groups.map(
      ({ id, classes }) => `${id} 只能进 ${classes.map((named) => `${named.id}（至多 ${named.most} 个学位）`).join('、')}`,
    ),
  ];
  const en = [
    ...found.together.map((group) => `${group.join(', ')} stay together`),
    ...found.apart.map((group) => `${group.join(', ')} are kept apart`),
    ...found.allowed.map(({ pupil, classes }) => `${pupil} may come to ${classes.join(', ')} only`),
    ...found.groups.map(
      ({ id, classes }) => `${id} may come to ${classes.map((named) => `${named.id} (at most ${named.most} places)`).join(', ')} only`,
    ),
  ];
  if (zh.length === 0)
    return { ...found, zh: '学生所占学位数无法正好装满各班', en: 'The places that pupils take cannot fill the classes exactly' };
  return { ...found, zh: `以下要求不能同时满足：${zh.join('；')}`, en: `These cannot hold at once: ${en.join('; ')}` };
}
