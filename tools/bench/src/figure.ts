/** One measured figure beside its raw limit, both from the same run. */
export type Figure = {
  name: string;
  value: number;
  limit: number;
  unit: 'events/s' | 'rows/s' | 's' | 'ms' | 'MB' | 'kB' | 'answers' | 'variances';
  /** What the raw limit is. */
  limitIs: string;
  /** Of single rounds, each with its own limit; the median counts. Without: value and limit are compared. */
  ratios?: { median: number; lowest: number; highest: number };
  /** The mark to reach: a ratio to the limit, an absolute value in `unit`, or none. */
  mark: { ratio: number } | { value: number } | null;
};

const lessIsBetter = ({ unit }: Pick<Figure, 'unit'>): boolean => unit !== 'events/s' && unit !== 'rows/s';

/** Share of the limit that is reached: rates by value ÷ limit, times and memory by limit ÷ value; 1 is the limit itself. */
export const ratioOf = ({ unit, value, limit, ratios }: Figure): number =>
  ratios ? ratios.median : lessIsBetter({ unit }) ? (value === 0 ? Infinity : limit / value) : value / limit;

export function meetsMark(figure: Figure): boolean | null {
  const { mark, value } = figure;
  if (mark === null) return null;
  if ('ratio' in mark) return ratioOf(figure) >= mark.ratio;
  return lessIsBetter(figure) ? value <= mark.value : value >= mark.value;
}

function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value < 0.1 && value > 0 ? value.toPrecision(2) : value.toFixed(2);
}

export function formatFigure(figure: Figure): string {
  const { name, value, limit, unit, limitIs, mark, ratios } = figure;
  const spread = ratios ? ` (${ratios.lowest.toFixed(2)}–${ratios.highest.toFixed(2)})` : '';
  const met = meetsMark(figure);
  const wanted =
    mark === null
      ? ''
      : 'ratio' in mark
        ? `  mark: ratio ≥ ${mark.ratio}`
        : `  mark: ${lessIsBetter(figure) ? '≤' : '≥'} ${number(mark.value)} ${unit}`;
  return `${met === null ? ' ' : met ? '✓' : '✗'} ${name.padEnd(34)} ${number(value).padStart(9)} ${unit.padEnd(8)} ratio ${ratioOf(figure).toFixed(2)}${spread} to ${number(limit)} ${unit} (${limitIs})${wanted}`;
}
