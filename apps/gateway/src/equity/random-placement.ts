import { randomPlacementGoal } from '@junheng/policy-packs';
import type { CountyView } from '../api.ts';
import { type CountyIndicator, schoolYearEn, schoolYearZh, statusAtLeast } from './county-indicator.ts';
import { hasChoice, type PlacementCohort, placementCohorts } from './placement-cohorts.ts';

const isPlaced = ({ state }: PlacementCohort) => state === 'PUBLISHED' || state === 'FIXED';

/** Who came by the rosters and is in no class of the draw is not placed; who left since counts no more. */
const placedOf = (cohort: PlacementCohort): number =>
  isPlaced(cohort) ? Math.min(cohort.placed!, cohort.enrolled === 0 ? cohort.placed! : cohort.enrolled) : 0;
const enrolledOf = ({ enrolled, placed }: PlacementCohort): number => (enrolled === 0 ? (placed ?? 0) : enrolled);
const sum = (cohorts: readonly PlacementCohort[], amount: (cohort: PlacementCohort) => number) =>
  cohorts.reduce((all, cohort) => all + amount(cohort), 0);

/**
 * 100 · N / S: pupils of the starting grades placed by a sealed, supervised, published draw, of all of them; a grade of one class
 * is left out, beside it the share with these. Without any draw in the school year there is no value. **Unit** %.
 *
 * Source: county.placement.draw-published, placement-fixed, late-placement-run; jt.m2.1, cls.random-placement-rate.
 */
export function randomPlacement(county: CountyView): CountyIndicator {
  const cohorts = placementCohorts(county);
  const counted = cohorts.filter(hasChoice);
  const [placed, enrolled] = [sum(counted, placedOf), sum(counted, enrolledOf)];
  const hasDraws = cohorts.some(({ state, annulled }) => state !== 'NONE' || annulled > 0);
  const value = hasDraws && enrolled > 0 ? (100 * placed) / enrolled : null;
  const all = sum(cohorts, enrolledOf);
  const facts = counted.filter(isPlaced).flatMap((cohort) => cohort.facts.slice(-1));
  const known = (count: number) => (hasDraws ? count : null);
  return {
    id: 'cls.random-placement-rate',
    nameZh: '起始年级随机（均衡）分班比例',
    nameEn: 'Random placement in starting grades',
    value,
    unit: '%',
    goal: randomPlacementGoal.value,
    goalSource: randomPlacementGoal.source,
    status: statusAtLeast(value, randomPlacementGoal.value),
    formula: '100 · N / S',
    variantValue: hasDraws && all > 0 ? (100 * sum(cohorts, placedOf)) / all : null,
    variantZh: '连同只有一个班的年级',
    variantEn: 'With grades of one class',
    inputs: [
      {
        labelZh: 'N 经封存、监督、公示的抽签编班的一、七年级学生',
        labelEn: 'N pupils of grades 1 and 7 placed by a sealed, supervised, published draw',
        value: known(placed),
        facts,
      },
      {
        labelZh: 'S 一、七年级学生（只有一个班的年级除外）',
        labelEn: 'S pupils of grades 1 and 7, but for grades of one class',
        value: known(enrolled),
        facts: [],
      },
      {
        labelZh: '尚未公示抽签结果的学校年级',
        labelEn: 'Grades of schools without a published draw',
        value: known(counted.filter((cohort) => !isPlaced(cohort)).length),
        facts: [],
      },
      {
        labelZh: '只有一个班的学校年级',
        labelEn: 'Grades of one class',
        value: known(cohorts.length - counted.length),
        facts: [],
      },
    ],
    missing:
      value !== null
        ? null
        : {
            code: 'NO_DRAWS',
            zh: `${schoolYearZh(county.schoolYear)}还没有起始年级的分班抽签记录`,
            en: `No draw of a starting grade is recorded in ${schoolYearEn(county.schoolYear)}`,
          },
    cohortYear: null,
  };
}
