import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMomentPath } from '../../app/moment.ts';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { MessageTextFragment, ResourcesOfSchoolFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { resourceText } from '../../measures/resource-number.ts';
import { useShortName } from '../../measures/short-name.ts';
import { useTotalWords } from '../../measures/use-total-words.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Value = ResourcesOfSchoolFragment['values'][number];

type Props = { resources: readonly ResourcesOfSchoolFragment[]; /** why there is none */ outside: MessageTextFragment | null };

/** The seven resources of each stage beside their standards, and how much of what is lacking. */
export function SchoolResources({ resources, outside }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  return (
    <section className="section" aria-labelledby="school-resources">
      <h2 id="school-resources">{t('schoolResources.title')}</h2>
      {resources.length === 0 ? (
        <p className="empty-note">{outside ? say(outside) : t('schoolResources.none')}</p>
      ) : (
        resources.map((one) => <StageResources key={one.stage} resources={one} />)
      )}
    </section>
  );
}

function StageResources({ resources }: { resources: ResourcesOfSchoolFragment }) {
  const { t } = useTranslation();
  const { say, percentReached } = useWording();
  const path = useMomentPath();
  const shortName = useShortName();
  const totalWords = useTotalWords();
  const { stage, met, known, status, lowestRatio, cheapest, values } = resources;
  const nameOf = (id: string) => shortName({ id, nameZh: id, nameEn: id });
  const number = (value: number, { totalUnit }: Value) => resourceText(value, totalUnit);
  const columns: Column<Value>[] = [
    {
      id: 'indicator',
      title: t('schoolResources.indicator'),
      isHead: true,
      value: ({ indicatorId }) => nameOf(indicatorId),
      cell: ({ indicatorId }) => <Link to={path(`/indicators/${indicatorId}`, { stage })}>{nameOf(indicatorId)}</Link>,
    },
    {
      id: 'state',
      title: t('app.state'),
      isSentence: true,
      value: (value) => t(`status.${value.status}`),
      cell: ({ status: own, missing }) => <StatusMark status={own} {...(own === 'NO_DATA' && missing ? { text: say(missing) } : {})} />,
    },
    {
      id: 'value',
      title: t('schoolResources.value'),
      isNumber: true,
      value: ({ value }) => value,
      cell: (one) => (one.value === null ? '—' : <strong>{number(one.value, one)}</strong>),
    },
    {
      id: 'standard',
      title: t('schoolResources.standard'),
      isNumber: true,
      value: ({ standard }) => standard,
      cell: (one) => number(one.standard, one),
    },
    {
      id: 'ratio',
      title: t('schoolResources.ratio'),
      isNumber: true,
      isPercent: true,
      value: ({ ratio }) => ratio,
      cell: ({ ratio }) => (ratio === null ? '—' : percentReached(ratio)),
    },
    {
      id: 'total',
      title: t('schoolResources.total'),
      isNumber: true,
      value: ({ total }) => total,
      cell: ({ total, totalUnit }) => (total === null ? '—' : totalWords(total, totalUnit)),
    },
    {
      id: 'lacking',
      title: t('schoolResources.lacking'),
      isNumber: true,
      value: ({ lacking }) => lacking,
      cell: ({ lacking, totalUnit }) =>
        lacking === null ? '—' : <strong className="problem-text">{totalWords(lacking, totalUnit)}</strong>,
    },
    {
      id: 'fact',
      title: t('schoolResources.evidence'),
      cell: ({ fact, indicatorId }) =>
        fact ? (
          <Link to={`/facts/${fact.eventId}`} aria-label={`${t('facts.receipt')}：${nameOf(indicatorId)}`}>
            {t('facts.receipt')}
          </Link>
        ) : (
          <a href="#evidence">{t('facts.title')}</a>
        ),
    },
  ];
  return (
    <div className="card">
      <div className="card-head">
        <h3>{t(`stage.${stage}`)}</h3>
        <StatusMark status={status} />
        <span className="fine">
          {t('schoolResources.met', { met, known })}
          {lowestRatio !== null && ` · ${t('schoolResources.lowest', { ratio: percentReached(lowestRatio) })}`}
        </span>
      </div>
      {cheapest?.lacking != null && (
        <p>
          {t('schoolResources.cheapest', { name: nameOf(cheapest.indicatorId), lacking: totalWords(cheapest.lacking, cheapest.totalUnit) })}
        </p>
      )}
      <DataTable
        name={`${t('schoolResources.title')}-${t(`stage.${stage}`)}`}
        param={`sort${stage}`}
        columns={columns}
        rows={values}
        keyOf={({ indicatorId }) => indicatorId}
      />
    </div>
  );
}
