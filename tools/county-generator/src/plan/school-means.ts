import type { PlannedSchool } from './planned-school.ts';
import type { SchoolSite } from './settlements.ts';

/**
 * From the worst off to the best: up to this place (0–1) the schools of a site have from `low` to `high`, evenly. A first step
 * apart from the next holds the schools that the reform has not reached yet.
 */
type Steps = readonly (readonly [upTo: number, low: number, high: number])[];

/** What the reform measures, in units per student or per 100 students, of each kind of site. */
type MeansOfSites = Record<SchoolSite, Steps>;

/** m² for each primary student. */
const siteArea: MeansOfSites = {
  镇中心区: [[1, 8, 17]],
  镇乡结合区: [[1, 14, 26]],
  乡中心区: [[1, 22, 45]],
  村庄: [[1, 40, 90]],
  teachingPoint: [[1, 40, 120]],
  special: [[1, 40, 90]],
};

/** m² for each primary student, indoor sports rooms included. The town has no room to build. */
const teachingArea: MeansOfSites = {
  镇中心区: [
    [0.18, 3.2, 4.2],
    [1, 4.9, 6.2],
  ],
  镇乡结合区: [
    [0.12, 3.6, 4.3],
    [1, 5, 6.6],
  ],
  乡中心区: [[1, 5, 8]],
  村庄: [[1, 6, 13]],
  teachingPoint: [[1, 7, 18]],
  special: [[1, 9, 16]],
};

/** m² for each primary student. A village yard is as large as the town's that many times more children share. */
const sportsGround: MeansOfSites = {
  镇中心区: [
    [0.15, 2.8, 5.6],
    [1, 7.2, 8.4],
  ],
  镇乡结合区: [
    [0.12, 5, 6.2],
    [1, 7.6, 11],
  ],
  乡中心区: [[1, 9, 28]],
  村庄: [[1, 16, 42]],
  teachingPoint: [[1, 14, 40]],
  special: [[1, 10, 20]],
};

const books: MeansOfSites = {
  镇中心区: [[1, 9, 26]],
  镇乡结合区: [[1, 14, 40]],
  乡中心区: [[1, 14, 40]],
  村庄: [[1, 14, 40]],
  teachingPoint: [[1, 14, 40]],
  special: [[1, 14, 40]],
};

/** CNY for each student. Town schools are either crowded and poor, ordinary, or the county's show-pieces. */
const equipment: MeansOfSites = {
  镇中心区: [
    [0.45, 1120, 2400],
    [0.8, 2400, 4160],
    [1, 6080, 9280],
  ],
  镇乡结合区: [[1, 1760, 4320]],
  乡中心区: [[1, 2240, 6720]],
  村庄: [
    [0.5, 1440, 3200],
    [1, 4800, 10_400],
  ],
  teachingPoint: [[1, 480, 4800]],
  special: [[1, 9600, 14_400]],
};

/** Networked multimedia classrooms for each 100 students: one for each class is too few where 55 sit in it. */
const multimediaRooms: MeansOfSites = {
  镇中心区: [
    [0.25, 1.6, 2.1],
    [1, 2.45, 3],
  ],
  镇乡结合区: [
    [0.15, 1.7, 2.2],
    [1, 2.5, 3.2],
  ],
  乡中心区: [
    [0.08, 1.8, 2.1],
    [1, 2.7, 3.6],
  ],
  村庄: [
    [0.1, 1.2, 2],
    [1, 3.2, 5],
  ],
  teachingPoint: [
    [0.3, 1, 2.2],
    [1, 3.2, 5],
  ],
  special: [[1, 5, 8]],
};

/** Full-time teachers with a title for each 100 students, before the county's total is shared out in these proportions. */
const backbone: MeansOfSites = {
  镇中心区: [
    [0.12, 0.5, 0.8],
    [1, 1.06, 1.25],
  ],
  镇乡结合区: [
    [0.12, 0.5, 0.8],
    [1, 1.06, 1.3],
  ],
  乡中心区: [
    [0.2, 0.2, 0.8],
    [1, 1.06, 1.4],
  ],
  村庄: [
    [0.4, 0, 0.5],
    [1, 1.2, 2],
  ],
  teachingPoint: [
    [0.6, 0, 0.3],
    [1, 1.5, 2],
  ],
  special: [[1, 1, 1.5]],
};

/** Full-time teachers of PE, music and art for each 100 students. In a teaching point the homeroom teacher sings and runs along. */
const movementAndArts: MeansOfSites = {
  镇中心区: [
    [0.08, 0.5, 0.75],
    [1, 0.93, 1.2],
  ],
  镇乡结合区: [
    [0.12, 0.5, 0.75],
    [1, 0.95, 1.4],
  ],
  乡中心区: [
    [0.18, 0.2, 0.7],
    [1, 1, 1.6],
  ],
  村庄: [
    [0.36, 0, 0.5],
    [1, 1.4, 2.2],
  ],
  teachingPoint: [
    [0.75, 0, 0],
    [1, 1.7, 2.2],
  ],
  special: [[1, 4, 6]],
};

/** The measures that schools are placed in, each anew. Their order is that of the draws: another one gives another county. */
export const placedMeasures = ['siteArea', 'building', 'sportsGround', 'books', 'equipment', 'staff'] as const;

/** A school's place among those of its kind of site, from the worst off (0) to the best (1). */
export type Standing = Readonly<Record<(typeof placedMeasures)[number], number>>;

/** Juniors need more: the standards ask 1.3 times a primary student's area. A through-school's two stages share theirs. */
const areaFactors = { primary: 1, through: 1.22, junior: 1.32 } as const;

/** What a school has for its students. */
export type SchoolMeans = Pick<
  PlannedSchool,
  'perStudent' | 'equipmentYuanPerStudent' | 'multimediaRoomsPer100' | 'backbonePer100' | 'movementAndArtsPer100'
>;

/** A school's own range is narrow: it has one building and one yard, whatever is drawn from it. */
export function schoolMeans(standing: Standing, site: SchoolSite, stages: keyof typeof areaFactors): SchoolMeans {
  const factor = areaFactors[stages];
  const around = (value: number) => [value * 0.97, value * 1.03] as const;
  return {
    perStudent: {
      siteArea: around(factor * valueAt(siteArea[site], standing.siteArea)),
      teachingArea: around(factor * valueAt(teachingArea[site], standing.building)),
      sportsGround: around(factor * valueAt(sportsGround[site], standing.sportsGround)),
      books: around(factor * valueAt(books[site], standing.books)),
    },
    equipmentYuanPerStudent: valueAt(equipment[site], standing.equipment),
    // who lacks rooms has none to spare, who keeps no good teachers lacks those of PE and art too
    multimediaRoomsPer100: valueAt(multimediaRooms[site], standing.building),
    backbonePer100: valueAt(backbone[site], standing.staff),
    movementAndArtsPer100: valueAt(movementAndArts[site], standing.staff),
  };
}

function valueAt(steps: Steps, place: number): number {
  const above = steps.filter(([upTo]) => upTo <= place).length;
  const [upTo, low, high] = steps[above] ?? steps.at(-1)!;
  const from = steps[above - 1]?.[0] ?? 0;
  return low + ((high - low) * (place - from)) / (upTo - from);
}
