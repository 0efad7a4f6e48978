import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';
import type { MeasureStatus } from '../gql/graphql.ts';
import { statusColour } from './status-colour.ts';

export type CvRow = {
  name: string;
  value: number;
  /** ends of the interval; null: none */ low: number | null;
  high: number | null;
  text: string;
  status: MeasureStatus;
};
type Input = { rows: readonly CvRow[]; limit: number; limitText: string; isNarrow: boolean; palette: Palette };

const rowHeight = 56;
export const cvIntervalHeight = (rows: number) => rows * rowHeight + 44;

/** A CV as a bar from 0 with the limit as a line through it, and as a whisker how far chance alone would carry it. */
export function cvIntervalOption({ rows, limit, limitText, isNarrow, palette }: Input): EChartsCoreOption {
  const end = Math.max(limit * 1.35, ...rows.map(({ value, high }) => Math.max(value, high ?? 0) * 1.06));
  const draw: CustomSeriesRenderItem = (params, api) => {
    const row = rows[params.dataIndex]!;
    const x = (value: number) => api.coord([value, params.dataIndex])[0]!;
    const [left = 0, middle = 0] = api.coord([0, params.dataIndex]);
    const line = (x1: number, y1: number, x2: number, y2: number) => ({
      type: 'line' as const,
      shape: { x1, y1, x2, y2 },
      style: { stroke: palette.ink, lineWidth: 2 },
    });
    const whisker =
      row.low === null || row.high === null
        ? []
        : [
            line(x(row.low), middle, x(row.high), middle),
            line(x(row.low), middle - 6, x(row.low), middle + 6),
            line(x(row.high), middle - 6, x(row.high), middle + 6),
          ];
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: left, y: middle - 11, width: Math.max(1, x(row.value) - left), height: 22 },
          style: { fill: statusColour(row.status, palette), opacity: 0.55 },
        },
        {
          type: 'rect',
          shape: { x: x(row.value) - 2, y: middle - 11, width: 4, height: 22 },
          style: { fill: statusColour(row.status, palette) },
        },
        ...whisker,
        { type: 'text', style: { x: left + 2, y: middle - 26, text: row.text, fill: palette.ink, font: api.font({ fontSize: 13 }) } },
      ],
    };
  };
  return {
    grid: { left: 8, right: 16, top: 30, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { show: false },
    xAxis: { type: 'value', min: 0, max: end, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLabel: { color: palette.ink, fontSize: 13, interval: 0, width: isNarrow ? 64 : 120, overflow: 'break' },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
    },
    series: [
      {
        type: 'custom',
        renderItem: draw,
        encode: { x: 0, y: 1 },
        data: rows.map(({ value }, at) => [value, at]),
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          z: 10,
          data: [
            {
              xAxis: limit,
              lineStyle: { color: palette.notMet, type: 'dashed', width: 2 },
              label: { formatter: limitText, color: palette.notMet, fontWeight: 'bold', fontSize: 13, position: 'start', distance: 6 },
            },
          ],
        },
      },
    ],
  };
}
