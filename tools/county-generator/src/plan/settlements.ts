import type { Composition, PlannedSchool, Settlement, Stage } from './planned-school.ts';

/** Where a school of the full county stands, as far as its means and crowding depend on it. */
export type SchoolSite = Settlement | 'teachingPoint' | 'special';

export function siteOf({ kind, settlement }: Pick<PlannedSchool, 'kind' | 'settlement'>): SchoolSite {
  if (kind === '培智学校') return 'special';
  return kind === '小学教学点' ? 'teachingPoint' : settlement;
}

type Range = readonly [low: number, high: number];

/** Whom the schools teach: migrants in town, left-behind children in the villages, juniors of the townships board. */
export const compositions: Record<Settlement, Composition> = {
  镇中心区: { migrant: 0.19, leftBehind: 0.05, ruralHukou: 0.42, boardingPrimary: 0, boardingJunior: 0.08, disabled: 0.005 },
  镇乡结合区: { migrant: 0.12, leftBehind: 0.12, ruralHukou: 0.68, boardingPrimary: 0, boardingJunior: 0.3, disabled: 0.005 },
  乡中心区: { migrant: 0.03, leftBehind: 0.27, ruralHukou: 0.92, boardingPrimary: 0.04, boardingJunior: 0.58, disabled: 0.005 },
  村庄: { migrant: 0.01, leftBehind: 0.4, ruralHukou: 0.97, boardingPrimary: 0, boardingJunior: 0.5, disabled: 0.005 },
};

/** Smallest and largest class. The town is crowded: its largest classes are over the 56 that count as 大班额. */
export const classSizes: Record<SchoolSite, Record<Stage, Range>> = {
  镇中心区: { primary: [45, 60], junior: [45, 60] },
  镇乡结合区: { primary: [35, 47], junior: [32, 44] },
  乡中心区: { primary: [24, 39], junior: [23, 36] },
  村庄: { primary: [13, 27], junior: [13, 27] },
  teachingPoint: { primary: [5, 16], junior: [5, 16] },
  special: { primary: [8, 12], junior: [8, 12] },
};

/** Full-time teachers for each class, before the county's total is shared out in these proportions. */
export const teachersPerClass: Record<SchoolSite, Record<Stage, number>> = {
  镇中心区: { primary: 2.4, junior: 3.5 },
  镇乡结合区: { primary: 2.3, junior: 3.4 },
  乡中心区: { primary: 2.35, junior: 3.6 },
  村庄: { primary: 1.9, junior: 3 },
  teachingPoint: { primary: 1.25, junior: 3 },
  special: { primary: 3, junior: 3 },
};

const m2: Record<SchoolSite, { site: Range; teaching: Range; sports: Range }> = {
  镇中心区: { site: [8, 17], teaching: [2.9, 5.4], sports: [2.4, 8.2] },
  镇乡结合区: { site: [14, 26], teaching: [4, 6], sports: [5.5, 10] },
  乡中心区: { site: [22, 45], teaching: [4.6, 8], sports: [8, 21] },
  村庄: { site: [40, 90], teaching: [6, 13], sports: [12, 30] },
  teachingPoint: { site: [40, 120], teaching: [7, 18], sports: [10, 30] },
  special: { site: [40, 90], teaching: [9, 16], sports: [9, 18] },
};

/** A school's place among those of its kind of site, from the worst off (0) to the best (1). */
export type Standing = Readonly<Record<'siteArea' | 'teachingArea' | 'sportsGround' | 'books' | 'equipment', number>>;

/** A school's own range lies within its settlement's and is narrow: it has one building and one yard, whatever is drawn from it. */
export function perStudent(standing: Standing, site: SchoolSite, mainlyJunior: boolean): PlannedSchool['perStudent'] {
  const factor = mainlyJunior ? 1.25 : 1;
  const own = (measure: keyof PlannedSchool['perStudent'], [low, high]: Range): Range => {
    const value = (low + (high - low) * standing[measure]) * factor;
    return [value * 0.97, value * 1.03];
  };
  return {
    siteArea: own('siteArea', m2[site].site),
    teachingArea: own('teachingArea', m2[site].teaching),
    sportsGround: own('sportsGround', m2[site].sports),
    books: own('books', site === '镇中心区' ? [9, 26] : [14, 40]),
  };
}

/** CNY for each student. Town schools are either crowded and poor, ordinary, or the county's show-pieces. */
const equipment: Record<SchoolSite, readonly (readonly [upTo: number, ...Range])[]> = {
  镇中心区: [
    [0.45, 700, 1500],
    [0.8, 1500, 2600],
    [1, 3800, 5800],
  ],
  镇乡结合区: [[1, 1100, 2700]],
  乡中心区: [[1, 1400, 4200]],
  村庄: [
    [0.5, 900, 2000],
    [1, 3000, 6500],
  ],
  teachingPoint: [[1, 300, 3000]],
  special: [[1, 6000, 9000]],
};

export function equipmentYuan({ equipment: place }: Standing, site: SchoolSite): number {
  const above = equipment[site].filter(([upTo]) => upTo <= place).length;
  const [upTo, low, high] = equipment[site][above] ?? equipment[site].at(-1)!;
  const from = equipment[site][above - 1]?.[0] ?? 0;
  return low + ((high - low) * (place - from)) / (upTo - from);
}
