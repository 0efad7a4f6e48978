import type { TFunction } from 'i18next';

type Translate = TFunction<'translation'>;
type Grade = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** 三年级2班 · Grade 3 Class 2 */
export function classTitle(t: Translate, { grade, classNo }: { grade: number; classNo: number }): string {
  return t('className', { grade: gradeTitle(t, grade), number: classNo });
}

export const gradeTitle = (t: Translate, grade: number): string => t(`grade.${grade as Grade}`);

/** 2019—2020学年 · School year 2019/20, from the calendar year it starts in. */
export function schoolYearTitle(t: Translate, { schoolYear, language }: { schoolYear: number; language: string }): string {
  return t('schoolYear', yearsOf(schoolYear, language));
}

/** 2019—2020 · 2019/20, where a label already says that it is a school year. */
export function schoolYearSpan(t: Translate, { schoolYear, language }: { schoolYear: number; language: string }): string {
  return t('schoolYearShort', yearsOf(schoolYear, language));
}

function yearsOf(schoolYear: number, language: string): { from: number; to: string } {
  const next = String(schoolYear + 1);
  return { from: schoolYear, to: language === 'en' ? next.slice(2) : next };
}
