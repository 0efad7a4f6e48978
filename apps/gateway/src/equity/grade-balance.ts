import type { Stage } from '@junheng/contracts';
import type { ClassView, CountyView, SchoolView } from '../api.ts';
import { type AttributeDifference, attributeDifference, rankOf } from './attribute-difference.ts';
import { perSnapshot } from './per-snapshot.ts';
import { attributeCounts, studentAttributes } from './student-attributes.ts';

/** The classes of one grade of a school beside each other. */
export type GradeBalance = {
  school: SchoolView;
  grade: number;
  stage: Stage;
  /** With students, by number. */
  classes: ClassView[];
  smallest: number;
  largest: number;
  /** Largest minus smallest share of boys, percentage points; null: fewer than two classes where it is known. */
  genderGap: number | null;
  /** Largest first; what has no value last. */
  differences: AttributeDifference[];
  largestDifference: AttributeDifference | null;
};

/**
 * Every grade with students of the county's schools, most unequal first: by the largest standardised difference between two of
 * its classes, complete separation before every number, grades with one class last. Computed once per snapshot. **Unit**
 * students, percentage points, standard deviations.
 *
 * Source: county.registry.student-enrolled; cls.placement-smd-max, -gender-gap, -size-gap.
 */
export const gradeBalances: (county: CountyView) => readonly GradeBalance[] = perSnapshot(({ schools, classes }) => {
  const bySchool = new Map(schools.map((school) => [school.schoolId, school]));
  const grades = Map.groupBy(
    classes.filter(({ composition, schoolId }) => composition.students > 0 && bySchool.has(schoolId)),
    ({ schoolId, grade }) => `${schoolId} ${grade}`,
  );
  const balances = [...grades.values()].map((ofGrade) => gradeBalance(bySchool.get(ofGrade[0]!.schoolId)!, ofGrade));
  const order = new Map(schools.map(({ schoolId }, index) => [schoolId, index]));
  return balances
    .map((balance) => ({ balance, rank: rankOf(balance.largestDifference) }))
    .sort(
      (a, b) =>
        compareDown(a.rank, b.rank) ||
        order.get(a.balance.school.schoolId)! - order.get(b.balance.school.schoolId)! ||
        a.balance.grade - b.balance.grade,
    )
    .map(({ balance }) => balance);
});

const compareDown = (a: number, b: number) => (a === b ? 0 : b > a ? 1 : -1);

const byClass = perSnapshot(
  (county: CountyView) => new Map(gradeBalances(county).flatMap((balance) => balance.classes.map(({ classId }) => [classId, balance]))),
);

/**
 * The grade that a class belongs to; null: the class has no students. **Unit** as `gradeBalances`.
 *
 * Source: `gradeBalances`.
 */
export const gradeBalanceOf = (county: CountyView, classId: string): GradeBalance | null => byClass(county).get(classId) ?? null;

function gradeBalance(school: SchoolView, unsorted: readonly ClassView[]): GradeBalance {
  const classes = unsorted.toSorted((a, b) => a.classNo - b.classNo);
  const sizes = classes.map(({ composition }) => composition.students);
  const shares = classes.flatMap(({ composition }) => {
    const { members, others } = attributeCounts('GENDER', composition);
    return members + others === 0 ? [] : [members / (members + others)];
  });
  const differences = studentAttributes
    .map((attribute) => attributeDifference(attribute, classes))
    .sort((a, b) => compareDown(rankOf(a), rankOf(b)));
  return {
    school,
    grade: classes[0]!.grade,
    stage: classes[0]!.stage,
    classes,
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    genderGap: shares.length < 2 ? null : 100 * (Math.max(...shares) - Math.min(...shares)),
    differences,
    largestDifference: rankOf(differences[0]!) === -1 ? null : differences[0]!,
  };
}
