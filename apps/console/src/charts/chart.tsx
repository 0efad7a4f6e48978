import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

// SVG, because it prints and projects sharply, and a county's charts have hundreds of shapes, not millions.
register([
  BarChart,
  CustomChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

export type ChartProps = {
  option: EChartsCoreOption;
  height: number;
  /** What the chart shows, in words: ECharts makes it the text alternative of the picture. */
  summary: string;
  /** Called with the index of the row that was clicked; the chart's table offers the same as links. */
  onSelect?: (index: number) => void;
};

export function Chart({ option, height, summary, onSelect }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);

  useEffect(() => {
    const element = place.current!;
    const made = init(element, null, { renderer: 'svg' });
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const aria = { enabled: true, label: { description: summary } };
    const textStyle = { fontFamily: getComputedStyle(place.current!).fontFamily }; // the page's, also in English
    chart.current?.setOption({ animation: !isStill, animationDuration: 300, aria, textStyle, ...option }, { notMerge: true });
  }, [option, summary]);

  useEffect(() => {
    const made = chart.current;
    if (!made || !onSelect) return undefined;
    const select = ({ dataIndex }: { dataIndex?: unknown }) => {
      if (typeof dataIndex === 'number') onSelect(dataIndex);
    };
    made.on('click', select);
    return () => {
      if (!made.isDisposed()) made.off('click', select);
    };
  }, [onSelect]);

  return <div ref={place} className="chart" style={{ height }} />;
}
