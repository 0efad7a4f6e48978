import { seededRandom, type SeededRandom } from './seeded-random.ts';

export type CountySize = 'small';

export type SchoolClass = { readonly grade: number; readonly number: number; readonly students: number };

/** Shares of students, 0–1. */
type Composition = { migrant: number; leftBehind: number; ruralHukou: number; boardingPrimary: number; boardingJunior: number };

export type PlannedSchool = {
  readonly code: string;
  readonly name: string;
  readonly kind: '小学' | '小学教学点' | '初级中学' | '九年一贯制学校';
  readonly settlement: '镇中心区' | '镇乡结合区' | '乡中心区' | '村庄';
  readonly classes: readonly SchoolClass[];
  readonly equipmentYuanPerStudent: number;
  readonly composition: Composition;
};

type SchoolPattern = Pick<PlannedSchool, 'name' | 'kind' | 'settlement' | 'equipmentYuanPerStudent'> & {
  readonly grades: readonly [number, number];
  readonly classesPerGrade: number;
  readonly classSize: readonly [number, number];
  /** How many of the classes are "super-large" (56 students or more). */
  readonly overfull: number;
};

/**
 * The inequality that the reform is about: the town's schools are crowded and have little equipment per student, the village
 * schools are small and look rich per head, the teaching point is both small and poor.
 */
const patterns: Record<CountySize, readonly SchoolPattern[]> = {
  small: [
    {
      name: '青禾小学',
      kind: '小学',
      settlement: '镇中心区',
      grades: [1, 6],
      classesPerGrade: 2,
      classSize: [45, 52],
      overfull: 2,
      equipmentYuanPerStudent: 1250,
    },
    {
      name: '文兴街小学',
      kind: '小学',
      settlement: '镇中心区',
      grades: [1, 6],
      classesPerGrade: 1,
      classSize: [42, 48],
      overfull: 0,
      equipmentYuanPerStudent: 2300,
    },
    {
      name: '望溪乡中心小学',
      kind: '小学',
      settlement: '乡中心区',
      grades: [1, 6],
      classesPerGrade: 1,
      classSize: [29, 36],
      overfull: 0,
      equipmentYuanPerStudent: 3200,
    },
    {
      name: '竹林村小学',
      kind: '小学',
      settlement: '村庄',
      grades: [1, 6],
      classesPerGrade: 1,
      classSize: [17, 25],
      overfull: 0,
      equipmentYuanPerStudent: 5300,
    },
    {
      name: '大坝村教学点',
      kind: '小学教学点',
      settlement: '村庄',
      grades: [1, 3],
      classesPerGrade: 1,
      classSize: [9, 15],
      overfull: 0,
      equipmentYuanPerStudent: 900,
    },
    {
      name: '青禾初级中学',
      kind: '初级中学',
      settlement: '镇中心区',
      grades: [7, 9],
      classesPerGrade: 3,
      classSize: [45, 53],
      overfull: 1,
      equipmentYuanPerStudent: 1900,
    },
    {
      name: '石坪初级中学',
      kind: '初级中学',
      settlement: '乡中心区',
      grades: [7, 9],
      classesPerGrade: 2,
      classSize: [32, 40],
      overfull: 0,
      equipmentYuanPerStudent: 3900,
    },
    {
      name: '云溪九年一贯制学校',
      kind: '九年一贯制学校',
      settlement: '镇乡结合区',
      grades: [1, 9],
      classesPerGrade: 1,
      classSize: [35, 44],
      overfull: 0,
      equipmentYuanPerStudent: 2050,
    },
  ],
};

const compositions: Record<PlannedSchool['settlement'], Composition> = {
  镇中心区: { migrant: 0.19, leftBehind: 0.05, ruralHukou: 0.42, boardingPrimary: 0, boardingJunior: 0.08 },
  镇乡结合区: { migrant: 0.12, leftBehind: 0.12, ruralHukou: 0.68, boardingPrimary: 0, boardingJunior: 0.3 },
  乡中心区: { migrant: 0.03, leftBehind: 0.27, ruralHukou: 0.92, boardingPrimary: 0.04, boardingJunior: 0.58 },
  村庄: { migrant: 0.01, leftBehind: 0.4, ruralHukou: 0.97, boardingPrimary: 0, boardingJunior: 0.5 },
};

/** Draws class sizes and equipment around the patterns of the size. */
export function planCounty(seed: string, size: CountySize): PlannedSchool[] {
  return patterns[size].map((pattern, index) => {
    const random = seededRandom(seed, `school ${index}`);
    return {
      code: `99${String(index + 1).padStart(8, '0')}`,
      name: pattern.name,
      kind: pattern.kind,
      settlement: pattern.settlement,
      classes: planClasses(random, pattern),
      equipmentYuanPerStudent: pattern.equipmentYuanPerStudent * (0.95 + 0.1 * random.next()),
      composition: compositions[pattern.settlement],
    };
  });
}

function planClasses(random: SeededRandom, pattern: SchoolPattern): SchoolClass[] {
  const [first, last] = pattern.grades;
  const places = Array.from({ length: (last - first + 1) * pattern.classesPerGrade }, (_, i) => i);
  const overfull = new Set<number>();
  while (overfull.size < pattern.overfull) overfull.add(random.whole(0, places.length - 1));
  return places.map((place) => ({
    grade: first + Math.floor(place / pattern.classesPerGrade),
    number: (place % pattern.classesPerGrade) + 1,
    students: overfull.has(place) ? random.whole(56, 59) : random.whole(...pattern.classSize),
  }));
}

export function studentsOf(school: PlannedSchool): number {
  return school.classes.reduce((sum, schoolClass) => sum + schoolClass.students, 0);
}
