import { useTranslation } from 'react-i18next';
import { useMomentPath } from '../../app/moment.ts';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import type { IndicatorsQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { resourceText } from '../../measures/resource-number.ts';
import { ExportButtons } from '../../tables/export-buttons.tsx';
import { IndicatorRow } from './indicator-row.tsx';

type Resources = IndicatorsQuery['county']['resources'][number];

/** The seven indicators of one stage, a row each. */
export function StageIndicators({ resources }: { resources: Resources }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const pathTo = useMomentPath();
  const { stage, indicators, schools, censusDate } = resources;
  const title = t(`stage.${stage}`);
  const counted = (status: string) => indicators.filter(({ cv }) => cv.status === status).length;
  const summary = t('workbench.listSummary', { met: counted('MET'), notMet: counted('NOT_MET'), noData: counted('NO_DATA') });
  const ratiosOf = (id: string) => schools.flatMap(({ values }) => values.find(({ indicatorId }) => indicatorId === id)?.ratio ?? []);
  const cvEnd = Math.max(...indicators.flatMap(({ cv }) => [cv.value ?? 0, cv.limit])) * 1.1;
  const headers = [
    t('workbench.indicator'),
    t('workbench.mean'),
    t('workbench.meeting'),
    t('workbench.spread'),
    t('workbench.cv'),
    t('workbench.trend'),
  ];
  const rows = () => [
    [
      t('workbench.indicator'),
      t('workbench.unit'),
      t('workbench.mean'),
      t('figures.standard'),
      t('workbench.meeting'),
      t('workbench.known'),
      t('workbench.inScope'),
      t('workbench.cv'),
      t('figures.limit'),
      t('workbench.status'),
    ],
    ...indicators.map(({ definition, mean, standard, meeting, known, inScope, cv }) => [
      pick(definition.nameZh, definition.nameEn),
      pick(definition.unitZh, definition.unit),
      mean,
      standard,
      meeting,
      known,
      inScope,
      cv.value,
      cv.limit,
      t(`status.${cv.status}`),
    ]),
  ];
  return (
    <section className="section stage" aria-labelledby={`stage-${stage}`}>
      <header className="stage-head">
        <h2 id={`stage-${stage}`}>{title}</h2>
        <p>{summary}</p>
        {censusDate && <p className="fine">{t('workbench.censusOn', { date: date(censusDate) })}</p>}
      </header>
      <ExportButtons name={t('workbench.listName', { stage: title })} rows={rows} />
      <ScrollBox label={title}>
        <table className="plain-table indicator-table">
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow
                key={indicator.definition.id}
                indicator={indicator}
                cvEnd={cvEnd}
                ratios={ratiosOf(indicator.definition.id)}
                href={pathTo(`/indicators/${indicator.definition.id}`, { stage })}
                text={(value) => resourceText(value, indicator.definition.unit)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {indicators.every(({ trend }) => trend.filter(({ value }) => value !== null).length < 2) && (
        <p className="fine">{t('workbench.trendsOne')}</p>
      )}
    </section>
  );
}
