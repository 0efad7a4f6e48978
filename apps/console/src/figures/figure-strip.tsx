import type { ReactNode } from 'react';

export type Figure = { label: string; value: ReactNode; note?: ReactNode };

/** A few large numbers in one row, each under its name. */
export function FigureStrip({ figures }: { figures: Figure[] }) {
  return (
    <dl className="figure-strip">
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="figure-value">{value}</span>
            {note !== undefined && <span className="figure-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
