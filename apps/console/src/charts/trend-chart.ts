import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';
import type { MeasureStatus } from '../gql/graphql.ts';
import { statusColour } from './status-colour.ts';

export type TrendMark = {
  label: string;
  value: number | null;
  limit: number;
  status: MeasureStatus;
  /** a month-end as it was frozen, not a census */ isFrozen: boolean;
};
type Texts = { limit: string; cv: string; value: (value: number) => string };
type Input = { marks: readonly TrendMark[]; isNarrow: boolean; palette: Palette; texts: Texts };

export const trendHeight = 260;

/** The CV at one date after the other beside its limit: census dates as full dots, frozen month-ends as rings. */
export function trendOption({ marks, isNarrow, palette, texts }: Input): EChartsCoreOption {
  const highest = Math.max(...marks.flatMap(({ value, limit }) => [value ?? 0, limit]));
  const colour = ({ status }: TrendMark) => statusColour(status, palette);
  const axisText = { color: palette.inkSoft, fontSize: 12 };
  const limit = marks.at(-1)?.limit ?? 0;
  return {
    grid: { left: 8, right: isNarrow ? 20 : 40, top: 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { show: false },
    xAxis: {
      type: 'category',
      data: marks.map(({ label }) => label),
      axisLabel: { ...axisText, hideOverlap: true },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: highest * 1.25,
      axisLabel: { ...axisText, formatter: texts.value, showMaxLabel: false },
      splitNumber: 4,
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        name: texts.cv,
        type: 'line',
        silent: true,
        lineStyle: { color: palette.ink, width: 2 },
        connectNulls: false,
        data: marks.map((mark) => ({
          value: mark.value ?? '-',
          symbol: 'circle',
          symbolSize: 11,
          itemStyle: mark.isFrozen
            ? { color: palette.surface, borderColor: colour(mark), borderWidth: 3 }
            : { color: colour(mark), borderColor: colour(mark), borderWidth: 3 },
        })),
        label: {
          show: true,
          position: 'top',
          color: palette.ink,
          backgroundColor: palette.surface,
          padding: [1, 3],
          fontSize: 13,
          formatter: ({ value }: { value: number | '-' }) => (typeof value === 'number' ? texts.value(value) : ''),
        },
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          data: [
            {
              yAxis: limit,
              lineStyle: { color: palette.notMet, type: 'dashed', width: 2 },
              label: { formatter: texts.limit, color: palette.notMet, fontWeight: 'bold', fontSize: 13, position: 'insideStartTop' },
            },
          ],
        },
      },
    ],
  };
}
