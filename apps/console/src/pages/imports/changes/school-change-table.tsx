import { Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolChangeRowFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { OutcomeBar } from './outcome-bar.tsx';
import { outcomes, rowsOf, schoolKey } from './row-outcomes.ts';

type Column = TableColumnsType<SchoolChangeRowFragment>[number];
type Props = {
  changes: SchoolChangeRowFragment[];
  /** sets the scale of the bars */ all: readonly SchoolChangeRowFragment[];
  isLoading: boolean;
};

const others = ['newClasses', 'movedIn', 'movedOut'] as const;

export function SchoolChangeTable({ changes, all, isLoading }: Props) {
  const { t } = useTranslation();
  const { count } = useWording();
  const most = Math.max(1, ...all.map(rowsOf));
  const columns = useMemo<Column[]>(() => {
    const numbers = (name: (typeof outcomes)[number] | (typeof others)[number]): Column => ({
      title: t(name in shortNames ? `import.short.${name as (typeof outcomes)[number]}` : `changes.${name as (typeof others)[number]}`),
      key: name,
      width: 104,
      align: 'right',
      sorter: (a, b) => a[name] - b[name],
      render: (_, change) => (change[name] === 0 ? <span className="fine">0</span> : count(change[name])),
    });
    return [
      {
        title: t('changes.school'),
        key: 'school',
        width: 220,
        rowScope: 'row',
        fixed: 'start',
        sorter: (a, b) => (a.schoolName ?? '').localeCompare(b.schoolName ?? '', 'zh-CN'),
        render: (_, { schoolName, schoolCode }) => (
          <>
            {schoolName ?? schoolCode ?? t('changes.noneRegistered')}
            {schoolName !== null && schoolCode !== null && <span className="fine below">{schoolCode}</span>}
          </>
        ),
      },
      {
        title: t('changes.picture'),
        key: 'picture',
        width: 240,
        sorter: (a, b) => rowsOf(a) - rowsOf(b),
        render: (_, change) => <OutcomeBar change={change} most={most} />,
      },
      ...outcomes.map(numbers),
      ...others.map(numbers),
    ];
  }, [t, count, most]);
  return (
    <Table<SchoolChangeRowFragment>
      rowKey={schoolKey}
      size="small"
      columns={columns}
      dataSource={changes}
      loading={isLoading}
      showSorterTooltip={false}
      pagination={{ pageSize: 25, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 1188 }}
    />
  );
}

const shortNames = Object.fromEntries(outcomes.map((name) => [name, true]));
