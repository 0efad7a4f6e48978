import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIsNarrow } from '../../charts/use-is-narrow.ts';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { StageResourcesFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ResourceCell } from '../../measures/resource-cell.tsx';
import { resourceText } from '../../measures/resource-number.ts';
import { useShortName } from '../../measures/short-name.ts';
import { useTotalUnit, useTotalWords } from '../../measures/use-total-words.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { ResourceCards } from './resource-cards.tsx';
import { MetCount, type Row, useCheapest } from './resource-words.tsx';

type Props = { resources: StageResourcesFiguresFragment; schools: readonly Row[] };

/** A row a school: seven cells, what they add up to, and what would be the cheapest to mend. On a phone a card a school. */
export function ResourceSchools({ resources, schools }: Props) {
  const { t } = useTranslation();
  const { count, percentReached, pick } = useWording();
  const totalWords = useTotalWords();
  const isNarrow = useIsNarrow();
  const shortName = useShortName();
  const cheapest = useCheapest(resources);
  const totalUnit = useTotalUnit();
  const valueOf = ({ values }: Row, id: string) => values.find(({ indicatorId }) => indicatorId === id)!;
  if (isNarrow) return <ResourceCards resources={resources} schools={schools} />;
  const columns: Column<Row>[] = [
    {
      id: 'name',
      title: t('schools.name'),
      isHead: true,
      cell: ({ school }) => (
        <>
          <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link>
          {school.township && <span className="fine below">{school.township}</span>}
        </>
      ),
      value: ({ school }) => school.name,
    },
    {
      id: 'students',
      title: t('figures.students'),
      isNumber: true,
      cell: ({ students }) => count(students),
      value: ({ students }) => students,
    },
    {
      id: 'verdict',
      title: t('resources.verdictColumn'),
      cell: ({ status }) => <StatusMark status={status} {...(status === 'NO_DATA' ? { text: t('resources.undetermined') } : {})} />,
      value: ({ status }) => t(`status.${status}`),
    },
    {
      id: 'met',
      title: t('resources.met'),
      isNumber: true,
      cell: ({ met, known }) => <MetCount met={met} known={known} />,
      value: ({ met }) => met,
    },
    ...resources.indicators.map<Column<Row>>(({ definition, standard }) => ({
      id: definition.id.replace('res.', ''),
      title: shortName(definition),
      note: t('measures.atLeast', {
        unit: pick(definition.unitZh, definition.unit),
        standard: resourceText(standard, definition.unit),
      }),
      cell: (row) => {
        const value = valueOf(row, definition.id);
        return (
          <>
            <ResourceCell value={value} unit={definition.unit} />
            {value.lacking !== null && (
              <span className="fine below">{t('resources.lackingAmount', { amount: totalWords(value.lacking, value.totalUnit) })}</span>
            )}
          </>
        );
      },
      value: (row) => valueOf(row, definition.id).value,
    })),
    {
      id: 'lowest',
      title: t('resources.lowest'),
      note: '%',
      isNumber: true,
      cell: ({ lowestRatio }) => (lowestRatio === null ? '—' : percentReached(lowestRatio)),
      value: ({ lowestRatio }) => (lowestRatio === null ? null : Math.floor(lowestRatio * 1000) / 10),
      sortValue: ({ lowestRatio }) => lowestRatio,
    },
    {
      id: 'cheapest',
      title: t('resources.cheapest'),
      isSentence: true,
      cell: (row) => cheapest(row) ?? '—',
      value: (row) => cheapest(row),
    },
    ...resources.indicators.map<Column<Row>>(({ definition }) => ({
      id: `lacking-${definition.id.replace('res.', '')}`,
      title: t('resources.lackingHead', { name: shortName(definition) }),
      note: totalUnit(valueOf(schools[0]!, definition.id).totalUnit),
      isSavedOnly: true,
      cell: () => null,
      value: (row) => valueOf(row, definition.id).lacking,
    })),
  ];
  return (
    <div className="resource-table">
      <DataTable
        name={t('resources.tableName', { stage: t(`stage.${resources.stage}`) })}
        columns={columns}
        rows={schools}
        keyOf={({ school }) => school.id}
      />
    </div>
  );
}
