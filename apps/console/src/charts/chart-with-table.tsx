import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../figures/scroll-box.tsx';
import type { ChartProps } from './chart.tsx';

const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

/** A chart and the numbers it is drawn from: the table opens below it, and is always printed. */
export function ChartWithTable({ title, note, children, ...chart }: ChartProps & { title: string; note?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const [isTableShown, setTableShown] = useState(false);
  const tableId = useId();
  return (
    <figure className="chart-figure">
      <figcaption>{title}</figcaption>
      <ScrollBox label={title} className="chart-scroll">
        <Suspense fallback={<div className="chart-waiting" style={{ height: chart.height }} />}>
          <Chart {...chart} />
        </Suspense>
      </ScrollBox>
      {note}
      <button
        type="button"
        className="text-button screen-only"
        aria-expanded={isTableShown}
        aria-controls={tableId}
        onClick={() => setTableShown(!isTableShown)}
      >
        {isTableShown ? t('figures.hideTable') : t('figures.showTable')}
      </button>
      <div id={tableId} className={isTableShown ? 'chart-table' : 'chart-table print-only'}>
        {children}
      </div>
    </figure>
  );
}
