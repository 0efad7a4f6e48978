import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../app/palette.ts';
import type { FlowStep } from './cohort-flow.ts';

type Texts = { name: (step: FlowStep) => string; amount: (step: FlowStep) => string };
type Input = { steps: FlowStep[]; isNarrow: boolean; palette: Palette; texts: Texts };

const rowHeight = 34;
export const cohortFlowHeight = (steps: readonly FlowStep[]) => steps.length * rowHeight + 12;

/** One bar a step on an axis that begins at 0, so that a transfer of 30 looks as small beside 7,000 as it is. */
export function cohortFlowOption({ steps, isNarrow, palette, texts }: Input): EChartsCoreOption {
  const colours: Record<FlowStep['name'], string> = {
    entered: palette.brand,
    transferredIn: palette.met,
    transferredOut: palette.caution,
    died: palette.noData,
    expected: palette.lineStrong,
    graduated: palette.brand,
    lost: palette.notMet,
  };
  const drawStep: CustomSeriesRenderItem = (params, api) => {
    const step = steps[params.dataIndex]!;
    const [left = 0, middle = 0] = api.coord([step.from, params.dataIndex]);
    const [right = 0] = api.coord([step.to, params.dataIndex]);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          // A pixel at least: one death is one death, not none.
          shape: { x: left, y: middle - 9, width: Math.max(1.5, right - left), height: 18 },
          style: { fill: colours[step.name] },
        },
        {
          type: 'text',
          style: {
            x: Math.max(left, right) + 6,
            y: middle,
            text: texts.amount(step),
            verticalAlign: 'middle',
            fill: palette.ink,
            font: api.font({ fontSize: 13 }),
          },
        },
      ],
    };
  };
  const end = Math.max(...steps.map(({ to }) => to));
  return {
    grid: { left: 8, right: isNarrow ? 52 : 72, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { show: false },
    xAxis: { type: 'value', min: 0, max: end, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: steps.map(texts.name),
      axisLabel: { color: palette.ink, fontSize: 13, interval: 0, width: isNarrow ? 92 : 180, overflow: 'truncate' },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
    },
    series: [{ type: 'custom', renderItem: drawStep, encode: { x: [0, 1], y: 2 }, data: steps.map(({ from, to }, at) => [from, to, at]) }],
  };
}
