import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import { levelGrades, type DrawnClass, shuffled } from './class-sizes.ts';
import { fullCountySchools, type ListedSchool } from './full-county-schools.ts';
import type { CountyPlan, PlannedSchool, SchoolClass, Stage } from './planned-school.ts';
import { placedMeasures, schoolMeans, type Standing } from './school-means.ts';
import { classSizes, compositions, siteOf } from './settlements.ts';

/** Design values of a county of some 800,000 people. */
const students = { primary: 44_000, junior: 22_000 };
const disabledChildren = 330;

/** A county of full size: 66,000 students (44,000 + 22,000, less than 0.5 % more or less) in 1,590 classes. */
export function planFullCounty(seed: string): CountyPlan {
  const drawn = fullCountySchools.map((school, index) => drawClasses(seededRandom(seed, `classes ${index}`), school));
  for (const stage of ['primary', 'junior'] as const) {
    const random = seededRandom(seed, `students ${stage}`);
    levelGrades(random, drawn.flat(), stage, students[stage] + random.whole(-students[stage] / 400, students[stage] / 400));
  }
  const standings = drawStandings(seed);
  return {
    schools: fullCountySchools.map((school, index) =>
      planSchool(seed, { school, index, drawn: drawn[index]!, standing: standings.get(school)! }),
    ),
    staff: { fullTime: 4500, other: 150, backbone: 700, masters: 120, youngRural: 650 },
    children: { migrant: 9000, leftBehind: 8500, disabled: disabledChildren },
    disabledOutside: { homeTaught: 42, notEnrolled: seededRandom(seed, 'not enrolled').whole(14, 25) },
  };
}

/** A school has its own fullness within its settlement; its classes differ by a few children. */
function drawClasses(random: SeededRandom, school: ListedSchool): DrawnClass[] {
  const site = siteOf(school);
  const grades = (stage: Stage) => {
    const limits = classSizes[site][stage];
    const usual = random.whole(...limits);
    const [first, last, count] = stage === 'primary' ? [1, school.lastPrimaryGrade, school.primaryClasses] : [7, 9, school.juniorClasses];
    return Array.from({ length: (last - first + 1) * count }, (_, place) => ({
      grade: first + Math.floor(place / count),
      number: (place % count) + 1,
      students: Math.min(limits[1], Math.max(limits[0], usual + random.whole(-3, 3))),
      limits: site === 'special' ? null : limits,
    }));
  };
  return [...grades('primary'), ...grades('junior')];
}

/** Spreads the schools of a kind and site evenly from worst to best, anew in each measure: chance alone might make them alike. */
function drawStandings(seed: string): Map<ListedSchool, Standing> {
  const standings = new Map<ListedSchool, Standing>();
  for (const [alike, schools] of Object.entries(Object.groupBy(fullCountySchools, (school) => `${school.kind} ${siteOf(school)}`))) {
    const random = seededRandom(seed, `standing ${alike}`);
    const places = placedMeasures.map(() =>
      shuffled(
        random,
        schools.map((_, place) => (place + random.next()) / schools.length),
      ),
    );
    for (const [index, school] of schools.entries()) {
      const standing = placedMeasures.map((measure, at) => [measure, places[at]![index]!] as const);
      standings.set(school, Object.fromEntries(standing) as Standing);
    }
  }
  return standings;
}

type SchoolToPlan = { school: ListedSchool; index: number; drawn: readonly DrawnClass[]; standing: Standing };

function planSchool(seed: string, { school, index, drawn, standing }: SchoolToPlan): PlannedSchool {
  const random = seededRandom(seed, `school ${index}`);
  const { settlement, township } = school;
  const site = siteOf(school);
  return {
    code: `99${String(index + 1).padStart(8, '0')}`,
    name: school.name,
    kind: school.kind,
    settlement,
    township,
    ownership: school.ownership,
    classes: drawn.map(({ grade, number, students: size }): SchoolClass => ({ grade, number, students: size })),
    composition: { ...compositions[settlement], ...(site === 'special' ? { disabled: 1, migrant: 0.05 } : {}) },
    pupilsFrom: [township, ...(settlement === '镇中心区' ? otherTownships(random) : [])],
    ...schoolMeans(standing, site, stagesOf(school)),
  };
}

function stagesOf({ primaryClasses, juniorClasses }: ListedSchool): 'primary' | 'through' | 'junior' {
  if (juniorClasses === 0) return 'primary';
  return primaryClasses === 0 ? 'junior' : 'through';
}

/** A town's schools also teach children whose families come from elsewhere in the county. */
function otherTownships(random: SeededRandom): string[] {
  const townships = [...new Set(fullCountySchools.map(({ township }) => township))];
  return Array.from({ length: 3 }, () => townships[random.whole(0, townships.length - 1)] ?? '');
}
