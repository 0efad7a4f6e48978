import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { dotRowsHeight, dotRowsOption, tickKind } from '../../charts/dot-rows-chart.ts';
import { useIsNarrow } from '../../charts/use-is-narrow.ts';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import type { CompareChoicesQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ResourceCell } from '../../measures/resource-cell.tsx';
import { resourceText } from '../../measures/resource-number.ts';
import { useShortName } from '../../measures/short-name.ts';
import type { ChosenSchool } from './use-chosen-schools.ts';

type Resources = CompareChoicesQuery['county']['resources'][number];
type Props = { resources: Resources; chosen: readonly ChosenSchool[] };

/** Three times the standard ends the scale at the latest; what lies beyond stands at its edge with its number. */
const furthestEnd = 3;
const endOf = (ratios: readonly (number | null)[]) =>
  Math.min(furthestEnd, Math.max(1.5, Math.ceil(Math.max(0, ...ratios.map((ratio) => ratio ?? 0)) * 2) / 2));

/** The seven indicators as ratios to their standards: what lies left of the line falls short. */
export function ComparedRatios({ resources, chosen }: Props) {
  const { t } = useTranslation();
  const { percentReached, pick } = useWording();
  const shortName = useShortName();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const { indicators, schools, excluded, stage } = resources;
  // Told apart by their place among the chosen, so that a school keeps its shape when another goes.
  const drawn = useMemo(
    () => chosen.flatMap(({ id, name }, kind) => (schools.some(({ school }) => school.id === id) ? { id, name, kind } : [])),
    [chosen, schools],
  );
  const rowOf = (id: string) => schools.find(({ school }) => school.id === id);
  const valueOf = (id: string, indicatorId: string) => rowOf(id)?.values.find((value) => value.indicatorId === indicatorId);
  const option = useMemo(() => {
    const rows = indicators.map(({ definition, mean, standard }) => ({
      name: shortName(definition),
      dots: [
        { value: mean === null ? null : mean / standard, kind: tickKind },
        ...drawn.map(({ id, kind }) => ({
          value:
            schools.find(({ school }) => school.id === id)?.values.find(({ indicatorId }) => indicatorId === definition.id)?.ratio ?? null,
          kind,
        })),
      ],
    }));
    return dotRowsOption({
      rows,
      kinds: [...drawn, { name: t('county.countyMean'), kind: tickKind }],
      end: endOf(rows.flatMap(({ dots }) => dots.map(({ value }) => value))),
      line: { at: 1, text: t('figures.standard') },
      isNarrow,
      palette,
      text: percentReached,
      noData: t('status.NO_DATA'),
    });
  }, [indicators, schools, drawn, shortName, isNarrow, palette, percentReached, t]);
  const missing = chosen.filter(({ id }) => !rowOf(id));
  const summary = chosen
    .flatMap(({ id, name }) => {
      const row = rowOf(id);
      return row ? t('compare.metWords', { name, met: row.met, known: row.known }) : [];
    })
    .join(t('app.listSeparator'));
  const table = [
    [t('workbench.indicator'), t('workbench.unit'), t('figures.standard'), t('county.countyMean'), ...chosen.map(({ name }) => name)],
    ...indicators.map(({ definition, standard, mean }) => [
      pick(definition.nameZh, definition.nameEn),
      pick(definition.unitZh, definition.unit),
      standard,
      mean,
      ...chosen.map(({ id }) => valueOf(id, definition.id)?.value ?? null),
    ]),
  ];
  return (
    <section className="card" aria-labelledby="ratios">
      <h2 id="ratios">{t('compare.ratios', { stage: t(`stage.${stage}`) })}</h2>
      {summary && <p>{summary}</p>}
      {missing.map(({ id, name }) => {
        const reason = excluded.find(({ school }) => school.id === id)?.reason;
        return (
          <p key={id} className="fine">
            {t('compare.reason', {
              name,
              reason: reason ? pick(reason.zh, reason.en) : t('compare.notOfStage', { stage: t(`stage.${stage}`) }),
            })}
          </p>
        );
      })}
      {drawn.length > 0 && (
        <ChartWithTable
          title={t('compare.ratiosTitle')}
          option={option}
          height={dotRowsHeight(indicators.length)}
          summary={`${t('compare.ratiosTitle')} ${summary}`}
          rows={() => table}
        >
          <ScrollBox label={t('compare.ratiosTitle')}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('workbench.indicator')}</th>
                  <th scope="col" className="number">
                    {t('figures.standard')}
                  </th>
                  <th scope="col" className="number">
                    {t('county.countyMean')}
                  </th>
                  {chosen.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {indicators.map(({ definition, standard, mean }) => (
                  <tr key={definition.id}>
                    <th scope="row">
                      {shortName(definition)} <span className="fine below">{pick(definition.unitZh, definition.unit)}</span>
                    </th>
                    <td className="number">{resourceText(standard, definition.unit)}</td>
                    <td className="number">{mean === null ? '—' : resourceText(mean, definition.unit)}</td>
                    {chosen.map(({ id }) => {
                      const value = valueOf(id, definition.id);
                      return (
                        <td key={id}>{value ? <ResourceCell value={value} unit={definition.unit} /> : <span className="fine">—</span>}</td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </ChartWithTable>
      )}
    </section>
  );
}
