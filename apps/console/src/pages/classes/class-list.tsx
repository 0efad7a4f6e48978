import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMoment } from '../../app/moment.ts';
import { classTitle } from '../../figures/terms.ts';
import { ClassesDocument, type ClassRowFragment, type ClassSort } from '../../gql/graphql.ts';
import { Pager, useShownPage } from '../../pickers/pager.tsx';
import { SearchField } from '../../pickers/search-field.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ExportButtons } from '../../tables/export-buttons.tsx';
import { UrlFilter } from '../../tables/url-filter.tsx';
import { useWholeList } from '../../tables/use-whole-list.ts';
import { ScopeFilters, type SchoolChoice, useClassScope } from './class-filters.tsx';
import { shareOf, sharesShown } from './class-shares.ts';
import { ClassTable } from './class-table.tsx';

const sorts = ['SIZE_DESC', 'SIZE_ASC', 'NAME', 'DIFFERENCE_DESC'] as const satisfies readonly ClassSort[];
const pageSize = 50;

/** Every class that the address asks for, fifty at a time; what is saved is the whole list. */
export function ClassList({ schools }: { schools: readonly SchoolChoice[] }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { stage, grade, schoolId } = useClassScope(schools);
  const aboveLimit = params.get('size') === 'above' ? true : null;
  const search = params.get('q')?.trim() || null;
  const sort: ClassSort = sorts.find((one) => one === params.get('order')) ?? 'SIZE_DESC';
  const result = useQuery(ClassesDocument, { variables: { ...useMoment(), stage, grade, schoolId, search, aboveLimit, sort } });
  const list = (result.data ?? (result.error ? undefined : result.previousData))?.county.classList;
  const isWhole = useWholeList(result.data?.county.classList, result.fetchMore);
  const classes = list?.edges.map(({ node }) => node) ?? [];
  const { from, to } = useShownPage(classes.length, pageSize);
  return (
    <section className="section" aria-label={t('classes.list')}>
      <div className="filter-row screen-only">
        <SearchField label={t('classes.search')} />
        <ScopeFilters schools={schools} withGrade />
        <UrlFilter name="size" label={t('classes.size')} choices={[{ value: 'above', text: t('classes.above') }]} />
        <UrlFilter
          name="order"
          label={t('classes.order')}
          choices={sorts.slice(1).map((value) => ({ value, text: t(`classes.sort.${value}`) }))}
          none={t('classes.sort.SIZE_DESC')}
        />
      </div>
      {list ? (
        <>
          <div className="table-head">
            <output className="fine">
              {list.totalCount === 0 ? t('classes.none') : t('classes.found', { count: list.totalCount })}
              {!isWhole && list.totalCount > 0 && ` ${t('classes.reading', { count: classes.length })}`}
            </output>
            {isWhole && classes.length > 0 && <ExportButtons name={t('classes.list')} rows={() => cellsOf(classes)} />}
          </div>
          {classes.length > 0 && <ClassTable classes={classes.slice(from, to)} />}
          <Pager count={list.totalCount} pageSize={pageSize} />
        </>
      ) : (
        <QueryState {...result} />
      )}
    </section>
  );

  function cellsOf(rows: readonly ClassRowFragment[]) {
    return [
      [
        t('schools.name'),
        t('schools.township'),
        t('class.name'),
        t('classes.stage'),
        t('figures.size'),
        t('figures.limit'),
        ...sharesShown.map((name) => t(`figures.${name}`)),
      ],
      ...rows.map((one) => [
        one.school.name,
        one.school.township,
        classTitle(t, one),
        t(`stage.${one.stage}`),
        one.size,
        one.sizeLimit,
        ...sharesShown.map((name) => shareOf(one.composition, name)),
      ]),
    ];
  }
}
