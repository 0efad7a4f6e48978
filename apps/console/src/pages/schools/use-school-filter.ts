import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { MeasureStatus, SchoolRowFragment, Stage } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Choice, useUrlFilter } from '../../tables/url-filter.tsx';
import { noTownship, type SchoolFilter, townshipOf } from './school-filters.ts';

/** What the list may be filtered by, as the schools have it, and what the address says. */
export function useSchoolFilter(schools: readonly SchoolRowFragment[]) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const [params] = useSearchParams();
  const among = (pairs: readonly (readonly [string, string])[]): Choice[] =>
    [...new Map(pairs)].map(([value, text]) => ({ value, text })).toSorted((a, b) => a.text.localeCompare(b.text, 'zh-CN'));
  const stageNames: readonly Stage[] = ['KINDERGARTEN', 'PRIMARY', 'JUNIOR'];
  const choices = {
    stage: stageNames
      .filter((stage) => schools.some(({ stages }) => stages.some((one) => one.stage === stage)))
      .map((stage) => ({ value: stage, text: t(`stage.${stage}`) })),
    township: among(
      schools.map((school) => {
        const township = townshipOf(school);
        return [township, township === noTownship ? t('schoolList.noTownship') : township];
      }),
    ),
    type: among(schools.map(({ schoolType, schoolTypeZh, schoolTypeEn }) => [schoolType, pick(schoolTypeZh, schoolTypeEn)])),
    area: among(schools.map(({ areaZh, areaEn }) => [areaZh, pick(areaZh, areaEn)])),
    status: (['MET', 'NOT_MET', 'NO_DATA'] as const).map((status) => ({ value: status, text: t(`standing.pass.${status}`) })),
  };
  const filter: SchoolFilter = {
    search: params.get('q')?.trim() || null,
    stage: useUrlFilter('stage', choices.stage) as Stage | null,
    township: useUrlFilter('township', choices.township),
    schoolType: useUrlFilter('type', choices.type),
    area: useUrlFilter('area', choices.area),
    status: useUrlFilter('status', choices.status) as MeasureStatus | null,
  };
  return { choices, filter };
}
