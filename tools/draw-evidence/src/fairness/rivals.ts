import type { PlacementProblem } from '@junheng/placement-draw';

/**
 * The S-shaped deal (蛇形): the pupils in one line, dealt to the classes forwards, then backwards, and so on. Where scores are
 * used the line is by score; here, where no score may be, it is by gender, and of one gender by age, the oldest first. Of pupils of
 * one gender and age the roster's order decides.
 */
export function sShapedDeal({ pupils, classes, attributes }: PlacementProblem): Uint8Array {
  const gender = attributes.find(({ id }) => id === 'gender')!.values;
  const age = attributes.find(({ id }) => id === 'ageMonths')!.values as readonly number[];
  const line = [...pupils.keys()].toSorted((a, b) =>
    gender[a] === gender[b] ? age[b]! - age[a]! || a - b : String(gender[b]) < String(gender[a]) ? -1 : 1,
  );
  const dealt = new Uint8Array(pupils.length);
  line.forEach((pupil, k) => {
    const step = k % (2 * classes.length);
    dealt[pupil] = step < classes.length ? step : 2 * classes.length - 1 - step;
  });
  return dealt;
}
