import type { MeasureStatus } from '../gql/graphql.ts';
import { useWidth } from './use-width.ts';
import './pictures.css';

export type TrendLine = {
  id: string;
  name: string;
  points: readonly (number | null)[];
  limit: number | null;
  last: string;
  /** of the last point */ status: MeasureStatus;
  /** how its limit reads; empty where it has none */ limitText: string;
};
type Props = { lines: readonly TrendLine[]; /** under the points, oldest first */ marks: readonly string[]; summary: string };

const [rowHeight, narrowRowHeight, padding] = [56, 76, 14];
const marksOf: Readonly<Record<MeasureStatus, string>> = { MET: '✓', NOT_MET: '✗', NO_DATA: '○' };
const classesOf: Readonly<Record<MeasureStatus, string>> = { MET: 'cv-met', NOT_MET: 'cv-not-met', NO_DATA: 'cv-no-data' };

/** Small lines one under another, each on its own scale with its limit dashed; a gap in the data is a gap in the line. */
export function TrendPicture({ lines, marks, summary }: Props) {
  const { ref, width, scale } = useWidth<HTMLDivElement>(640);
  const isNarrow = width < 460;
  const row = isNarrow ? narrowRowHeight : rowHeight;
  const [left, right] = isNarrow ? [8, 104] : [Math.min(240, width * 0.36), 112];
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
        {lines.map(({ id, name, points, limit, last, status, limitText }, at) => {
          const known = [...points, limit].filter((value) => value !== null);
          const [low, high] = [Math.min(...known), Math.max(...known)];
          const top = at * row + (isNarrow ? 20 : 0) + padding;
          const floor = (at + 1) * row - padding;
          const y = (value: number) => (high === low ? (top + floor) / 2 : floor - ((value - low) / (high - low)) * (floor - top));
          const middle = (top + floor) / 2;
          return (
            <g key={id} className={classesOf[status]}>
              {isNarrow ? (
                <text className="cv-name" x={0} y={top - 12}>
                  {name}
                </text>
              ) : (
                inTwo(name, left - 12).map((part, line, { length }) => (
                  <text
                    key={part}
                    className="cv-name"
                    x={left - 12}
                    y={middle + (line - (length - 1) / 2) * 18}
                    textAnchor="end"
                    dominantBaseline="central"
                  >
                    {part}
                  </text>
                ))
              )}
              {limit !== null && <line className="cv-limit" x1={left} x2={width - right} y1={y(limit)} y2={y(limit)} />}
              {runs(points).map((run) => (
                <polyline
                  key={run[0]!.at}
                  className="trend-line"
                  points={run.map(({ at: step, value }) => `${x(step)},${y(value)}`).join(' ')}
                />
              ))}
              {points.map(
                (value, step) =>
                  value !== null && (
                    <circle
                      key={marks[step]}
                      className={step === points.length - 1 ? 'trend-dot cv-dot' : 'trend-dot'}
                      cx={x(step)}
                      cy={y(value)}
                      r={step === points.length - 1 ? 4.5 : 3.5}
                    />
                  ),
              )}
              <text className="cv-value" x={width - 4} y={limitText ? middle - 9 : middle} textAnchor="end" dominantBaseline="central">
                {marksOf[status]} {last}
              </text>
              <text className="cv-axis" x={width - 4} y={middle + 10} textAnchor="end" dominantBaseline="central">
                {limitText}
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

/** A name too long for its column in two lines, at the blank next to its middle, or in its middle where it has none. At 14 px a Latin letter takes about 7. */
function inTwo(name: string, room: number): string[] {
  const length = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0xff ? 14 : 7), 0);
  if (length <= room) return [name];
  const middle = Math.ceil(name.length / 2);
  const blanks = [...name.matchAll(/ /g)].map(({ index }) => index).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const at = blanks[0] ?? middle;
  return [name.slice(0, at).trim(), name.slice(at).trim()];
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
