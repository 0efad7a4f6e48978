import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';

export type ContributionBar = {
  name: string;
  /** share of the variance, 0–1 */ share: number;
  /** above the county's mean; null: several schools together */ isHigh: boolean | null;
};
type Texts = { above: string; below: string; share: (share: number) => string };
type Input = { bars: readonly ContributionBar[]; isNarrow: boolean; palette: Palette; texts: Texts };

const rowHeight = 28;
export const contributionHeight = (bars: number) => bars * rowHeight + 52;

/** How much of the gap each school makes: to the right those above the mean, to the left those below, the largest first. */
export function contributionOption({ bars, isNarrow, palette, texts }: Input): EChartsCoreOption {
  const end = Math.max(...bars.map(({ share }) => share)) * (isNarrow ? 1.5 : 1.25);
  const signed = ({ share, isHigh }: ContributionBar) => (isHigh === false ? -share : share);
  const colour = ({ isHigh }: ContributionBar) => (isHigh === null ? palette.noData : isHigh ? palette.brand : palette.caution);
  return {
    grid: { left: 8, right: 12, top: 34, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { show: false },
    xAxis: [
      {
        type: 'value',
        min: -end,
        max: end,
        interval: end,
        position: 'top',
        axisLabel: {
          formatter: (value: number) => (value < 0 ? texts.below : value > 0 ? texts.above : ''),
          color: palette.inkSoft,
          fontSize: 13,
          alignMinLabel: 'left',
          alignMaxLabel: 'right',
        },
        splitLine: { show: false },
      },
    ],
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLabel: { color: palette.ink, fontSize: 13, interval: 0, width: isNarrow ? 96 : 200, overflow: 'truncate' },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    series: [
      {
        type: 'bar',
        barWidth: 15,
        cursor: 'pointer',
        data: bars.map((bar) => ({
          value: signed(bar),
          itemStyle: { color: colour(bar) },
          label: { position: bar.isHigh === false ? 'left' : 'right' },
        })),
        label: {
          show: true,
          color: palette.ink,
          fontSize: 13,
          formatter: ({ dataIndex }: { dataIndex: number }) => texts.share(bars[dataIndex]!.share),
        },
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          label: { show: false },
          lineStyle: { color: palette.lineStrong, type: 'solid', width: 1 },
          data: [{ xAxis: 0 }],
        },
      },
    ],
  };
}
