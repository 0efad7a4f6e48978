import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolYearSpan } from '../../../figures/terms.ts';
import type { ImportStatus } from '../../../gql/graphql.ts';
import { importKinds } from '../../../office-files/import-kinds.ts';
import { useAllImports } from '../../../office-files/use-all-imports.ts';
import { QueryState } from '../../../states/query-state.tsx';
import { ExportButtons } from '../../../tables/export-buttons.tsx';
import { UrlFilter, useUrlFilter } from '../../../tables/url-filter.tsx';
import { HistoryTable } from './history-table.tsx';
import { useHistoryRows } from './use-history-rows.ts';

const statuses: readonly ImportStatus[] = [
  'CHECKING',
  'READY',
  'RUNNING',
  'DONE',
  'UNCHANGED',
  'REFUSED',
  'DISCARDED',
  'FAILED',
  'WITHDRAWING',
  'WITHDRAWN',
];

/** Who imported what and when, newest first. All of it is read, so that filters and the export mean the whole record. */
export function ImportHistory({ newestCount }: { /** of all imports, as last heard; null before */ newestCount: number | null }) {
  const { t, i18n } = useTranslation();
  const { result, imports, totalCount, isWhole } = useAllImports();
  const { refetch } = result;
  const isBehind = newestCount !== null && imports !== null && totalCount < newestCount;
  useEffect(() => {
    if (isBehind) void refetch().catch(() => undefined); // asked again when the next one comes
  }, [isBehind, newestCount, refetch]);

  const jobs = imports ?? [];
  const kindChoices = importKinds.map((kind) => ({ value: kind, text: t(`fileKind.${kind}`) }));
  const years = [...new Set(jobs.map(({ schoolYear }) => schoolYear))].toSorted((a, b) => b - a);
  const yearChoices = years.map((year) => ({
    value: String(year),
    text: schoolYearSpan(t, { schoolYear: year, language: i18n.language }),
  }));
  const statusChoices = statuses.map((status) => ({ value: status, text: t(`imports.stateOf.${status}`) }));
  const kind = useUrlFilter('kind', kindChoices);
  const year = useUrlFilter('year', yearChoices);
  const status = useUrlFilter('status', statusChoices);
  const shown = jobs.filter(
    (job) => (!kind || job.kind === kind) && (!year || job.schoolYear === Number(year)) && (!status || job.status === status),
  );
  const rows = useHistoryRows();
  if (!imports) return <QueryState {...result} />;
  if (jobs.length === 0) return <p className="empty-note">{t('imports.noHistory')}</p>;
  return (
    <>
      <div className="list-tools screen-only">
        <UrlFilter name="kind" label={t('imports.kind')} choices={kindChoices} />
        <UrlFilter name="year" label={t('schoolYearLabel')} choices={yearChoices} />
        <UrlFilter name="status" label={t('app.state')} choices={statusChoices} />
        <ExportButtons name={t('imports.history')} rows={() => rows(shown)} />
      </div>
      <output className="fine">
        {shown.length === jobs.length
          ? t('imports.historyCount', { count: totalCount })
          : t('imports.historyFiltered', { count: shown.length, total: totalCount })}
      </output>
      {shown.length === 0 ? (
        <p className="empty-note">{t('imports.noneInFilter')}</p>
      ) : (
        <HistoryTable imports={shown} isLoading={!isWhole} />
      )}
    </>
  );
}
