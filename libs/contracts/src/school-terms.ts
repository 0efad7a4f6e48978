/** A school year by the calendar year it starts in: 2019 is 1 September 2019 to 31 August 2020. */
export type SchoolYear = number;

export const stages = ['primary', 'junior'] as const;
export type Stage = (typeof stages)[number];

/** Compulsory education has grades 1–6 (primary) and 7–9 (junior). */
export function stageOfGrade(grade: number): Stage {
  return grade <= 6 ? 'primary' : 'junior';
}

/** The school year a moment lies in, by the county's calendar (Asia/Shanghai). */
export function schoolYearOf(moment: Date): SchoolYear {
  const shanghai = new Date(moment.getTime() + 8 * 3_600_000);
  return shanghai.getUTCMonth() >= 8 ? shanghai.getUTCFullYear() : shanghai.getUTCFullYear() - 1;
}
