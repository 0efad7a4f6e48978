import { useTranslation } from 'react-i18next';
import { useSchoolNames } from '../../governance/use-school-names.ts';

/** What a draw is called on its pages: school, grade, year. */
export function useDrawTitle(): (draw: { schoolId: string; grade: number; schoolYear: number }) => string {
  const { t } = useTranslation();
  const { nameOf } = useSchoolNames();
  return ({ schoolId, grade, schoolYear }) =>
    t('drawDay.ofDraw', { school: nameOf(schoolId), grade: t(`grade.${grade}` as 'grade.1'), schoolYear, nextYear: schoolYear + 1 });
}
