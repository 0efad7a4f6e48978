import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ConflictsDocument } from '../../gql/graphql.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ExportButtons } from '../../tables/export-buttons.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { useWholeList } from '../../tables/use-whole-list.ts';
import { Compared } from './compared.tsx';
import { ConflictTable } from './conflict-table.tsx';
import { useConflictRows } from './use-conflict-rows.ts';
import { useConflictWords } from './use-conflict-words.ts';

export function ConflictList({ schoolYear }: { schoolYear: number }) {
  const { t } = useTranslation();
  const words = useConflictWords();
  const result = useQuery(ConflictsDocument, { variables: { schoolYear } });
  const connection = result.data?.conflicts;
  const isWhole = useWholeList(connection, result.fetchMore);
  const all = connection?.edges.map(({ node }) => node) ?? [];
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) => ({ value: kind, text: words.kind(kind) }));
  const names = new Map(
    all.flatMap(({ schoolId, schoolName, schoolCode }) => (schoolId ? [[schoolId, schoolName ?? schoolCode ?? schoolId]] : [])),
  );
  const schools = [...names].map(([value, text]) => ({ value, text })).toSorted((a, b) => a.text.localeCompare(b.text, 'zh-CN'));
  const kind = useUrlFilter('kind', kinds);
  const school = useUrlFilter('school', schools);
  const shown = all.filter((one) => (!kind || one.kind === kind) && (!school || one.schoolId === school));
  const rows = useConflictRows();
  if (!connection) return <QueryState {...result} />;
  return (
    <>
      {all.length === 0 ? (
        <p className="empty-note">{t('conflicts.none')}</p>
      ) : (
        <section className="section" aria-labelledby="conflict-list">
          <h2 id="conflict-list" className="visually-hidden">
            {t('conflicts.list')}
          </h2>
          <div className="list-tools screen-only">
            <UrlFilter name="kind" label={t('conflicts.kind')} choices={kinds} />
            <UrlFilter name="school" label={t('changes.school')} choices={schools} />
            <ExportButtons name={`${t('conflicts.title')}-${schoolYear}`} rows={() => rows(shown)} />
          </div>
          <output className="fine">{t('conflicts.count', { count: shown.length, total: connection.totalCount })}</output>
          <ConflictTable conflicts={shown} isLoading={!isWhole} />
        </section>
      )}
      <Compared schoolYear={schoolYear} />
    </>
  );
}
