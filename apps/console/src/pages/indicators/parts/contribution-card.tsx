import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { contributionHeight, contributionOption } from '../../../charts/contribution-chart.ts';
import { useIsNarrow } from '../../../charts/use-is-narrow.ts';
import { useWording } from '../../../language/use-wording.ts';
import type { Workbench } from '../workbench-page.tsx';
import { useChanges } from '../what-if/use-changes.ts';
import { contributionBars } from './contribution-bars.ts';
import { contributionCells, ContributionTable } from './contribution-table.tsx';
import { useChartTitle } from './use-chart-title.ts';

/** Which schools the gap consists of; a click on one takes it into the what-if. */
export function ContributionCard({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const chartTitle = useChartTitle(workbench);
  const { schools, indicator } = workbench;
  const { add } = useChanges(schools);
  const { bars, first } = useMemo(() => contributionBars(schools, (count) => t('workbench.otherSchools', { count })), [schools, t]);
  const option = useMemo(
    () =>
      contributionOption({
        bars,
        isNarrow,
        palette,
        texts: { above: t('workbench.aboveMean'), below: t('workbench.belowMean'), share: percent },
      }),
    [bars, isNarrow, palette, percent, t],
  );
  const choose = useCallback(
    (index: number) => {
      const one = first[index];
      if (one) add(one.school.code, indicator.mean ?? one.value);
    },
    [first, add, indicator.mean],
  );
  const [largest] = first;
  return (
    <section className="card" aria-labelledby="contribution">
      <h2 id="contribution">{t('workbench.contribution')}</h2>
      {largest ? (
        <ChartWithTable
          {...chartTitle(t('workbench.contributionTitle'))}
          option={option}
          height={contributionHeight(bars.length)}
          onSelect={choose}
          summary={t('workbench.contributionAlt', {
            name: largest.school.name,
            share: percent(largest.contribution),
            side: largest.isHigh ? t('workbench.aboveMean') : t('workbench.belowMean'),
          })}
          rows={() => contributionCells(t, schools)}
          note={<p className="fine">{t('county.contributionNote')}</p>}
        >
          <ContributionTable schools={schools} />
        </ChartWithTable>
      ) : (
        <p className="empty-note">{t('workbench.noContribution')}</p>
      )}
    </section>
  );
}
