import { useTranslation } from 'react-i18next';
import { useSchoolNames } from '../../governance/use-school-names.ts';

/** 青禾小学 · 一年级: where a case belongs. */
export function useCasePlace(): (place: { schoolId: string; grade: number | null }) => string {
  const { t } = useTranslation();
  const { nameOf } = useSchoolNames();
  return ({ schoolId, grade }) =>
    grade === null ? nameOf(schoolId) : t('draws.cohortShort', { school: nameOf(schoolId), grade: t(`grade.${grade as 1}`) });
}
