import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DrawStateMark } from '../../draws/draw-state-mark.tsx';
import { drawStatesWithUnplanned } from '../../draws/draw-states.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import type { DrawLine } from './draw-line.ts';

/** A line each cohort: how far it is, and what is to be done next by whom. */
export function DrawTable({ lines }: { lines: readonly DrawLine[] }) {
  const { t } = useTranslation();
  const { date, count } = useWording();
  const { nameOf } = useSchoolNames();
  const columns: Column<DrawLine>[] = [
    {
      id: 'school',
      title: t('draws.school'),
      cell: ({ drawId, schoolId }) => <Link to={`/draws/${drawId}`}>{nameOf(schoolId)}</Link>,
      value: ({ schoolId }) => nameOf(schoolId),
      isHead: true,
    },
    {
      id: 'grade',
      title: t('draws.grade'),
      cell: ({ grade }) => t(`grade.${grade}`),
      value: ({ grade }) => t(`grade.${grade}`),
      sortValue: ({ grade }) => grade,
    },
    { id: 'day', title: t('draws.day'), cell: ({ day }) => (day === null ? t('draws.noDay') : date(day)), value: ({ day }) => day ?? '' },
    {
      id: 'state',
      title: t('draws.state'),
      cell: ({ state }) => <DrawStateMark state={state} />,
      value: ({ state }) => t(`draws.stateOf.${state}`),
      sortValue: ({ state }) => drawStatesWithUnplanned.indexOf(state),
    },
    {
      id: 'next',
      title: t('draws.next'),
      cell: ({ state }) => t(`draws.nextOf.${state}`),
      value: ({ state }) => t(`draws.nextOf.${state}`),
      isSentence: true,
    },
    {
      id: 'pupils',
      title: t('draws.pupils'),
      cell: ({ pupils }) => (pupils === 0 ? '–' : count(pupils)),
      value: ({ pupils }) => (pupils === 0 ? null : pupils),
      isNumber: true,
    },
    {
      id: 'classes',
      title: t('draws.classes'),
      cell: ({ classCount }) => classCount ?? '–',
      value: ({ classCount }) => classCount,
      isNumber: true,
    },
    {
      id: 'largest',
      title: t('draws.largest'),
      note: t('draws.largestNote'),
      cell: ({ largest }) => largest?.toFixed(2) ?? '–',
      value: ({ largest }) => largest,
      isNumber: true,
    },
    {
      id: 'objections',
      title: t('draws.objections'),
      cell: ({ openObjections }) => openObjections,
      value: ({ openObjections }) => openObjections,
      isNumber: true,
    },
    { id: 'attempt', title: t('draws.attempt'), cell: ({ attempt }) => attempt, value: ({ attempt }) => attempt, isNumber: true },
  ];
  return <DataTable name={t('draws.tableName')} columns={columns} rows={lines} keyOf={({ drawId }) => drawId} />;
}
