export type Stage = 'primary' | 'junior';
export type Settlement = '镇中心区' | '镇乡结合区' | '乡中心区' | '村庄';

export type SchoolClass = { readonly grade: number; readonly number: number; readonly students: number };

/** Shares of students, 0–1. */
export type Composition = {
  readonly migrant: number;
  readonly leftBehind: number;
  readonly ruralHukou: number;
  readonly boardingPrimary: number;
  readonly boardingJunior: number;
  readonly disabled: number;
};

type Range = readonly [low: number, high: number];

export type PlannedSchool = {
  readonly code: string;
  readonly name: string;
  readonly kind: '小学' | '小学教学点' | '初级中学' | '九年一贯制学校' | '完全中学' | '培智学校';
  readonly settlement: Settlement;
  readonly township: string;
  readonly ownership: '公办' | '民办';
  readonly classes: readonly SchoolClass[];
  readonly equipmentYuanPerStudent: number;
  readonly composition: Composition;
  /** Townships of the pupils' addresses. */
  readonly pupilsFrom: readonly [string, ...string[]];
  /** m² and books for each student. */
  readonly perStudent: { readonly siteArea: Range; readonly teachingArea: Range; readonly sportsGround: Range; readonly books: Range };
  /** Networked multimedia classrooms. */
  readonly multimediaRoomsPer100: number;
  /** Full-time teachers with a title of the county or above; the county's total is shared out in these proportions. */
  readonly backbonePer100: number;
  /** Full-time teachers of PE, music and art. */
  readonly movementAndArtsPer100: number;
};

/** How many people of which kind the files hold. */
export type CountyPlan = {
  readonly schools: readonly PlannedSchool[];
  readonly staff: {
    readonly fullTime: number;
    /** On the roster, but not 专任教师. */
    readonly other: number;
    /** Full-time with a title of the county or above; `masters` of them are 名师. */
    readonly backbone: number;
    readonly masters: number;
    /** Full-time, in a 乡村 school, under 35. */
    readonly youngRural: number;
  };
  /** Students that the roster is steered to; null: as chance has it by the shares of each school. */
  readonly children: { readonly migrant: number; readonly leftBehind: number; readonly disabled: number } | null;
  /** Disabled children who are in no school's roster. */
  readonly disabledOutside: { readonly homeTaught: number; readonly notEnrolled: number };
};

export const stageOf = (grade: number): Stage => (grade <= 6 ? 'primary' : 'junior');

/** Statistics count 乡中心区 and 村庄 as 乡村. */
export const isRural = (school: PlannedSchool): boolean => school.settlement === '乡中心区' || school.settlement === '村庄';

export const isSpecial = (school: PlannedSchool): boolean => school.kind === '培智学校';

/** Of all grades, of one stage or of one grade. */
export function studentsOf(school: PlannedSchool, of?: Stage | number): number {
  const counted = school.classes.filter(({ grade }) => of === undefined || of === grade || of === stageOf(grade));
  return counted.reduce((sum, { students }) => sum + students, 0);
}
