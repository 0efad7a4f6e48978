import { useQuery } from '@apollo/client/react';
import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportSchoolChangesDocument } from '../../../gql/graphql.ts';
import { QueryState } from '../../../states/query-state.tsx';
import { ExportButtons } from '../../../tables/export-buttons.tsx';
import { useWholeList } from '../../../tables/use-whole-list.ts';
import type { Account } from '../import-summary.tsx';
import { OutcomeLegend } from './outcome-bar.tsx';
import { SchoolChangeTable } from './school-change-table.tsx';
import { useChangeRows } from './use-change-rows.ts';

/** What the import would do, or did, to each school. */
export function SchoolChanges({ importId, fileName, account }: { importId: string; fileName: string; account: Account }) {
  const { t } = useTranslation();
  const result = useQuery(ImportSchoolChangesDocument, { variables: { importId } });
  const connection = result.data?.import?.schoolChanges;
  const isWhole = useWholeList(connection, result.fetchMore);
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  const rows = useChangeRows();
  const changes = connection?.edges.map(({ node }) => node) ?? [];
  const shown = changes.filter(
    ({ schoolName, schoolCode }) => schoolName?.includes(sought) || schoolCode?.includes(sought) || sought === '',
  );
  if (connection?.edges.length === 0) return null;
  return (
    <section className="section" aria-labelledby="school-changes">
      <h2 id="school-changes">{t(`changes.perSchoolOf.${account}`)}</h2>
      {!connection && <QueryState {...result} />}
      {connection && (
        <>
          <div className="list-tools screen-only">
            <Input
              className="school-search"
              value={search}
              allowClear
              placeholder={t('changes.search')}
              aria-label={t('changes.search')}
              onChange={({ target }) => setSearch(target.value)}
            />
            <ExportButtons name={`${fileName.replace(/\.\w+$/, '')}-${t('changes.exportName')}`} rows={() => rows(shown)} />
          </div>
          <OutcomeLegend />
          {shown.length === 0 ? (
            <p className="empty-note">{t('changes.noSchool')}</p>
          ) : (
            <SchoolChangeTable changes={shown} all={changes} isLoading={!isWhole} />
          )}
        </>
      )}
    </section>
  );
}
