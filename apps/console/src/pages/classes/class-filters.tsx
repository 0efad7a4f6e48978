import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { gradeTitle } from '../../figures/terms.ts';
import type { Stage } from '../../gql/graphql.ts';
import { type Choice, UrlFilter } from '../../tables/url-filter.tsx';

export type SchoolChoice = { id: string; code: string; name: string };

const gradesOf: Record<Stage, readonly number[]> = { KINDERGARTEN: [0], PRIMARY: [1, 2, 3, 4, 5, 6], JUNIOR: [7, 8, 9] };
const stages = ['PRIMARY', 'JUNIOR', 'KINDERGARTEN'] as const;

/** Stage and school of the address, as the query takes them; what is no choice counts as all. */
export function useClassScope(schools: readonly SchoolChoice[]) {
  const [params] = useSearchParams();
  const stage: Stage | null = stages.find((one) => one === params.get('stage')) ?? null;
  const grades = stage ? gradesOf[stage] : Object.values(gradesOf).flat();
  const grade = grades.find((one) => String(one) === params.get('grade')) ?? null;
  const school = schools.find(({ code }) => code === params.get('school')) ?? null;
  return { stage, grade, grades, schoolId: school?.id ?? null };
}

/** Of which stage, grade and school; schools stand in the address by their codes, which are the same in every year. */
export function ScopeFilters({ schools, withGrade }: { schools: readonly SchoolChoice[]; withGrade: boolean }) {
  const { t } = useTranslation();
  const { grades } = useClassScope(schools);
  const schoolChoices: Choice[] = schools
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
    .map(({ code, name }) => ({ value: code, text: name }));
  return (
    <>
      <UrlFilter name="stage" label={t('classes.stage')} choices={stages.map((value) => ({ value, text: t(`stage.${value}`) }))} />
      {withGrade && (
        <UrlFilter
          name="grade"
          label={t('classes.grade')}
          choices={grades.toSorted((a, b) => a - b).map((value) => ({ value: String(value), text: gradeTitle(t, value) }))}
        />
      )}
      <UrlFilter name="school" label={t('schools.name')} choices={schoolChoices} />
    </>
  );
}
