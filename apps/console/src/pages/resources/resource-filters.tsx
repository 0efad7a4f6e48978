import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { StageResourcesFiguresFragment } from '../../gql/graphql.ts';
import { useShortName } from '../../measures/short-name.ts';
import { SearchField } from '../../pickers/search-field.tsx';
import { type Choice, UrlFilter } from '../../tables/url-filter.tsx';
import { filterSchools } from './filter-schools.ts';

/** Whoever looks for the schools to be helped: by verdict, township, what they lack, name. All of it stands in the address. */
export function ResourceFilters({ resources }: { resources: StageResourcesFiguresFragment }) {
  const { t } = useTranslation();
  const shortName = useShortName();
  const townships = [...new Set(resources.schools.flatMap(({ school }) => school.township ?? []))].toSorted((a, b) =>
    a.localeCompare(b, 'zh-CN'),
  );
  const verdicts: Choice[] = [
    { value: 'MET', text: t('status.MET') },
    { value: 'NOT_MET', text: t('status.NOT_MET') },
    { value: 'NO_DATA', text: t('resources.undetermined') },
  ];
  return (
    <div className="filter-row screen-only">
      <SearchField label={t('schools.search')} />
      <UrlFilter name="verdict" label={t('resources.filterVerdict')} choices={verdicts} />
      {townships.length > 0 && (
        <UrlFilter name="township" label={t('schools.township')} choices={townships.map((value) => ({ value, text: value }))} />
      )}
      <UrlFilter
        name="lacks"
        label={t('resources.filterLacks')}
        choices={resources.indicators.map(({ definition }) => ({ value: definition.id, text: shortName(definition) }))}
      />
    </div>
  );
}

/** The schools that the address asks for; a choice that the stage does not have counts as all, as it does in the field. */
export function useShownSchools({ schools, indicators }: StageResourcesFiguresFragment) {
  const [params] = useSearchParams();
  return useMemo(() => {
    const known = (name: string, isKnown: (value: string) => boolean) => {
      const value = params.get(name);
      return value !== null && isKnown(value) ? value : null;
    };
    return filterSchools(schools, {
      search: params.get('q')?.trim() ?? '',
      verdict: known('verdict', (value) => ['MET', 'NOT_MET', 'NO_DATA'].includes(value)),
      township: known('township', (value) => schools.some(({ school }) => school.township === value)),
      lacks: known('lacks', (value) => indicators.some(({ definition }) => definition.id === value)),
    });
  }, [schools, indicators, params]);
}
