import { compulsoryStages, isCompulsory, type Stage } from '@junheng/contracts';
import type { CountyView, SchoolView } from '../api.ts';
import { allStudentsOf, studentsOf } from './enrolment.ts';
import { perSnapshot } from './per-snapshot.ts';
import { areaOf } from './school-kinds.ts';
import { type SchoolResources, stageResources } from './stage-resources.ts';

export const schoolSorts = ['CODE', 'NAME', 'STUDENTS_DESC', 'PASS', 'RATIO'] as const;
export type SchoolSort = (typeof schoolSorts)[number];

export type SchoolFilter = {
  /** Part of the name or code. */
  search?: string | null;
  stage?: Stage | null;
  township?: string | null;
  schoolType?: string | null;
  /** 城区 镇区 乡村, or Urban Town Rural. */
  area?: string | null;
  sort?: SchoolSort | null;
};

const resourcesBySchool = perSnapshot((county: CountyView) =>
  Map.groupBy(
    compulsoryStages.flatMap((stage) => stageResources(county, stage).schools),
    ({ school }) => school.schoolId,
  ),
);

/**
 * Schools chosen and sorted, equal ones by code. `PASS`: those that fail the 6-of-7 rule first, then the undetermined, then those
 * that pass, then those outside; `RATIO`: by the lowest value of its standard, schools without an unmet one last. **Unit**
 * schools.
 *
 * Source: county.registry.school-registered; `stageResources`.
 */
export function schoolList(county: CountyView, { search, stage, township, schoolType, area, sort }: SchoolFilter): SchoolView[] {
  const wanted = search?.trim() ?? '';
  const isInArea = ({ urbanRural }: SchoolView) => areaOf(urbanRural).zh === area || areaOf(urbanRural).en === area;
  const chosen = county.schools.filter(
    (school) =>
      (school.name.includes(wanted) || school.code.includes(wanted)) &&
      (!stage || studentsOf(school, stage) > 0) &&
      (!township || school.township === township) &&
      (!schoolType || school.schoolType === schoolType) &&
      (!area || isInArea(school)),
  );
  const ofStage = (school: SchoolView) =>
    (resourcesBySchool(county).get(school.schoolId) ?? []).filter((each) => !stage || !isCompulsory(stage) || each.stage === stage);
  switch (sort ?? 'CODE') {
    case 'CODE':
      return chosen;
    case 'NAME':
      return chosen.toSorted((a, b) => a.name.localeCompare(b.name, 'zh'));
    case 'STUDENTS_DESC': {
      const students = (school: SchoolView) => (stage ? studentsOf(school, stage) : allStudentsOf(school));
      return chosen.toSorted((a, b) => students(b) - students(a));
    }
    case 'PASS':
      return chosen.toSorted((a, b) => passRank(ofStage(a)) - passRank(ofStage(b)));
    case 'RATIO': {
      const ratio = (school: SchoolView) => Math.min(...ofStage(school).map(({ lowestRatio }) => lowestRatio ?? 1), 1);
      return chosen.toSorted((a, b) => ratio(a) - ratio(b));
    }
  }
}

const passOrder = ['NOT_MET', 'NO_DATA', 'MET'] as const;
const passRank = (stages: readonly SchoolResources[]) =>
  Math.min(passOrder.length, ...stages.map(({ status }) => passOrder.indexOf(status)));
