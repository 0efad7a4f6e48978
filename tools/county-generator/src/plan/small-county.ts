import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { CountyPlan, PlannedSchool, SchoolClass } from './planned-school.ts';
import { compositions } from './settlements.ts';

type SchoolPattern = Pick<
  PlannedSchool,
  | 'name'
  | 'township'
  | 'kind'
  | 'settlement'
  | 'equipmentYuanPerStudent'
  | 'multimediaRoomsPer100'
  | 'backbonePer100'
  | 'movementAndArtsPer100'
> & {
  readonly area: keyof typeof areas;
  readonly grades: readonly [number, number];
  readonly classesPerGrade: number;
  readonly classSize: readonly [number, number];
  /** How many of the classes are "super-large" (56 students or more). */
  readonly overfull: number;
};

/** m² for each student. */
const areas = {
  crowded: { teachingArea: [3.2, 3.8], sportsGround: [6, 8.5] },
  enough: { teachingArea: [5.2, 6], sportsGround: [7.8, 10.5] },
  ample: { teachingArea: [5.4, 7.5], sportsGround: [9, 16] },
  junior: { teachingArea: [6.8, 7.6], sportsGround: [10.6, 13.5] },
  juniorWithoutYard: { teachingArea: [6.6, 7.2], sportsGround: [6, 8] },
} satisfies Record<string, Pick<PlannedSchool['perStudent'], 'teachingArea' | 'sportsGround'>>;

/**
 * The inequality that the reform is about: the town's schools are crowded and have little equipment per student, the village
 * schools are small, look rich per head and lack good teachers, the teaching point is both small and poor. The reform has reached
 * the rest.
 */
const patterns: readonly SchoolPattern[] = [
  {
    name: '青禾小学',
    township: '青禾镇',
    kind: '小学',
    settlement: '镇中心区',
    grades: [1, 6],
    classesPerGrade: 2,
    classSize: [45, 52],
    overfull: 2,
    equipmentYuanPerStudent: 1250,
    area: 'crowded',
    multimediaRoomsPer100: 1.8,
    backbonePer100: 1.0,
    movementAndArtsPer100: 1.05,
  },
  {
    name: '文兴街小学',
    township: '青禾镇',
    kind: '小学',
    settlement: '镇中心区',
    grades: [1, 6],
    classesPerGrade: 1,
    classSize: [42, 48],
    overfull: 0,
    equipmentYuanPerStudent: 2300,
    area: 'enough',
    multimediaRoomsPer100: 2.6,
    backbonePer100: 1.25,
    movementAndArtsPer100: 1.15,
  },
  {
    name: '望溪乡中心小学',
    township: '望溪乡',
    kind: '小学',
    settlement: '乡中心区',
    grades: [1, 6],
    classesPerGrade: 1,
    classSize: [29, 36],
    overfull: 0,
    equipmentYuanPerStudent: 3200,
    area: 'ample',
    multimediaRoomsPer100: 2.9,
    backbonePer100: 1.2,
    movementAndArtsPer100: 1.3,
  },
  {
    name: '竹林村小学',
    township: '望溪乡',
    kind: '小学',
    settlement: '村庄',
    grades: [1, 6],
    classesPerGrade: 1,
    classSize: [17, 25],
    overfull: 0,
    equipmentYuanPerStudent: 5300,
    area: 'ample',
    multimediaRoomsPer100: 3.6,
    backbonePer100: 0.2,
    movementAndArtsPer100: 0,
  },
  {
    name: '大坝村教学点',
    township: '石坪乡',
    kind: '小学教学点',
    settlement: '村庄',
    grades: [1, 3],
    classesPerGrade: 1,
    classSize: [9, 15],
    overfull: 0,
    equipmentYuanPerStudent: 900,
    area: 'ample',
    multimediaRoomsPer100: 3,
    backbonePer100: 0,
    movementAndArtsPer100: 0,
  },
  {
    name: '青禾初级中学',
    township: '青禾镇',
    kind: '初级中学',
    settlement: '镇中心区',
    grades: [7, 9],
    classesPerGrade: 3,
    classSize: [45, 53],
    overfull: 1,
    equipmentYuanPerStudent: 1900,
    area: 'juniorWithoutYard',
    multimediaRoomsPer100: 2.5,
    backbonePer100: 1.2,
    movementAndArtsPer100: 1.1,
  },
  {
    name: '石坪初级中学',
    township: '石坪乡',
    kind: '初级中学',
    settlement: '乡中心区',
    grades: [7, 9],
    classesPerGrade: 2,
    classSize: [32, 40],
    overfull: 0,
    equipmentYuanPerStudent: 3900,
    area: 'junior',
    multimediaRoomsPer100: 3,
    backbonePer100: 1.25,
    movementAndArtsPer100: 1.2,
  },
  {
    name: '云溪九年一贯制学校',
    township: '云溪镇',
    kind: '九年一贯制学校',
    settlement: '镇乡结合区',
    grades: [1, 9],
    classesPerGrade: 1,
    classSize: [35, 44],
    overfull: 0,
    equipmentYuanPerStudent: 2050,
    area: 'junior',
    multimediaRoomsPer100: 2.8,
    backbonePer100: 1.25,
    movementAndArtsPer100: 1.2,
  },
];

/** Draws class sizes and equipment around the patterns. Tests and guides quote this county's numbers. */
export function planSmallCounty(seed: string): CountyPlan {
  const schools = patterns.map((pattern, index): PlannedSchool => {
    const random = seededRandom(seed, `school ${index}`);
    return {
      code: `99${String(index + 1).padStart(8, '0')}`,
      name: pattern.name,
      kind: pattern.kind,
      settlement: pattern.settlement,
      township: pattern.township,
      ownership: '公办',
      classes: planClasses(random, pattern),
      equipmentYuanPerStudent: pattern.equipmentYuanPerStudent * (0.95 + 0.1 * random.next()),
      composition: compositions[pattern.settlement],
      pupilsFrom: ['青禾镇', '云溪镇', '望溪乡', '石坪乡', '柳湾镇'],
      perStudent: { siteArea: [14, 26], books: [16, 34], ...areas[pattern.area] },
      multimediaRoomsPer100: pattern.multimediaRoomsPer100,
      backbonePer100: pattern.backbonePer100,
      movementAndArtsPer100: pattern.movementAndArtsPer100,
    };
  });
  return {
    schools,
    staff: { fullTime: 160, other: 6, backbone: 24, masters: 4, youngRural: 22 },
    children: null,
    disabledOutside: { homeTaught: 3, notEnrolled: 1 },
  };
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
