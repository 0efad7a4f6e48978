import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import { type CountyPlan, isRural, type PlannedSchool, type SchoolClass, type Stage, stageOf, studentsOf } from './planned-school.ts';
import { siteOf, teachersPerClass } from './settlements.ts';

export type PlannedTeacher = {
  readonly school: PlannedSchool;
  readonly stage: Stage;
  readonly fullTime: boolean;
  /** The class whose homeroom teacher this is. */
  readonly homeroom: SchoolClass | null;
  /** Teaches PE, music or art. */
  readonly teachesMovementOrArts: boolean;
  /** Title of the county or above. */
  backbone: 'none' | 'backbone' | 'master';
  /** Under 35 on 1 September. */
  young: boolean;
};

type Post = {
  school: PlannedSchool;
  stage: Stage;
  classes: readonly SchoolClass[];
  students: number;
  weight: number;
  teachers: number;
};

/** Everybody on the teacher roster, school by school; homeroom teachers first. Every class has its own. */
export function planTeachers(seed: string, { schools, staff }: CountyPlan): PlannedTeacher[] {
  const posts = shareOut(postsOf(seed, schools), staff.fullTime);
  const fullTime = posts.flatMap((post) => {
    const movementAndArts = Math.round((post.students * post.school.movementAndArtsPer100) / 100);
    return Array.from({ length: post.teachers }, (_, n) =>
      plannedTeacher(post, post.classes[n] ?? null, n < post.classes.length + movementAndArts),
    );
  });
  chooseYoung(seededRandom(seed, 'young teachers'), fullTime, staff.youngRural);
  chooseBackbone(seededRandom(seed, 'backbone teachers'), posts, fullTime, staff);
  const random = seededRandom(seed, 'other staff');
  const others = Array.from({ length: staff.other }, () => {
    const post = posts[random.whole(0, posts.length - 1)]!;
    return { ...plannedTeacher(post, null, false), fullTime: false, young: random.chance(0.5) };
  });
  return schools.flatMap((school) => [...fullTime, ...others].filter((teacher) => teacher.school === school));
}

const plannedTeacher = ({ school, stage }: Post, homeroom: SchoolClass | null, movementOrArts: boolean): PlannedTeacher => ({
  school,
  stage,
  homeroom,
  teachesMovementOrArts: movementOrArts && homeroom === null,
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
      return classes.length > 0 ? [{ school, stage, classes, students: studentsOf(school, stage), weight }] : [];
    });
  });
}

/** Each class has one; the rest goes by weight. */
function shareOut(posts: readonly Omit<Post, 'teachers'>[], total: number): Post[] {
  const classes = posts.reduce((sum, post) => sum + post.classes.length, 0);
  const extra = inProportion(
    total - classes,
    posts.map((post) => Math.max(0, post.weight - post.classes.length)),
  );
  return posts.map((post, index) => ({ ...post, teachers: post.classes.length + extra[index]! }));
}

/** Whole parts of the total by largest remainders. */
function inProportion(total: number, weights: readonly number[]): number[] {
  const perWeight = total / weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => weight * perWeight);
  let left = total - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const byRemainder = exact.map((share, index) => ({ index, rest: share % 1 })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const rounded = new Map(byRemainder.map(({ index }) => [index, left-- > 0 ? 1 : 0]));
  return exact.map((share, index) => Math.floor(share) + (rounded.get(index) ?? 0));
}

/** In 乡村 schools exactly as many as wanted, elsewhere about a quarter. */
function chooseYoung(random: SeededRandom, teachers: readonly PlannedTeacher[], rural: number): void {
  const inVillages = teachers.filter(({ school }) => isRural(school));
  for (const teacher of heaviest(random, inVillages, rural, () => 1)) teacher.young = true;
  for (const teacher of teachers) if (!isRural(teacher.school)) teacher.young = random.chance(0.26);
}

/** Titles go to schools as planned, in them rarely to the young; the masters are anywhere among them. */
function chooseBackbone(
  random: SeededRandom,
  posts: readonly Post[],
  teachers: readonly PlannedTeacher[],
  { backbone, masters }: CountyPlan['staff'],
): void {
  const titles = inProportion(
    backbone,
    posts.map(({ school, students }) => students * school.backbonePer100),
  );
  const chosen = posts.flatMap(({ school, stage }, index) => {
    const there = teachers.filter((teacher) => teacher.school === school && teacher.stage === stage);
    return heaviest(random, there, titles[index]!, ({ young }) => (young ? 0.3 : 1));
  });
  for (const teacher of chosen) teacher.backbone = 'backbone';
  for (const teacher of heaviest(random, chosen, masters, () => 1)) teacher.backbone = 'master';
}

/** Draws `count` without replacement, in proportion to the weights (Efraimidis and Spirakis 2006: largest u^(1/w)). */
export function heaviest<T>(random: SeededRandom, items: readonly T[], count: number, weight: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, key: random.next() ** (1 / weight(item)) }))
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ item }) => item);
}
