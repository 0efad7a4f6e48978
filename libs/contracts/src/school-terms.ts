/** A school year by the calendar year it starts in: 2019 is 1 September 2019 to 31 August 2020. */
export type SchoolYear = number;

/** Compulsory education; the reform's goals, standards and limits are stated for these two. */
export const compulsoryStages = ['primary', 'junior'] as const;
export type CompulsoryStage = (typeof compulsoryStages)[number];

/** The kindergarten year before grade 1 stands in some registers as grade 0. */
export const stages = ['kindergarten', ...compulsoryStages] as const;
export type Stage = (typeof stages)[number];

/** Grade 0 is the kindergarten year; compulsory education has grades 1–6 (primary) and 7–9 (junior). */
export function stageOfGrade(grade: number): Stage {
  if (grade === 0) return 'kindergarten';
  return grade <= 6 ? 'primary' : 'junior';
}

/** Whether the stage belongs to the nine compulsory years: every stage here but kindergarten. */
export const isCompulsory = (stage: Stage): stage is CompulsoryStage => stage !== 'kindergarten';

/** The day a moment lies in by the county's calendar (Asia/Shanghai, which has had no summer time since 1991), YYYY-MM-DD. */
export const dayOf = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The school year a moment lies in, by the county's calendar (Asia/Shanghai). */
export function schoolYearOf(moment: Date): SchoolYear {
  const shanghai = new Date(moment.getTime() + 8 * 3_600_000);
  return shanghai.getUTCMonth() >= 8 ? shanghai.getUTCFullYear() : shanghai.getUTCFullYear() - 1;
}
