import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';

export type Dot = { /** null: no data */ value: number | null; /** index of its shape and colour */ kind: number; isShown?: boolean };
export type DotRow = { name: string; dots: readonly Dot[] };
type Input = {
  rows: readonly DotRow[];
  /** The kinds that the legend names; empty: no legend. */
  kinds: readonly { name: string; kind: number }[];
  /** What lies beyond stands at the edge with its number. */
  end: number;
  line: { at: number; text: string } | null;
  isNarrow: boolean;
  palette: Palette;
  text: (value: number) => string;
  /** stands in a row of which nothing is known */ noData: string;
};

const rowHeight = 44;
export const dotRowsHeight = (rows: number) => rows * rowHeight + 64;

/** Shapes first, colours second: told apart in print and by those who see no colours. None has the red of the line. */
const shapes = ['circle', 'rect', 'triangle', 'diamond', 'ring', 'cross', 'tick'] as const;
export const tickKind = shapes.indexOf('tick');
const dotColours = ({ brand, caution, met, ink, noData }: Palette) => [brand, caution, ink, met, noData, brand, ink];

/** Values side by side on one scale, a row each: dots that lie together are alike, dots that lie apart are not. */
export function dotRowsOption({ rows, kinds, end, line, isNarrow, palette, text, noData }: Input): EChartsCoreOption {
  const colours = dotColours(palette);
  const dots = rows.flatMap((row, rowAt) => row.dots.flatMap((dot) => (dot.value === null ? [] : [{ ...dot, value: dot.value, rowAt }])));
  const unknown = rows.flatMap((row, rowAt) => (row.dots.every(({ value }) => value === null) ? [rowAt] : []));
  const draw: CustomSeriesRenderItem = (params, api) => {
    const { value, kind, isShown, rowAt } = dots[params.dataIndex]!;
    const isBeyond = value > end;
    const [x = 0, y = 0] = api.coord([Math.min(value, end), rowAt]);
    const mark = markOf(shapes[kind]!, { x, y, size: isShown ? 9 : 7, colour: colours[kind]!, paper: palette.surface });
    if (!isBeyond) return mark;
    const words = { text: text(value), fill: palette.ink, font: api.font({ fontSize: 12 }), align: 'right' as const };
    return { type: 'group', children: [mark, { type: 'text', style: { ...words, x: x - 10, y: y - 18 } }] };
  };
  // A row without a dot would read as if nothing were wrong.
  const drawNoData: CustomSeriesRenderItem = (params, api) => {
    const [x = 0, y = 0] = api.coord([0, unknown[params.dataIndex]!]);
    return {
      type: 'text',
      style: { x: x + 8, y, verticalAlign: 'middle', text: noData, fill: palette.noData, font: api.font({ fontSize: 13 }) },
    };
  };
  return {
    ...(kinds.length > 0 && {
      legend: {
        top: 0,
        left: 0,
        selectedMode: false,
        itemWidth: 12,
        itemHeight: 12,
        textStyle: { color: palette.ink, fontSize: 13 },
        data: kinds.map(({ name, kind }) => ({ name, icon: legendIcon(shapes[kind]!), itemStyle: { color: colours[kind] } })),
      },
    }),
    grid: {
      left: 8,
      right: 20,
      top: (kinds.length > 0 ? (isNarrow ? 64 : 34) : 8) + (line ? 22 : 0),
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: { show: false },
    xAxis: {
      type: 'value',
      min: 0,
      max: end,
      axisLabel: { color: palette.inkSoft, fontSize: 12, formatter: text, hideOverlap: true },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLabel: {
        color: palette.ink,
        fontSize: 13,
        interval: 0,
        width: isNarrow ? 110 : 240,
        overflow: isNarrow ? 'break' : 'truncate',
        margin: 14,
      },
      axisTick: { show: false },
      axisLine: { show: false },
      splitLine: { show: true, lineStyle: { color: palette.line } },
    },
    series: [
      { type: 'custom', renderItem: drawNoData, silent: true, encode: { x: 0, y: 1 }, data: unknown.map((rowAt) => [0, rowAt]) },
      {
        type: 'custom',
        renderItem: draw,
        clip: false,
        silent: true,
        encode: { x: 0, y: 1 },
        data: dots.map(({ value, rowAt }) => [Math.min(value, end), rowAt]),
        ...(line && {
          markLine: {
            symbol: 'none',
            silent: true,
            animation: false,
            data: [
              {
                xAxis: line.at,
                lineStyle: { color: palette.notMet, type: 'dashed', width: 2 },
                label: { formatter: line.text, color: palette.notMet, fontWeight: 'bold', fontSize: 13, position: 'start', distance: 6 },
              },
            ],
          },
        }),
      },
      // The legend's names; they draw nothing themselves.
      ...kinds.map(({ name, kind }) => ({ name, type: 'bar', itemStyle: { color: colours[kind] }, data: [] })),
    ],
  };
}

type Mark = { x: number; y: number; size: number; colour: string; paper: string };

function markOf(shape: (typeof shapes)[number], { x, y, size, colour, paper }: Mark) {
  const style = { fill: colour, stroke: paper, lineWidth: 1.5 };
  const polygon = (...points: [number, number][]) => ({
    type: 'polygon' as const,
    shape: { points: points.map(([dx, dy]) => [x + dx * size, y + dy * size]) },
    style,
  });
  switch (shape) {
    case 'circle':
      return { type: 'circle' as const, shape: { cx: x, cy: y, r: size }, style };
    case 'rect':
      return { type: 'rect' as const, shape: { x: x - size * 0.9, y: y - size * 0.9, width: size * 1.8, height: size * 1.8 }, style };
    case 'triangle':
      return polygon([0, -1.1], [1.1, 0.9], [-1.1, 0.9]);
    case 'diamond':
      return polygon([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]);
    case 'tick':
      return { type: 'rect' as const, shape: { x: x - 1.5, y: y - 13, width: 3, height: 26 }, style: { fill: colour } };
    case 'ring':
      return { type: 'circle' as const, shape: { cx: x, cy: y, r: size * 0.8 }, style: { fill: paper, stroke: colour, lineWidth: 3.5 } };
    case 'cross':
      return polygon(
        [-1, -0.35],
        [-0.35, -0.35],
        [-0.35, -1],
        [0.35, -1],
        [0.35, -0.35],
        [1, -0.35],
        [1, 0.35],
        [0.35, 0.35],
        [0.35, 1],
        [-0.35, 1],
        [-0.35, 0.35],
        [-1, 0.35],
      );
  }
}

const drawnIcons: Partial<Record<(typeof shapes)[number], string>> = {
  ring: 'emptyCircle',
  cross: 'path://M-1,-.35H-.35V-1H.35V-.35H1V.35H.35V1H-.35V.35H-1Z',
  tick: 'path://M-.15,-1H.15V1H-.15Z M-1,0h0 M1,0h0',
};
const legendIcon = (shape: (typeof shapes)[number]) => drawnIcons[shape] ?? shape;
