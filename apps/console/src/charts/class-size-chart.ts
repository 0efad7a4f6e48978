import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';
import { oversizedFrom } from '../figures/class-size-limits.ts';
import { binLabel, edgeOfSize, type SizeBin } from './size-bins.ts';

type Texts = { size: string; classes: string; limitLine: string; oversizedLine: string };
type Input = { bins: SizeBin[]; /** null: none applies to the stage */ limit: number | null; palette: Palette; texts: Texts };

const barColour = (bin: SizeBin, limit: number | null, palette: Palette) =>
  limit === null ? palette.brand : bin.from >= oversizedFrom ? palette.notMet : bin.from > limit ? palette.caution : palette.brand;

/**
 * Class sizes as columns with their counts above, and the limits as lines between them: 45 between the columns that end
 * with 45 and begin with 46. A custom series, because a category axis draws lines only through the middle of a column.
 */
export function classSizeOption({ bins, limit, palette, texts }: Input): EChartsCoreOption {
  const axisText = { color: palette.inkSoft, fontSize: 13 };
  const line = (size: number, text: string, colour: string, distance: number) => ({
    xAxis: edgeOfSize(bins, size),
    lineStyle: { color: colour, type: 'dashed', width: 1.5 },
    label: { formatter: text, color: colour, fontWeight: 'bold', fontSize: 13, position: 'end', distance },
  });
  const drawColumn: CustomSeriesRenderItem = (params, api) => {
    const at = params.dataIndex;
    const bin = bins[at]!;
    const [left = 0, top = 0] = api.coord([at - 0.46, bin.classes]);
    const [right = 0, bottom = 0] = api.coord([at + 0.46, 0]);
    const count = { x: (left + right) / 2, y: top - 5, text: bin.classes > 0 ? String(bin.classes) : '' };
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: left, y: top, width: right - left, height: bottom - top },
          style: { fill: barColour(bin, limit, palette) },
        },
        {
          type: 'text',
          style: { ...count, align: 'center', verticalAlign: 'bottom', fill: palette.ink, font: api.font({ fontSize: 13 }) },
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
        `${texts.size} ${binLabel(bins, dataIndex)}<br>${texts.classes} <b>${bins[dataIndex]!.classes}</b>`,
    },
    xAxis: {
      type: 'value',
      min: -0.5,
      max: bins.length - 0.5,
      name: texts.size,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: axisText,
      axisLabel: {
        ...axisText,
        customValues: bins.map((_, at) => at),
        formatter: (at: number) => (Number.isInteger(at) && bins[at] ? binLabel(bins, at) : ''),
        hideOverlap: true,
      },
      axisTick: { customValues: bins.map((_, at) => at - 0.5) },
      axisLine: { show: true, lineStyle: { color: palette.lineStrong } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: axisText,
      axisLine: { show: false }, // it would stand at 0, which here is the middle of the first column
      axisTick: { show: false },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'custom',
        renderItem: drawColumn,
        data: bins.map(({ classes }, at) => [at, classes]),
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          data:
            limit === null
              ? []
              : [line(limit + 1, texts.limitLine, palette.caution, 22), line(oversizedFrom, texts.oversizedLine, palette.notMet, 4)],
        },
      },
    ],
  };
}
