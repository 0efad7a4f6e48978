import { Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { schoolYearSpan } from '../../../figures/terms.ts';
import type { ImportFiguresFragment } from '../../../gql/graphql.ts';
import { fromNow } from '../../../language/from-now.ts';
import { useWording } from '../../../language/use-wording.ts';
import { kindOrder } from '../../../office-files/import-kinds.ts';
import { ImportStatusMark } from '../import-status-mark.tsx';
import { useActorName } from '../use-actor-name.ts';

type Column = TableColumnsType<ImportFiguresFragment>[number];
const figures = ['newRows', 'changedRows', 'unchangedRows', 'rejectedRows'] as const;

export function HistoryTable({ imports, isLoading }: { imports: ImportFiguresFragment[]; isLoading: boolean }) {
  const { t, i18n } = useTranslation();
  const { dateTime, count, language } = useWording();
  const actorName = useActorName();
  const columns = useMemo<Column[]>(
    () => [
      {
        title: t('imports.file'),
        key: 'file',
        width: 270,
        rowScope: 'row',
        sorter: (a, b) => a.fileName.localeCompare(b.fileName, 'zh-CN'),
        render: (_, { importId, fileName, fileHash, layout }) => (
          <>
            <Link to={`/imports/${importId}`} className="file-title">
              {fileName}
            </Link>
            <span className="fine below">
              <code title={fileHash}>{fileHash.slice(0, 12)}…</code>
              {layout !== null && ` · ${t('imports.layout')} ${layout}`}
            </span>
          </>
        ),
      },
      {
        title: t('imports.kind'),
        key: 'kind',
        width: 165,
        sorter: (a, b) => kindOrder(a.kind) - kindOrder(b.kind),
        render: (_, { kind }) => t(`fileKind.${kind}`),
      },
      {
        title: t('schoolYearLabel'),
        key: 'year',
        width: 110,
        sorter: (a, b) => a.schoolYear - b.schoolYear,
        render: (_, { schoolYear }) => schoolYearSpan(t, { schoolYear, language: i18n.language }),
      },
      {
        title: t('app.state'),
        key: 'status',
        width: 190,
        render: (_, job) => (
          <>
            <ImportStatusMark job={job} />
            {job.withdrawal && <span className="fine below">{job.withdrawal.reason}</span>}
          </>
        ),
      },
      ...figures.map((name): Column => ({
        title: t(`import.short.${name}`),
        key: name,
        width: 82,
        align: 'right',
        sorter: (a, b) => a[name] - b[name],
        render: (_, job) =>
          name === 'rejectedRows' && job[name] > 0 ? <span className="problem-text">{count(job[name])}</span> : count(job[name]),
      })),
      {
        title: t('imports.when'),
        key: 'when',
        width: 185,
        sorter: (a, b) => a.startedAt.localeCompare(b.startedAt),
        render: (_, { startedAt }) => (
          <>
            {dateTime(startedAt)}
            <span className="fine below">{fromNow(startedAt, language)}</span>
          </>
        ),
      },
      { title: t('imports.who'), key: 'who', width: 120, render: (_, { startedBy }) => actorName(startedBy) },
    ],
    [t, i18n.language, dateTime, count, language, actorName],
  );
  return (
    <Table<ImportFiguresFragment>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={imports}
      loading={isLoading}
      showSorterTooltip={false}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 1370 }}
    />
  );
}
