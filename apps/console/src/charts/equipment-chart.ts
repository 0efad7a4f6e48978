import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';

export type EquipmentBar = { school: string; yuanPerStudent: number };
type Texts = { mean: string; standard: string; yuan: (value: number) => string; unit: string };
type Input = { bars: EquipmentBar[]; mean: number | null; standard: number; isNarrow: boolean; palette: Palette; texts: Texts };

const rowHeight = 30;
export const equipmentChartHeight = (bars: number) => bars * rowHeight + 64;

/** Schools from the best to the least equipped, with the county's mean and the national standard as lines through all. */
export function equipmentOption({ bars, mean, standard, isNarrow, palette, texts }: Input): EChartsCoreOption {
  const axisText = { color: palette.inkSoft, fontSize: 13 };
  const line = (at: number, text: string, colour: string, distance: number, type: 'dashed' | 'solid') => ({
    xAxis: at,
    lineStyle: { color: colour, type, width: 1.5 },
    label: { formatter: text, color: colour, fontWeight: 'bold', fontSize: 13, position: 'start', distance },
  });
  return {
    grid: { left: 8, right: 64, top: 48, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'item',
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink },
      valueFormatter: (value: number) => `${texts.yuan(value)} ${texts.unit}`,
    },
    xAxis: {
      type: 'value',
      max: Math.max(standard, mean ?? 0, ...bars.map(({ yuanPerStudent }) => yuanPerStudent)) * 1.02,
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ school }) => school),
      axisLabel: { ...axisText, color: palette.ink, width: isNarrow ? 104 : 220, overflow: 'truncate', interval: 0 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        cursor: 'pointer',
        data: bars.map(({ yuanPerStudent }) => ({
          value: yuanPerStudent,
          itemStyle: { color: yuanPerStudent < standard ? palette.caution : palette.brand },
        })),
        label: {
          show: true,
          position: 'right',
          backgroundColor: palette.surface,
          padding: [1, 3],
          color: palette.ink,
          fontSize: 13,
          formatter: ({ value }: { value: number }) => texts.yuan(value),
        },
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          data: [
            line(standard, texts.standard, palette.notMet, 24, 'dashed'),
            ...(mean === null ? [] : [line(mean, texts.mean, palette.inkSoft, 6, 'solid')]),
          ],
        },
      },
    ],
  };
}
