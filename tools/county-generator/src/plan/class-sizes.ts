import type { SeededRandom } from '../seeded-random.ts';
import { type SchoolClass, type Stage, stageOf } from './planned-school.ts';

/** `limits`: how small and how large the class may become; null: it stays as it was drawn. */
export type DrawnClass = { -readonly [Key in keyof SchoolClass]: SchoolClass[Key] } & { readonly limits: readonly [number, number] | null };

/**
 * Adds and takes children one by one until the stage has `students` in grades of about the same size. Grades would differ
 * otherwise, because teaching points end after the second or third. Throws when the limits leave no room.
 */
export function levelGrades(random: SeededRandom, classes: readonly DrawnClass[], stage: Stage, students: number): void {
  const grades = stage === 'primary' ? [1, 2, 3, 4, 5, 6] : [7, 8, 9];
  let left = students;
  for (const [index, grade] of grades.entries()) {
    const others = grades.length - 1 - index;
    const wanted = others === 0 ? left : Math.round(left / (others + 1)) + random.whole(-40, 40);
    levelGrade(
      random,
      classes.filter((drawn) => drawn.grade === grade && stageOf(drawn.grade) === stage),
      wanted,
    );
    left -= wanted;
  }
}

function levelGrade(random: SeededRandom, classes: readonly DrawnClass[], wanted: number): void {
  let missing = wanted - classes.reduce((sum, drawn) => sum + drawn.students, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const open = classes.filter(({ limits, students }) => limits && students + step >= limits[0] && students + step <= limits[1]);
    if (open.length === 0) throw new Error(`no class can take or spare the ${missing} children that a grade is short of`);
    // One round over all of them: a few hundred rounds would be needed one class at a time.
    for (const drawn of shuffled(random, open).slice(0, Math.abs(missing))) {
      drawn.students += step;
      missing -= step;
    }
  }
}

export function shuffled<T>(random: SeededRandom, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
