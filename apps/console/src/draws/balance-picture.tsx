import { useWidth } from '../charts/use-width.ts';
import type { BalanceRow, ClassShown } from './balance-rows.ts';
import type { BalanceWords } from './use-balance-words.ts';
import '../charts/pictures.css';
import './balance.css';

type Props = { rows: readonly BalanceRow[]; classes: readonly ClassShown[]; words: BalanceWords };

const [rowHeight, narrowRowHeight, headHeight] = [40, 60, 26];
const narrowBelow = 560;

/**
 * A line for each thing that classes are to be alike in, each class a dot on it. The line's middle is what every class would
 * have if all were equal; the band is where classes would lie if pupils were dealt by chance. Classes of the same value
 * share a dot with their number above it.
 */
export function BalancePicture({ rows, classes, words }: Props) {
  const { ref, width, scale } = useWidth<HTMLDivElement>(720);
  const isNarrow = width < narrowBelow;
  const step = isNarrow ? narrowRowHeight : rowHeight;
  const [left, right] = isNarrow ? [14, 14] : [Math.min(210, width * 0.3), 150];
  const height = headHeight + rows.length * step + 6;
  const middle = left + (width - left - right) / 2;
  return (
    <div ref={ref}>
      <svg
        className="balance-picture"
        width={width * scale}
        height={height * scale}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.summary(rows)}
      >
        <text className="cv-axis" x={middle} y={15} textAnchor="middle">
          {words.equal}
        </text>
        {rows.map((row, at) => {
          const y = headHeight + (at + 1) * step - 15;
          const half = halfOf(row);
          const x = (value: number) => middle + ((value - row.centre) / half) * (middle - left);
          return (
            <g key={row.id}>
              {row.chance && (
                <rect
                  className="balance-chance"
                  x={x(row.chance[0])}
                  y={y - 9}
                  width={Math.max(1, x(row.chance[1]) - x(row.chance[0]))}
                  height={18}
                />
              )}
              <line className="balance-track" x1={left} x2={width - right} y1={y} y2={y} />
              <line className="balance-middle" x1={middle} x2={middle} y1={y - 11} y2={y + 11} />
              <text
                className="cv-name"
                x={isNarrow ? 4 : left - 14}
                y={isNarrow ? y - 25 : y}
                textAnchor={isNarrow ? 'start' : 'end'}
                dominantBaseline="central"
              >
                {words.nameOf(row)}
              </text>
              {dotsOf(row, classes).map(({ value, names }) => (
                <g key={value} className="balance-class">
                  <title>{words.dot(row, value, names)}</title>
                  <circle cx={x(value)} cy={y} r={names.length > 1 ? 6.5 : 5} />
                  {names.length > 1 && !isNarrow && (
                    <text x={x(value)} y={y - 11} textAnchor="middle">
                      {words.times(names.length)}
                    </text>
                  )}
                </g>
              ))}
              <text
                className="balance-range"
                x={isNarrow ? width - 4 : width - right + 14}
                y={isNarrow ? y - 25 : y}
                textAnchor={isNarrow ? 'end' : 'start'}
                dominantBaseline="central"
              >
                {words.rangeOf(row)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Half of what the line shows, in the row's own unit: the band and every class fit on it. */
function halfOf({ kind, values, centre, chance }: BalanceRow): number {
  const farthest = Math.max(0, ...values.map((value) => (value === null ? 0 : Math.abs(value - centre))));
  const band = chance === null ? 0 : Math.max(centre - chance[0], chance[1] - centre);
  return Math.max(farthest * 1.1, band * 1.15, kind === 'mean' ? 0.1 : 1.5);
}

/** Classes of one value, as it is told, are one dot. */
function dotsOf({ values, kind }: BalanceRow, classes: readonly ClassShown[]) {
  const dots = new Map<number, string[]>();
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const told = kind === 'mean' ? Math.round(value * 100) / 100 : value;
    dots.set(told, [...(dots.get(told) ?? []), classes[at]!.name]);
  }
  return [...dots].map(([value, names]) => ({ value, names }));
}
