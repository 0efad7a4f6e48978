import { useWidth } from './use-width.ts';
import './pictures.css';

export type TrendLine = { id: string; name: string; points: readonly (number | null)[]; limit: number | null; last: string };
type Props = { lines: readonly TrendLine[]; /** under the points, oldest first */ marks: readonly string[]; summary: string };

const [rowHeight, narrowRowHeight, padding] = [34, 54, 7];

/** Small lines one under another, each on its own scale with its limit dashed; a gap in the data is a gap in the line. */
export function TrendPicture({ lines, marks, summary }: Props) {
  const { ref, width, scale } = useWidth<HTMLDivElement>(640);
  const isNarrow = width < 460;
  const row = isNarrow ? narrowRowHeight : rowHeight;
  const [left, right] = isNarrow ? [8, 66] : [Math.min(240, width * 0.38), 72];
  const height = lines.length * row + 24;
  const x = (at: number) =>
    marks.length < 2 ? (left + width - right) / 2 : left + 8 + (at / (marks.length - 1)) * (width - left - right - 16);
  return (
    <div ref={ref}>
      <svg
        className="trend-picture"
        width={width * scale}
        height={height * scale}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={summary}
      >
        {lines.map(({ id, name, points, limit, last }, at) => {
          const known = [...points, limit].filter((value) => value !== null);
          const [low, high] = [Math.min(...known), Math.max(...known)];
          const top = at * row + (isNarrow ? 22 : 0) + padding;
          const floor = (at + 1) * row - padding;
          const y = (value: number) => (high === low ? (top + floor) / 2 : floor - ((value - low) / (high - low)) * (floor - top));
          const middle = (top + floor) / 2;
          return (
            <g key={id}>
              <text
                className="cv-name"
                x={isNarrow ? 0 : left - 12}
                y={isNarrow ? top - 8 : middle}
                textAnchor={isNarrow ? 'start' : 'end'}
                dominantBaseline={isNarrow ? 'auto' : 'central'}
              >
                {name}
              </text>
              {limit !== null && <line className="cv-limit" x1={left} x2={width - right} y1={y(limit)} y2={y(limit)} />}
              {runs(points).map((run) => (
                <polyline
                  key={run[0]!.at}
                  className="trend-line"
                  points={run.map(({ at: step, value }) => `${x(step)},${y(value)}`).join(' ')}
                />
              ))}
              {points.map(
                (value, step) => value !== null && <circle key={marks[step]} className="trend-dot" cx={x(step)} cy={y(value)} r={3.5} />,
              )}
              <text className="cv-value" x={width - 4} y={middle} textAnchor="end" dominantBaseline="central">
                {last}
              </text>
            </g>
          );
        })}
        {marks.map((mark, at) =>
          at === 0 || at === marks.length - 1 ? (
            <text
              key={mark}
              className="cv-axis"
              x={x(at)}
              y={height - 6}
              textAnchor={marks.length === 1 ? 'middle' : at === 0 ? 'start' : 'end'}
            >
              {mark}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

/** Neighbouring points that are known. */
function runs(points: readonly (number | null)[]): { at: number; value: number }[][] {
  const all: { at: number; value: number }[][] = [[]];
  points.forEach((value, at) => {
    if (value === null) all.push([]);
    else all.at(-1)!.push({ at, value });
  });
  return all.filter((run) => run.length > 0);
}
