import type { MeasureStatus } from '../gql/graphql.ts';

type Point = { value: number | null; limit: number; status: MeasureStatus };

const endClasses = { MET: 'sparkline-end-met', NOT_MET: 'sparkline-end-not-met', NO_DATA: 'sparkline-end-no-data' } as const;

/** A CV from date to date beside its limit, without axes: the words carry the numbers. */
export function Sparkline({ points, words }: { points: readonly Point[]; words: string }) {
  const known = points.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]));
  const last = known.at(-1);
  if (known.length < 2 || !last)
    return (
      <span className="fine">
        —<span className="visually-hidden">{words}</span>
      </span>
    );
  const shown = points.flatMap(({ value, limit }) => (value === null ? [limit] : [value, limit]));
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const x = (index: number) => 3 + (index / Math.max(1, points.length - 1)) * 94;
  const y = (value: number) => (high > low ? 31 - ((value - low) / (high - low)) * 26 : 18);
  const { limit, status } = points[last.index]!;
  return (
    <span className="sparkline">
      <svg viewBox="0 0 100 36" preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${y(limit)}H100`} className="sparkline-limit" />
        <path
          d={known.map(({ value, index }, nth) => `${nth === 0 ? 'M' : 'L'}${x(index)} ${y(value)}`).join('')}
          className="sparkline-line"
        />
        <path d={`M${x(last.index)} ${y(last.value)}h0`} className={endClasses[status]} />
      </svg>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
