import { lazy, type ReactNode, Suspense } from 'react';
import type { ChartProps } from './chart.tsx';
import { PictureFrame, type PictureFrameProps } from './picture-frame.tsx';

const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

type Props = ChartProps & Omit<PictureFrameProps, 'picture' | 'children'> & { /** the numbers it is drawn from */ children: ReactNode };

/** A chart of the chart library, which is loaded when the first of them is shown, beside its table. */
export function ChartWithTable({ title, note, rows, exportName, children, ...chart }: Props) {
  const waiting = <div className="chart-waiting" style={{ height: chart.height }} />;
  return (
    <PictureFrame
      title={title}
      note={note}
      {...(rows ? { rows } : {})}
      {...(exportName ? { exportName } : {})}
      picture={
        <Suspense fallback={waiting}>
          <Chart {...chart} />
        </Suspense>
      }
    >
      {children}
    </PictureFrame>
  );
}
