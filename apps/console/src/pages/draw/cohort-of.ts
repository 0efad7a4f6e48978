export type Cohort = { schoolId: string; schoolYear: number; grade: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 };

/** A draw's id says which cohort it is: `<school year>-<grade>-<school>`; null: it is none. */
export function cohortOf(drawId: string): Cohort | null {
  const [, year, grade, schoolId] = /^([12]\d{3})-([1-9])-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(drawId) ?? [];
  return schoolId ? { schoolId, schoolYear: Number(year), grade: Number(grade) as Cohort['grade'] } : null;
}
