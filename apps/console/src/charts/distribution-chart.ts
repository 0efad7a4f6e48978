import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';

export type DistributionBar = { name: string; students: number; value: number };
type Texts = {
  standard: string;
  isMet: string;
  isBelow: string;
  mean: string;
  widthAxis: string;
  value: (value: number) => string;
  bar: (bar: DistributionBar) => string;
};
type Input = {
  /** From the highest to the lowest value. */
  bars: readonly DistributionBar[];
  standard: number;
  mean: number;
  /** The school pointed at; null: none. */
  shown: number | null;
  isNarrow: boolean;
  palette: Palette;
  texts: Texts;
};

export const distributionHeight = 380;

/**
 * One bar a school: as high as its value, as wide as it has students, so that its area is what the school has in all and a
 * large school looks as large as it weighs in the county's CV.
 */
export function distributionOption({ bars, standard, mean, shown, isNarrow, palette, texts }: Input): EChartsCoreOption {
  let students = 0;
  const data = bars.map((bar) => {
    const from = students;
    students += bar.students;
    return [from, students, bar.value];
  });
  const drawBar: CustomSeriesRenderItem = (params, api) => {
    const bar = bars[params.dataIndex]!;
    const [left = 0, top = 0] = api.coord([api.value(0), bar.value]);
    const [right = 0, bottom = 0] = api.coord([api.value(1), 0]);
    const width = Math.max(1, right - left - (right - left > 4 ? 1 : 0));
    const isShown = params.dataIndex === shown;
    const fill = bar.value < standard ? palette.caution : palette.brand;
    const outline = isShown ? { stroke: palette.ink, lineWidth: 3 } : {};
    const shape = {
      type: 'rect' as const,
      shape: { x: left, y: top, width, height: bottom - top },
      style: { fill, ...outline },
      z2: isShown ? 2 : 1,
    };
    // The line needs paper around it where it runs over a bar; below it only, or a bar a hair above would look a hair below.
    const [, lineAt = 0] = api.coord([0, standard]);
    const underLine = { type: 'rect' as const, shape: { x: left, y: lineAt, width, height: 3 }, style: { fill: palette.surface }, z2: 2 };
    const drawn = bar.value < standard ? [shape] : [shape, underLine];
    // A name stands where its bar has room for it; the others are named when pointed at.
    if (width < 58) return { type: 'group', children: drawn };
    const text = {
      text: bar.name,
      width: width - 8,
      overflow: 'truncate' as const,
      fill: palette.surface,
      font: api.font({ fontSize: 12 }),
    };
    return { type: 'group', children: [...drawn, { type: 'text', z2: 3, style: { ...text, x: left + 4, y: bottom - 18 } }] };
  };
  const isStandardAbove = standard >= mean;
  const line = (at: number, text: string, colour: string, isAbove: boolean, type: 'dashed' | 'solid') => ({
    yAxis: at,
    lineStyle: { color: colour, type, width: 1.5 },
    label: {
      formatter: text,
      color: colour,
      fontWeight: 'bold',
      fontSize: 13,
      position: isAbove ? 'insideEndTop' : 'insideEndBottom',
      backgroundColor: palette.surface,
      padding: [1, 4],
    },
  });
  const kinds = [
    { name: texts.isMet, colour: palette.brand },
    { name: texts.isBelow, colour: palette.caution },
  ];
  const axisText = { color: palette.inkSoft, fontSize: 12 };
  return {
    legend: {
      top: 0,
      left: 0,
      selectedMode: false,
      itemWidth: 12,
      itemHeight: 12,
      textStyle: { color: palette.ink, fontSize: 13 },
      data: kinds.map(({ name, colour }) => ({ name, icon: 'rect', itemStyle: { color: colour } })),
    },
    grid: { left: 8, right: 12, top: 36, bottom: 34, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'item',
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink },
      formatter: ({ dataIndex }: { dataIndex: number }) => texts.bar(bars[dataIndex]!),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: students,
      name: texts.widthAxis,
      nameLocation: 'middle',
      nameGap: 10,
      nameTextStyle: axisText,
      axisLabel: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: Math.max(standard, ...bars.map(({ value }) => value)) * 1.06,
      axisLabel: { ...axisText, formatter: texts.value, showMaxLabel: false },
      splitNumber: isNarrow ? 3 : 5,
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'custom',
        renderItem: drawBar,
        encode: { x: [0, 1], y: 2 },
        data,
        cursor: 'pointer',
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          z: 10,
          data: [
            // On paper's colour first: the line runs over the bars.
            { yAxis: mean, lineStyle: { color: palette.surface, type: 'solid', width: 4, opacity: 0.75 }, label: { show: false } },
            line(standard, texts.standard, palette.notMet, isStandardAbove, 'dashed'),
            line(mean, texts.mean, palette.ink, !isStandardAbove, 'solid'),
          ],
        },
      },
      // The legend's names; they draw nothing themselves.
      ...kinds.map(({ name, colour }) => ({ name, type: 'bar', itemStyle: { color: colour }, data: [] })),
    ],
  };
}
