import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';
import { oversizedFrom } from '../figures/class-size-limits.ts';

export type SizeBin = { from: number; to: number; classes: number };
type Texts = { size: string; classes: string; limitLine: string; oversizedLine: string; bin: (bin: SizeBin) => string };

const barColour = (bin: SizeBin, limit: number, palette: Palette) =>
  bin.from >= oversizedFrom ? palette.notMet : bin.from > limit ? palette.caution : palette.brand;

const middleOf = ({ from, to }: SizeBin) => (from + to) / 2;
const nameOf = (bin: SizeBin | undefined) => (bin ? `${bin.from}–${bin.to}` : '');

/**
 * Class sizes as columns over a true scale of sizes, so that the lines stand where the limits are: between 45 and 46,
 * not at the middle of some bin. Counts stand above the columns.
 */
export function classSizeOption({
  bins,
  limit,
  palette,
  texts,
}: {
  bins: SizeBin[];
  limit: number;
  palette: Palette;
  texts: Texts;
}): EChartsCoreOption {
  const axisText = { color: palette.inkSoft, fontSize: 13 };
  const line = (at: number, text: string, colour: string, distance: number) => ({
    xAxis: at - 0.5,
    lineStyle: { color: colour, type: 'dashed', width: 1.5 },
    label: { formatter: text, color: colour, fontWeight: 'bold', fontSize: 13, position: 'end', distance },
  });
  const drawColumn: CustomSeriesRenderItem = (params, api) => {
    const bin = bins[params.dataIndex]!;
    const [left = 0, top = 0] = api.coord([bin.from - 0.5, bin.classes]);
    const [right = 0, bottom = 0] = api.coord([bin.to + 0.5, 0]);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: left + 1, y: top, width: Math.max(right - left - 2, 1), height: bottom - top },
          style: { fill: barColour(bin, limit, palette) },
        },
        {
          type: 'text',
          style: {
            text: bin.classes > 0 ? String(bin.classes) : '',
            x: (left + right) / 2,
            y: top - 5,
            align: 'center',
            verticalAlign: 'bottom',
            fill: palette.ink,
            font: api.font({ fontSize: 13 }),
          },
        },
      ],
    };
  };
  return {
    grid: { left: 8, right: 16, top: 52, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    tooltip: {
      trigger: 'item',
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink },
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        `${texts.bin(bins[dataIndex]!)}<br><b>${bins[dataIndex]!.classes}</b> ${texts.classes}`,
    },
    xAxis: {
      type: 'value',
      min: Math.min(...bins.map(({ from }) => from)) - 0.5,
      max: Math.max(oversizedFrom + 4, ...bins.map(({ to }) => to)) + 0.5,
      name: texts.size,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: axisText,
      axisLabel: {
        ...axisText,
        customValues: bins.map(middleOf),
        formatter: (value: number) => nameOf(bins.find((bin) => middleOf(bin) === value)),
        hideOverlap: true,
      },
      axisTick: { customValues: bins.map(({ from }) => from - 0.5) },
      axisLine: { show: true, lineStyle: { color: palette.lineStrong } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: axisText,
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'custom',
        renderItem: drawColumn,
        encode: { x: [0, 1], y: 2 },
        data: bins.map(({ from, to, classes }) => [from, to, classes]),
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          data: [line(limit + 1, texts.limitLine, palette.caution, 22), line(oversizedFrom, texts.oversizedLine, palette.notMet, 4)],
        },
      },
    ],
  };
}
