import { firstPlacesOf, placesOfClasses } from './class-places.ts';
import type { Placement, PlacementProblem } from './placement-problem.ts';

/** What a placement breaks, in words that name who and what. */
export type Violation = { readonly code: ViolationCode; readonly zh: string; readonly en: string };

export type ViolationCode = 'PupilsDiffer' | 'UnknownClass' | 'PlacesDiffer' | 'NotTogether' | 'NotApart' | 'NotAllowed' | 'GroupTooMany';

/**
 * Every constraint of a problem without faults that a placement breaks, counted anew from the problem itself; none for what
 * `solve` returns. Where the plan says no places, classes may differ from the planned numbers among each other only.
 *
 * **Unit** violations. Source: ours.
 */
export function verify(problem: PlacementProblem, placement: Placement): Violation[] {
  const { pupils, classes, together, apart, allowed, groups = [] } = problem;
  const broken: Violation[] = [];
  const say = (code: ViolationCode, zh: string, en: string) => broken.push({ code, zh, en });
  if (placement.length !== pupils.length) {
    say(
      'PupilsDiffer',
      `名册有 ${pupils.length} 人，分班结果有 ${placement.length} 人`,
      `The roster holds ${pupils.length} pupils, the placement ${placement.length}`,
    );
    return broken;
  }
  const taken = new Map(classes.map(({ id }) => [id, 0]));
  const classOf = new Map<string, string>();
  pupils.forEach(({ id, places = 1 }, position) => {
    const to = placement[position]!;
    classOf.set(id, to);
    if (taken.has(to)) taken.set(to, taken.get(to)! + places);
    else say('UnknownClass', `学生 ${id} 被分到不存在的班级 ${to}`, `Pupil ${id} is placed in class ${to}, which is not there`);
  });
  const total = pupils.reduce((sum, { places = 1 }) => sum + places, 0);
  const planned = firstPlacesOf(placesOfClasses(classes, total)!);
  const asPlanned = (list: Iterable<number>) => [...list].toSorted((a, b) => a - b).join();
  const kindOf = ({ places, most }: (typeof classes)[number]) => `${places ?? ''}/${most ?? ''}`;
  for (const kind of new Set(classes.map(kindOf))) {
    const alike = classes.flatMap((planned, c) => (kindOf(planned) === kind ? [c] : []));
    const found = alike.map((c) => taken.get(classes[c]!.id)!);
    const asked = alike.map((c) => planned[c]!);
    if (asPlanned(found) === asPlanned(asked)) continue;
    const names = alike.map((c) => classes[c]!.id);
    say(
      'PlacesDiffer',
      `班级 ${names.join('、')} 的学位数应为 ${asked.join('、')}，实为 ${found.join('、')}`,
      `Classes ${names.join(', ')} should take ${asked.join(', ')} places and take ${found.join(', ')}`,
    );
  }
  for (const group of together)
    if (new Set(group.map((id) => classOf.get(id))).size > 1)
      say('NotTogether', `${group.join('、')} 须同班而未同班`, `${group.join(', ')} were to stay together`);
  for (const group of apart)
    if (new Set(group.map((id) => classOf.get(id))).size < group.length)
      say('NotApart', `${group.join('、')} 须分开而有人同班`, `${group.join(', ')} were to be kept apart`);
  for (const { pupil, classes: may } of allowed)
    if (!may.includes(classOf.get(pupil)!))
      say(
        'NotAllowed',
        `学生 ${pupil} 只能进 ${may.join('、')}，却在 ${classOf.get(pupil)}`,
        `Pupil ${pupil} may come to ${may.join(', ')} only and is in ${classOf.get(pupil)}`,
      );
  const placesOf = new Map(pupils.map(({ id, places = 1 }) => [id, places]));
  for (const group of groups)
    for (const { id } of classes) {
      const most = group.classes.find((named) => named.id === id)?.most ?? 0;
      const own = group.pupils.filter((pupil) => classOf.get(pupil) === id).reduce((sum, pupil) => sum + placesOf.get(pupil)!, 0);
      if (own > most)
        say(
          'GroupTooMany',
          `${group.id} 在班级 ${id} 至多 ${most} 个学位，实为 ${own}`,
          `${group.id} may take ${most} places in class ${id} and takes ${own}`,
        );
    }
  return broken;
}
