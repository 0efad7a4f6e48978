import { Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SchoolRowFragment, Stage } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { StandardCell } from './standard-cell.tsx';

const stages: Stage[] = ['PRIMARY', 'JUNIOR'];
const stageOf = (school: SchoolRowFragment, stage: Stage) => school.stages.find((one) => one.stage === stage);
const classesOf = (school: SchoolRowFragment) => school.stages.reduce((sum, { classCount }) => sum + classCount, 0);
/** Schools without the number stand last in either direction would need two orders; below everything is where they are looked for. */
const perStudentOf = (school: SchoolRowFragment, stage: Stage) => stageOf(school, stage)?.equipmentYuanPerStudent ?? -1;

export function SchoolTable({ schools, isLoading }: { schools: SchoolRowFragment[]; isLoading: boolean }) {
  const { t } = useTranslation();
  const { pick, count } = useWording();
  const columns = useMemo<TableColumnsType<SchoolRowFragment>>(
    () => [
      {
        title: t('schools.name'),
        key: 'name',
        fixed: 'start',
        width: 200,
        sorter: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
        onCell: () => ({ scope: 'row' }),
        rowScope: 'row',
        render: (_, { id, name }) => <Link to={`/schools/${encodeURIComponent(id)}`}>{name}</Link>,
      },
      { title: t('schools.code'), key: 'code', dataIndex: 'code', width: 130, sorter: (a, b) => a.code.localeCompare(b.code) },
      {
        title: t('schools.type'),
        key: 'type',
        width: 150,
        sorter: (a, b) => a.schoolType.localeCompare(b.schoolType),
        render: (_, { schoolTypeZh, schoolTypeEn }) => pick(schoolTypeZh, schoolTypeEn),
      },
      {
        title: t('schools.area'),
        key: 'area',
        width: 120,
        sorter: (a, b) => a.areaZh.localeCompare(b.areaZh, 'zh-CN'),
        render: (_, { areaZh, areaEn }) => pick(areaZh, areaEn),
      },
      {
        title: t('schools.township'),
        key: 'township',
        width: 120,
        sorter: (a, b) => (a.township ?? '').localeCompare(b.township ?? '', 'zh-CN'),
        render: (_, { township }) => township ?? <span className="fine">—</span>,
      },
      {
        title: t('figures.students'),
        key: 'students',
        width: 110,
        align: 'right',
        sorter: (a, b) => a.students - b.students,
        render: (_, { students }) => count(students),
      },
      {
        title: t('schools.classes'),
        key: 'classes',
        width: 100,
        align: 'right',
        sorter: (a, b) => classesOf(a) - classesOf(b),
        render: (_, school) => count(classesOf(school)),
      },
      ...stages.map((stage) => ({
        title: t('schools.perStudent', { stage: t(`stage.${stage}`) }),
        key: stage,
        width: 190,
        sorter: (a: SchoolRowFragment, b: SchoolRowFragment) => perStudentOf(a, stage) - perStudentOf(b, stage),
        render: (_: unknown, school: SchoolRowFragment) => <StandardCell stage={stageOf(school, stage)} />,
      })),
    ],
    [t, pick, count],
  );
  return (
    <Table<SchoolRowFragment>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={schools}
      loading={isLoading}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 1190 }}
    />
  );
}
