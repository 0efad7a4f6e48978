import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { trendHeight, trendOption } from '../../../charts/trend-chart.ts';
import { useIsNarrow } from '../../../charts/use-is-narrow.ts';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import { ratioText } from '../../../language/ratio-text.ts';
import { useWording } from '../../../language/use-wording.ts';
import { resourceText } from '../../../measures/resource-number.ts';
import { trendWords } from '../trend-words.ts';
import type { Workbench } from '../workbench-page.tsx';
import { useChartTitle } from './use-chart-title.ts';

/** The CV at every census date, and at every month-end as it was frozen then. */
export function TrendCard({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const chartTitle = useChartTitle(workbench);
  const { trend, indicator } = workbench;
  const option = useMemo(
    () =>
      trendOption({
        marks: trend.map(({ date: day, value, limit, kind, status }) => ({
          label: day,
          value,
          limit,
          status,
          isFrozen: kind === 'MONTH_END',
        })),
        isNarrow,
        palette,
        texts: {
          limit: `${t('figures.limit')} ${indicator.cv.limit.toFixed(2)}`,
          cv: t('workbench.cv'),
          value: (value) => value.toFixed(2),
        },
      }),
    [trend, isNarrow, palette, t, indicator.cv.limit],
  );
  const heads = [
    t('workbench.date'),
    t('workbench.kind'),
    t('workbench.cv'),
    t('figures.limit'),
    t('workbench.mean'),
    t('workbench.meeting'),
  ];
  const rows = () => [
    heads,
    ...trend.map(({ date: day, kind, value, limit, mean, meeting }) => [
      day,
      t(`workbench.trendKind.${kind}`),
      value,
      limit,
      mean,
      meeting,
    ]),
  ];
  return (
    <section className="card" aria-labelledby="trend">
      <h2 id="trend">{t('workbench.trend')}</h2>
      {trend.filter(({ value }) => value !== null).length < 2 ? (
        <p className="empty-note">{trend.length === 0 ? t('workbench.noTrend') : t('workbench.trendOne')}</p>
      ) : (
        <ChartWithTable
          {...chartTitle(t('workbench.trendTitle'))}
          option={option}
          height={trendHeight}
          summary={t('workbench.trendAlt', { words: trendWords(t, trend), limit: indicator.cv.limit.toFixed(2) })}
          rows={rows}
          note={<p className="fine">{t('workbench.trendNote')}</p>}
        >
          <ScrollBox label={t('workbench.trendTitle')}>
            <table className="plain-table">
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {trend.map(({ date: day, kind, value, limit, status, mean, meeting, inScope }) => (
                  <tr key={`${day} ${kind}`}>
                    <th scope="row">{date(day)}</th>
                    <td>{t(`workbench.trendKind.${kind}`)}</td>
                    <td>
                      {value !== null && <strong>{ratioText(value, limit)}</strong>} <StatusMark status={status} />
                    </td>
                    <td>{limit.toFixed(2)}</td>
                    <td>{mean === null ? '—' : resourceText(mean, indicator.definition.unit)}</td>
                    <td>{meeting === null ? '—' : `${meeting} / ${inScope ?? '—'}`}</td>
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
