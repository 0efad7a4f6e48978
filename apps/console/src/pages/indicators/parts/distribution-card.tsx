import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { distributionHeight, distributionOption } from '../../../charts/distribution-chart.ts';
import { useIsNarrow } from '../../../charts/use-is-narrow.ts';
import { useWording } from '../../../language/use-wording.ts';
import { resourceText } from '../../../measures/resource-number.ts';
import type { Workbench } from '../workbench-page.tsx';
import { SchoolReader } from './school-reader.tsx';
import { schoolCells, SchoolTable } from './school-table.tsx';
import { useChartTitle } from './use-chart-title.ts';

/** All schools in one picture: height is what a student has there, width how many students have it. */
export function DistributionCard({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation();
  const wording = useWording();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const [shown, show] = useState<number | null>(null);
  const chartTitle = useChartTitle(workbench);
  const { indicator, schools } = workbench;
  const { definition, standard, mean } = indicator;
  const unit = wording.pick(definition.unitZh, definition.unit);
  const text = useCallback((value: number) => resourceText(value, definition.unit), [definition.unit]);
  const words = useCallback(
    ({ name, students, value }: { name: string; students: number; value: number }) =>
      t('workbench.schoolWords', { name, value: text(value), unit, students, ratio: wording.percentReached(value / standard) }),
    [t, text, unit, wording, standard],
  );
  const bars = useMemo(() => schools.map(({ school, students, value }) => ({ name: school.name, students, value })), [schools]);
  const option = useMemo(
    () =>
      distributionOption({
        bars,
        standard,
        mean: mean ?? 0,
        shown,
        isNarrow,
        palette,
        texts: {
          standard: `${t('figures.standard')} ${text(standard)}`,
          mean: `${t('county.countyMean')} ${text(mean ?? 0)}`,
          isMet: t('workbench.metBars'),
          isBelow: t('workbench.belowBars'),
          widthAxis: t('workbench.widthAxis', { unit }),
          value: (value) => wording.count(value),
          bar: words,
        },
      }),
    [bars, standard, mean, shown, isNarrow, palette, t, text, unit, words, wording],
  );
  const below = schools.filter(({ value }) => value < standard);
  return (
    <section className="card" aria-labelledby="distribution">
      <h2 id="distribution">{t('workbench.distribution')}</h2>
      <p>
        {t('workbench.distributionLead', {
          below: below.length,
          count: schools.length,
          students: wording.count(below.reduce((sum, { students }) => sum + students, 0)),
        })}
      </p>
      <ChartWithTable
        {...chartTitle(t('workbench.distribution'))}
        option={option}
        height={distributionHeight}
        onSelect={show}
        summary={t('workbench.distributionAlt', {
          count: schools.length,
          highest: words(bars[0]!),
          lowest: words(bars.at(-1)!),
          mean: text(mean ?? 0),
          standard: text(standard),
        })}
        rows={() => schoolCells(t, schools)}
        note={<SchoolReader bars={bars} shown={shown} onShow={show} words={words} />}
      >
        <SchoolTable workbench={workbench} />
      </ChartWithTable>
    </section>
  );
}
