import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareSchoolsQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { shareOf, sharesShown } from '../classes/class-shares.ts';

export type ComparedSchool = Extract<NonNullable<CompareSchoolsQuery['nodes'][number]>, { __typename: 'School' }>;
type Row = { title: string; value: (school: ComparedSchool) => string | number | null; text: (value: number) => string };

/** What is compared, row by row; null: nothing is known of it. */
export function useComparedRows(): Row[] {
  const { t } = useTranslation();
  const { pick, count, decimal, percent } = useWording();
  return useMemo(() => {
    const classesOf = ({ stages }: ComparedSchool) => stages.reduce((sum, { classCount }) => sum + classCount, 0);
    const plain: Row[] = [
      { title: t('schools.type'), value: ({ schoolTypeZh, schoolTypeEn }) => pick(schoolTypeZh, schoolTypeEn), text: count },
      { title: t('schools.area'), value: ({ areaZh, areaEn }) => pick(areaZh, areaEn), text: count },
      { title: t('schools.township'), value: ({ township }) => township, text: count },
      { title: t('figures.students'), value: ({ students }) => students, text: count },
      { title: t('schools.classes'), value: classesOf, text: count },
      {
        title: t('county.mean'),
        value: (school) => (classesOf(school) > 0 ? school.students / classesOf(school) : null),
        text: decimal,
      },
    ];
    const shares = sharesShown.map<Row>((name) => ({
      title: t('compare.shareOf', { name: t(`figures.${name}`) }),
      value: ({ composition }) => shareOf(composition, name),
      text: percent,
    }));
    const ofTeachers = (title: string, value: (teachers: NonNullable<ComparedSchool['teachers']>) => number | null, text = count): Row => ({
      title,
      value: ({ teachers }) => teachers && value(teachers),
      text,
    });
    // A register that names nobody as teaching full time does not tell what it counts none of.
    const told = (one: number, fullTime: number) => (one > 0 || fullTime > 0 ? one : null);
    return [
      ...plain,
      ...shares,
      ofTeachers(t('figures.fullTime'), ({ fullTime }) => told(fullTime, fullTime)),
      ofTeachers(t('figures.perTeacher'), ({ studentsPerFullTimeTeacher }) => studentsPerFullTimeTeacher, decimal),
      ofTeachers(t('figures.bachelor'), ({ bachelorOrHigher, fullTime }) => told(bachelorOrHigher, fullTime)),
      ofTeachers(t('figures.midTitle'), ({ midTitleOrHigher, fullTime }) => told(midTitleOrHigher, fullTime)),
      ofTeachers(t('figures.backbone'), ({ backbone, fullTime }) => told(backbone, fullTime)),
    ];
  }, [t, pick, count, decimal, percent]);
}
