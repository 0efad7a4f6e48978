import type { PlacementProblem } from './placement-problem.ts';
import { type RandomNumbers, shuffle } from './random-numbers.ts';

/**
 * The name for each class of a search, by lot among classes that the plan tells nothing apart: of the same places said, the same
 * limit, open to the same pupils, and of the same places for each group. Which of them has the one pupil more than others goes with the lot.
 *
 * **Unit** class ids. Source: ours.
 */
export function labelLot({ classes, allowed, groups = [] }: PlacementProblem, random: RandomNumbers): string[] {
  const kinds = new Map<string, number[]>();
  classes.forEach(({ id, places, most }, c) => {
    const openTo = allowed.flatMap((entry, k) => (entry.classes.includes(id) ? [k] : []));
    const ofGroups = groups.map((group) => group.classes.find((named) => named.id === id)?.most ?? 0);
    const kind = JSON.stringify([places ?? null, most ?? null, openTo, ofGroups]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), c]);
  });
  const names = classes.map(({ id }) => id);
  for (const alike of kinds.values()) {
    const drawn = [...alike];
    shuffle(drawn, random);
    alike.forEach((c, k) => {
      names[c] = classes[drawn[k]!]!.id;
    });
  }
  return names;
}
