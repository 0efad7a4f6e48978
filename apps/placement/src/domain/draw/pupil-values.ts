import type { AttributeKey } from '@junheng/contracts';
import type { RosterPupil } from './roster-pupil.ts';

/** What a draw balances of a pupil, by the key of the attribute; null: unknown. */
export type PupilValues = Readonly<Record<string, string | number | null>>;

/** The values of the plan's attributes and no other: what is not balanced is not frozen either. */
export const pupilValues = (pupil: RosterPupil, keys: readonly AttributeKey[], schoolYear: number): PupilValues =>
  Object.fromEntries(keys.map((key) => [key, valueOf[key](pupil, schoolYear)]));

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');
/** What a register writes where there is nothing to tell of. */
const nothing = (value: string | null, none: RegExp): string | null => (value === null ? null : yesNo(!none.test(value)));

const valueOf: Record<AttributeKey, (pupil: RosterPupil, schoolYear: number) => string | number | null> = {
  gender: ({ gender }) => gender,
  ageMonths: ({ birthDate }, schoolYear) => ageMonths(birthDate, schoolYear),
  ageQuarter: ({ birthDate }) => birthQuarter(birthDate),
  hukouKind: ({ hukouKind }) => hukouKind || null,
  migrant: ({ migrant }) => yesNo(migrant),
  leftBehind: ({ leftBehind }) => leftBehind || null,
  disability: ({ disability }) => nothing(disability, /^(无残疾|无)$/),
  preschool: ({ preschool }) => yesNo(preschool),
  ethnicMinority: ({ ethnicity }) => nothing(ethnicity, /^(01|汉|汉族)$/),
  boarding: ({ boarding }) => yesNo(boarding),
  inclusive: ({ inclusive }) => nothing(inclusive, /^(非随班就读|否)$/),
};

/** Whole months on 1 September of the school year; a month without a day counts from its second day on, as 30 of 31 are. */
export function ageMonths(birthDate: string | null, schoolYear: number): number | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(birthDate ?? '');
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 2)];
  return (schoolYear - year) * 12 + (9 - month) - (day > 1 ? 1 : 0);
}

/** Q1 … Q4 of the calendar year. */
export function birthQuarter(birthDate: string | null): string | null {
  const found = /^\d{4}-(?:(Q[1-4])|(\d{2}))/.exec(birthDate ?? '');
  if (!found) return null;
  return found[1] ?? `Q${Math.ceil(Number(found[2]) / 3)}`;
}
