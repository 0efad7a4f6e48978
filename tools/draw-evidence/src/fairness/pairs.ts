import type { PlacementProblem } from '@junheng/placement-draw';
import type { Draws } from '../many-draws.ts';

/** How often two pupils came to one class, by pair (i, j), i < j, at `pairAt`. */
export function meetingsOf(draws: Draws): Uint16Array {
  const pupils = draws[0]!.length;
  const meetings = new Uint16Array((pupils * (pupils - 1)) / 2);
  for (const draw of draws)
    for (let i = 0, at = 0; i < pupils; i++) for (let j = i + 1; j < pupils; j++, at++) if (draw[i] === draw[j]) meetings[at]! += 1;
  return meetings;
}

/** All pairs in the order of `meetingsOf`, without those that a constraint joins or parts. */
export function freePairs({ pupils, together, apart }: PlacementProblem): { at: number; i: number; j: number }[] {
  const bound = new Set([...together, ...apart].flatMap((group) => group.flatMap((a) => group.map((b) => `${a} ${b}`))));
  const pairs: { at: number; i: number; j: number }[] = [];
  for (let i = 0, at = 0; i < pupils.length; i++)
    for (let j = i + 1; j < pupils.length; j++, at++) if (!bound.has(`${pupils[i]!.id} ${pupils[j]!.id}`)) pairs.push({ at, i, j });
  return pairs;
}

/** How often two pupils of equal classes meet where nothing is balanced. **Unit** a share. Source: one place of the other's left, of all others'. */
export const plainMeetingShare = (pupils: number, classes: number): number => (pupils / classes - 1) / (pupils - 1);

/**
 * How often two of `members` pupils meet when these are spread over the classes as evenly as whole pupils allow: the fewer they
 * are, the more seldom.
 *
 * **Unit** a share. Source: pairs within classes over all pairs; worked number: 8 pupils in 4 classes, 2 in each: 4 of 28,
 * **1/7**.
 */
export function evenMeetingShare(members: number, classes: number): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const each = Math.floor(members / classes);
  const more = members % classes;
  return (more * pairs(each + 1) + (classes - more) * pairs(each)) / pairs(members);
}
