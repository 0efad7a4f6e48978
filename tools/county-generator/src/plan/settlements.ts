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
