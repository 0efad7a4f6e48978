import { isCompulsory, type Stage } from '@junheng/contracts';
import type { ClassView, CountyView } from '../api.ts';
import { rankOf } from './attribute-difference.ts';
import { gradeBalanceOf } from './grade-balance.ts';
import { classSizeLimit } from './policy-limits.ts';

export const classSorts = ['SIZE_DESC', 'SIZE_ASC', 'NAME', 'DIFFERENCE_DESC'] as const;
export type ClassSort = (typeof classSorts)[number];

export type ClassFilter = {
  stage?: Stage | null;
  grade?: number | null;
  /** Parts of the school's name or code, or of the class's name. */
  search?: string | null;
  schoolId?: string | null;
  aboveLimit?: boolean | null;
  sort?: ClassSort | null;
};

/**
 * Classes with students, chosen and sorted; equal ones by school code, grade and number. `DIFFERENCE_DESC` goes by the largest
 * difference within the class's grade. **Unit** classes.
 *
 * Source: county.registry.student-enrolled, class-opened; limits jt.overall.6, jt.overall.7.
 */
export function classList(county: CountyView, { stage, grade, search, schoolId, aboveLimit, sort }: ClassFilter): ClassView[] {
  const schools = new Map(county.schools.map((school, index) => [school.schoolId, { school, index }]));
  const wanted = search?.trim() ?? '';
  const isFound = ({ schoolId: of, name }: ClassView) => {
    const school = schools.get(of)?.school;
    return name?.includes(wanted) || school?.name.includes(wanted) || school?.code.includes(wanted) || wanted === '';
  };
  const chosen = county.classes.filter(
    (each) =>
      each.composition.students > 0 &&
      (!stage || each.stage === stage) &&
      (grade === null || grade === undefined || each.grade === grade) &&
      (!schoolId || each.schoolId === schoolId) &&
      (!aboveLimit || isAboveLimit(each)) &&
      isFound(each),
  );
  const byName = (a: ClassView, b: ClassView) =>
    (schools.get(a.schoolId)?.index ?? 0) - (schools.get(b.schoolId)?.index ?? 0) || a.grade - b.grade || a.classNo - b.classNo;
  const key = keys[sort ?? 'SIZE_DESC'];
  const keyed = chosen.map((each) => ({ each, key: key(each, county) }));
  return keyed.sort((a, b) => (a.key === b.key ? byName(a.each, b.each) : b.key > a.key ? 1 : -1)).map(({ each }) => each);
}

const keys: Record<ClassSort, (each: ClassView, county: CountyView) => number> = {
  SIZE_DESC: ({ composition }) => composition.students,
  SIZE_ASC: ({ composition }) => -composition.students,
  NAME: () => 0,
  DIFFERENCE_DESC: ({ classId }, county) => rankOf(gradeBalanceOf(county, classId)?.largestDifference ?? null),
};

/**
 * Whether a class is larger than its stage allows. **Unit** none.
 *
 * Source: jt.overall.6, jt.overall.7; 教督〔2017〕6号 政府保障5.
 */
export const isAboveLimit = ({ stage, composition }: ClassView): boolean =>
  isCompulsory(stage) && composition.students > classSizeLimit[stage];
