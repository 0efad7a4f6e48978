import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import { type CountyPlan, isRural, type PlannedSchool, type SchoolClass, type Settlement, type Stage, stageOf } from './planned-school.ts';
import { siteOf, teachersPerClass } from './settlements.ts';

export type PlannedTeacher = {
  readonly school: PlannedSchool;
  readonly stage: Stage;
  readonly fullTime: boolean;
  /** The class whose homeroom teacher this is. */
  readonly homeroom: SchoolClass | null;
  /** Title of the county or above. */
  backbone: 'none' | 'backbone' | 'master';
  /** Under 35 on 1 September. */
  young: boolean;
};

type Post = { school: PlannedSchool; stage: Stage; classes: readonly SchoolClass[]; weight: number; teachers: number };

/** Everybody on the teacher roster, school by school; homeroom teachers first. Every class has its own. */
export function planTeachers(seed: string, { schools, staff }: CountyPlan): PlannedTeacher[] {
  const posts = shareOut(postsOf(seed, schools), staff.fullTime);
  const fullTime = posts.flatMap(({ school, stage, classes, teachers }) =>
    Array.from({ length: teachers }, (_, n) => plannedTeacher(school, stage, classes[n] ?? null)),
  );
  chooseYoung(seededRandom(seed, 'young teachers'), fullTime, staff.youngRural);
  chooseBackbone(seed, fullTime, staff);
  const random = seededRandom(seed, 'other staff');
  const others = Array.from({ length: staff.other }, () => {
    const { school, stage } = posts[random.whole(0, posts.length - 1)]!;
    return { ...plannedTeacher(school, stage, null), fullTime: false, young: random.chance(0.5) };
  });
  return schools.flatMap((school) => [...fullTime, ...others].filter((teacher) => teacher.school === school));
}

const plannedTeacher = (school: PlannedSchool, stage: Stage, homeroom: SchoolClass | null): PlannedTeacher => ({
  school,
  stage,
  homeroom,
  fullTime: true,
  backbone: 'none',
  young: false,
});

function postsOf(seed: string, schools: readonly PlannedSchool[]): Omit<Post, 'teachers'>[] {
  return schools.flatMap((school) => {
    const random = seededRandom(seed, `posts ${school.code}`);
    return (['primary', 'junior'] as const).flatMap((stage) => {
      const classes = school.classes.filter(({ grade }) => stageOf(grade) === stage);
      const weight = classes.length * teachersPerClass[siteOf(school)][stage] * (0.88 + 0.24 * random.next());
      return classes.length > 0 ? [{ school, stage, classes, weight }] : [];
    });
  });
}

/** Each class has one; the rest goes by weight, by largest remainders. */
function shareOut(posts: readonly Omit<Post, 'teachers'>[], total: number): Post[] {
  const classes = posts.reduce((sum, post) => sum + post.classes.length, 0);
  const extra = posts.map((post) => Math.max(0, post.weight - post.classes.length));
  const perWeight = (total - classes) / extra.reduce((sum, weight) => sum + weight, 0);
  const exact = extra.map((weight) => weight * perWeight);
  let left = total - classes - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const byRemainder = exact.map((share, index) => ({ index, rest: share % 1 })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const rounded = new Map(byRemainder.map(({ index }) => [index, left-- > 0 ? 1 : 0]));
  return posts.map((post, index) => ({
    ...post,
    teachers: post.classes.length + Math.floor(exact[index] ?? 0) + (rounded.get(index) ?? 0),
  }));
}

/** In 乡村 schools exactly as many as wanted, elsewhere about a quarter. */
function chooseYoung(random: SeededRandom, teachers: readonly PlannedTeacher[], rural: number): void {
  const inVillages = teachers.filter(({ school }) => isRural(school));
  for (const teacher of heaviest(random, inVillages, rural, () => 1)) teacher.young = true;
  for (const teacher of teachers) if (!isRural(teacher.school)) teacher.young = random.chance(0.26);
}

const backboneWeights: Record<Settlement, number> = { 镇中心区: 1.2, 镇乡结合区: 1, 乡中心区: 0.7, 村庄: 0.3 };

/** Titles gather in the town, and there in a few schools. */
function chooseBackbone(seed: string, teachers: readonly PlannedTeacher[], { backbone, masters }: CountyPlan['staff']): void {
  const random = seededRandom(seed, 'backbone teachers');
  const fame = new Map<PlannedSchool, number>();
  for (const { school } of teachers)
    if (!fame.has(school))
      fame.set(
        school,
        random.weighted([
          [0.5, 3],
          [1, 4],
          [1.9, 2],
        ]),
      );
  const weight = ({ school, young }: PlannedTeacher) => backboneWeights[school.settlement] * fame.get(school)! * (young ? 0.3 : 1);
  const chosen = heaviest(random, teachers, backbone, weight);
  for (const [index, teacher] of chosen.entries()) teacher.backbone = index < masters ? 'master' : 'backbone';
}

/** Draws `count` without replacement, in proportion to the weights (Efraimidis and Spirakis 2006: largest u^(1/w)). */
export function heaviest<T>(random: SeededRandom, items: readonly T[], count: number, weight: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, key: random.next() ** (1 / weight(item)) }))
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ item }) => item);
}
