import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { partsHeight, partsOption } from '../../charts/parts-chart.ts';
import { useIsNarrow } from '../../charts/use-is-narrow.ts';
import type { SegregationQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { SegregationTable, useSegregationRows } from './segregation-table.tsx';

type Stage = SegregationQuery['county']['stages'][number];

/** One stage: for every attribute the variance of the pupils' shares, cut into what lies where. */
export function SegregationCard({ stage: { stage, segregation, schoolCount, classCount } }: { stage: Stage }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const rows = useSegregationRows(segregation);
  const names = useMemo(() => [t('classes.betweenSchools'), t('classes.betweenClasses'), t('classes.withinClasses')], [t]);
  const option = useMemo(
    () =>
      partsOption({
        rows: segregation.map(({ attribute, betweenSchools, betweenClasses, withinClasses }) => ({
          name: t(`attribute.${attribute}`),
          parts: [betweenSchools, betweenClasses, withinClasses],
        })),
        names,
        isNarrow,
        palette,
        share: percent,
        noData: t('status.NO_DATA'),
      }),
    [segregation, names, isNarrow, palette, percent, t],
  );
  const known = segregation.filter(({ betweenSchools }) => betweenSchools !== null);
  const most = known.toSorted((a, b) => b.betweenSchools! + b.betweenClasses! - a.betweenSchools! - a.betweenClasses!)[0];
  const sentence = most
    ? t('classes.mixingMost', {
        attribute: t(`attribute.${most.attribute}`),
        schools: percent(most.betweenSchools!),
        classes: percent(most.betweenClasses!),
        within: percent(most.withinClasses!),
      })
    : t('classes.noMixing');
  const title = t('classes.mixingTitle', { stage: t(`stage.${stage}`) });
  return (
    <section className="card" aria-label={title}>
      <h2>{t(`stage.${stage}`)}</h2>
      <p className="fine">
        {t('unit.schools', { count: schoolCount })} · {t('unit.classes', { count: classCount })}
      </p>
      <p>{sentence}</p>
      <ChartWithTable
        title={title}
        option={option}
        height={partsHeight(segregation.length)}
        summary={`${title} ${sentence}`}
        rows={() => rows}
        note={<p className="fine">{t('classes.mixingNote')}</p>}
      >
        <SegregationTable segregation={segregation} rows={rows} title={title} />
      </ChartWithTable>
    </section>
  );
}
