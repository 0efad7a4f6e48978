import { describe, expect, test } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { type DrawnClass, levelGrades } from './class-sizes.ts';

const junior = (students: readonly number[], limits: readonly [number, number] | null): DrawnClass[] =>
  [7, 8, 9].flatMap((grade) => students.map((size, index) => ({ grade, number: index + 1, students: size, limits })));
const sum = (classes: readonly DrawnClass[]) => classes.reduce((total, { students }) => total + students, 0);

describe('levelGrades', () => {
  test('reaches the number of students and keeps each class within its limits', () => {
    const classes = junior([50, 46, 58, 51, 47, 52], [45, 60]);
    levelGrades(seededRandom('x', 'classes'), classes, 'junior', 975);
    expect(sum(classes)).toBe(975);
    for (const { students } of classes) {
      expect(students).toBeGreaterThanOrEqual(45);
      expect(students).toBeLessThanOrEqual(60);
    }
  });

  test('leaves the classes of the other stage and those without limits alone', () => {
    const fixed = junior([9], null);
    const primary: DrawnClass = { grade: 3, number: 1, students: 20, limits: [10, 30] };
    const classes = [...fixed, ...junior([50, 50, 50], [20, 80]), primary];
    levelGrades(seededRandom('x', 'classes'), classes, 'junior', 500);
    expect(fixed.map(({ students }) => students)).toEqual([9, 9, 9]);
    expect(primary.students).toBe(20);
  });

  test('throws when the limits leave no room', () => {
    expect(() => levelGrades(seededRandom('x', 'classes'), junior([45, 45], [40, 50]), 'junior', 900)).toThrow(
      'no class can take or spare',
    );
  });
});
