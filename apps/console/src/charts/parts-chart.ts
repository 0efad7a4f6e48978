import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';

/** Shares of a whole, 0–1, each under its name; null: this row has no value. */
export type PartsRow = { name: string; parts: readonly (number | null)[] };
type Input = {
  rows: readonly PartsRow[];
  names: readonly string[];
  isNarrow: boolean;
  palette: Palette;
  share: (share: number) => string;
  noData: string;
};

const rowHeight = 40;
export const partsHeight = (rows: number) => rows * rowHeight + 44;

/** Wholes as bars of equal length, cut into the parts that they consist of. */
export function partsOption({ rows, names, isNarrow, palette, share, noData }: Input): EChartsCoreOption {
  const fills = [palette.brand, palette.caution, palette.sunken, palette.noData];
  const inks = [palette.onBrand, palette.surface, palette.ink, palette.surface];
  return {
    legend: {
      top: 0,
      left: 0,
      itemWidth: 14,
      itemHeight: 12,
      icon: 'rect',
      selectedMode: false,
      textStyle: { color: palette.ink, fontSize: 13 },
      data: [...names],
    },
    grid: { left: 8, right: 12, top: isNarrow ? 60 : 36, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { show: false },
    xAxis: { type: 'value', min: 0, max: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLabel: { color: palette.ink, fontSize: 13, interval: 0, width: isNarrow ? 72 : 140, overflow: 'truncate' },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    series: [
      ...names.map((name, at) => ({
        name,
        type: 'bar',
        stack: 'whole',
        barWidth: 22,
        silent: true,
        itemStyle: { color: fills[at % fills.length], borderColor: palette.surface, borderWidth: 1 },
        data: rows.map(({ parts }) => parts[at] ?? '-'),
        label: {
          show: true,
          fontSize: 12,
          color: inks[at % inks.length],
          formatter: ({ value }: { value: number | '-' }) =>
            typeof value === 'number' && value > (isNarrow ? 0.16 : 0.05) ? share(value) : '',
        },
      })),
      {
        type: 'bar',
        stack: 'whole',
        barWidth: 22,
        silent: true,
        data: rows.map(({ parts }) =>
          parts.some((part) => part !== null)
            ? '-'
            : { value: 1, itemStyle: { color: palette.noDataSoft, borderColor: palette.lineStrong, borderType: 'dashed' } },
        ),
        label: { show: true, color: palette.noData, fontSize: 12, formatter: noData },
      },
    ],
  };
}
