import { Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConflictRowFragment, ConflictSideTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { useConflictWords } from './use-conflict-words.ts';

type Column = TableColumnsType<ConflictRowFragment>[number];

export function ConflictTable({ conflicts, isLoading }: { conflicts: ConflictRowFragment[]; isLoading: boolean }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const words = useConflictWords();
  const columns = useMemo<Column[]>(
    () => [
      {
        title: t('changes.school'),
        key: 'school',
        width: 190,
        rowScope: 'row',
        sorter: (a, b) => words.place(a).localeCompare(words.place(b), 'zh-CN'),
        render: (_, conflict) => (
          <>
            {words.place(conflict)}
            <span className="fine below">{words.classOf(conflict)}</span>
          </>
        ),
      },
      { title: t('conflicts.about'), key: 'about', width: 300, render: (_, { about }) => say(about) },
      { title: t('conflicts.one'), key: 'one', width: 260, render: (_, { one }) => <Side side={one} /> },
      { title: t('conflicts.other'), key: 'other', width: 260, render: (_, { other }) => <Side side={other} /> },
    ],
    [t, say, words],
  );
  return (
    <Table<ConflictRowFragment>
      rowKey={({ kind, schoolId, grade, classNo, about, one, other }) =>
        JSON.stringify([kind, schoolId, grade, classNo, about.zh, one, other])
      }
      size="middle"
      columns={columns}
      dataSource={conflicts}
      loading={isLoading}
      showSorterTooltip={false}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 1010 }}
    />
  );
}

/** What one file states, and the way to its import and row. */
function Side({ side: { kind, value, importId, fileName, row } }: { side: ConflictSideTextFragment }) {
  const { t } = useTranslation();
  const words = useConflictWords();
  const source = fileName ?? t(`fileKind.${kind}`);
  return (
    <>
      <strong className="conflict-value">{words.value(value)}</strong>
      <span className="fine below">
        {t(`fileKind.${kind}`)} · {importId ? <Link to={`/imports/${importId}`}>{source}</Link> : source}
        {row !== null && ` · ${t('conflicts.row', { row })}`}
      </span>
    </>
  );
}
