/** A pupil of a starting cohort as the registry has them; null: unknown. There is no score in it, and none is asked for. */
export type RosterPupil = {
  studentId: string;
  name: string | null;
  gender: 'male' | 'female' | null;
  /** As precisely as it is known: `2013`, `2013-Q2`, `2013-05`, `2013-05-17`. */
  birthDate: string | null;
  hukouKind: string | null;
  migrant: boolean | null;
  leftBehind: string | null;
  disability: string | null;
  preschool: boolean | null;
  ethnicity: string | null;
  boarding: boolean | null;
  inclusive: string | null;
  twinGroup: string | null;
};
