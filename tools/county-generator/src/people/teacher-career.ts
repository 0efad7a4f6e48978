import type { PlannedTeacher } from '../plan/plan-teachers.ts';
import { siteOf, type SchoolSite } from '../plan/settlements.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Filled } from './invent-student.ts';

/** Shares of 硕士研究生, 大学本科 and 大学专科; the rest has 中等专科. */
const degreeShares: Record<'primary' | 'junior', Record<SchoolSite, readonly [number, number, number]>> = {
  primary: {
    镇中心区: [0.02, 0.68, 0.28],
    镇乡结合区: [0.01, 0.56, 0.38],
    乡中心区: [0, 0.44, 0.44],
    村庄: [0, 0.28, 0.5],
    teachingPoint: [0, 0.1, 0.45],
    special: [0.02, 0.7, 0.26],
  },
  junior: {
    镇中心区: [0.05, 0.87, 0.08],
    镇乡结合区: [0.01, 0.78, 0.21],
    乡中心区: [0, 0.62, 0.38],
    村庄: [0, 0.55, 0.45],
    teachingPoint: [0, 0.5, 0.5],
    special: [0.02, 0.78, 0.2],
  },
};

export function degreeOf(random: SeededRandom, { school, stage }: PlannedTeacher): string {
  const [master, bachelor, college] = degreeShares[stage][siteOf(school)];
  const drawn = random.next();
  if (drawn < master) return '硕士研究生';
  if (drawn < master + bachelor) return '大学本科';
  return drawn < master + bachelor + college ? '大学专科' : '中等专科';
}

type Title = { name: string; post: string; afterYears: number };

const titles = {
  highest: { name: '正高级教师', post: '四级', afterYears: 24 },
  senior: { name: '高级教师', post: '七级', afterYears: 16 },
  first: { name: '一级教师', post: '十级', afterYears: 9 },
  second: { name: '二级教师', post: '十二级', afterYears: 3 },
  third: { name: '三级教师', post: '十三级', afterYears: 1 },
  none: { name: '未定级', post: '未定岗', afterYears: 0 },
} satisfies Record<string, Title>;

/** Titles come with the years, in villages later. */
export function titleOf(random: SeededRandom, years: number, { school, backbone }: PlannedTeacher): Title {
  const earned = years - (siteOf(school) === '镇中心区' || backbone !== 'none' ? 0 : random.whole(0, 5));
  if (backbone === 'master' && earned >= 26 && random.chance(0.1)) return titles.highest;
  if (earned >= 18 && random.chance(backbone === 'none' ? 0.3 : 0.75)) return titles.senior;
  if (earned >= 10 && random.chance(0.8)) return titles.first;
  if (earned >= 3) return titles.second;
  return earned >= 1 ? titles.third : titles.none;
}

const primarySubjects = ['语文', '数学', '英语', '科学', '道德与法治', '信息技术'] as const;
const juniorSubjects = ['语文', '数学', '英语', '物理', '化学', '生物', '历史', '地理', '道德与法治', '信息技术'] as const;
const homeroomSubjects = ['语文', '数学', '英语'] as const;
const movementAndArts = ['体育', '音乐', '美术', '体育'] as const;

export function subjectOf(random: SeededRandom, { stage, homeroom, teachesMovementOrArts }: PlannedTeacher): string {
  if (homeroom) return random.pick(homeroomSubjects);
  if (teachesMovementOrArts) return random.pick(movementAndArts);
  return random.pick(stage === 'primary' ? primarySubjects : juniorSubjects);
}

/** Masters hold a title of the city or above, the others mostly one of the county. All titles are in force. */
export function backboneTitle(random: SeededRandom, { backbone }: PlannedTeacher, schoolYear: number): Filled {
  if (backbone === 'none') return {};
  const level =
    backbone === 'master'
      ? random.weighted([
          ['市级', 6],
          ['省级', 3],
          ['国家级', 1],
        ])
      : random.weighted([
          ['县级', 8],
          ['市级', 2],
        ]);
  return {
    骨干称号: backbone === 'master' ? '名师' : '骨干教师',
    骨干级别: level,
    称号起止: `${schoolYear - random.whole(0, 2)}01-${schoolYear + random.whole(1, 2)}12`,
  };
}
