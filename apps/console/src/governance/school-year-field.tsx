import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MomentOfPlatformDocument } from '../gql/graphql.ts';
import { ChoiceField } from './choice-field.tsx';
import { schoolYearOf } from './school-terms.ts';

/** The platform's own day, YYYY-MM-DD in Shanghai: a demo county lives in a time of its own. null: not known yet. */
export function usePlatformDay(): string | null {
  return useQuery(MomentOfPlatformDocument).data?.clock.day ?? null;
}

/** The school year that a page of governance is about (`?schoolYear=2019`), else the one that runs. */
export function useSchoolYear(): number | null {
  const [params] = useSearchParams();
  const day = usePlatformDay();
  const chosen = params.get('schoolYear') ?? '';
  if (/^\d{4}$/.test(chosen)) return Number(chosen);
  if (day === null) return null;
  return schoolYearOf(day);
}

export function SchoolYearField() {
  const { t } = useTranslation();
  const year = useSchoolYear();
  if (year === null) return null;
  const choices = [year + 1, year, year - 1].map((each) => ({ value: String(each), text: `${each}–${each + 1}` }));
  return <ChoiceField name="schoolYear" label={t('plans.schoolYear')} value={String(year)} choices={choices} />;
}
