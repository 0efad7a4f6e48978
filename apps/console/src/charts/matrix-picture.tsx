import { useId } from 'react';
import { useWidth } from './use-width.ts';
import './pictures.css';

export type MatrixRow = { id: string; name: string; isKnown: readonly boolean[] };
type Props = { columns: readonly string[]; rows: readonly MatrixRow[]; summary: string };

const cell = 22;
/** How far the slanted name of the last column reaches beyond it. */
const headReach = 76;

/** A square for each row and column: filled where there is data, striped where there is none. */
export function MatrixPicture({ columns, rows, summary }: Props) {
  const { ref, width, scale } = useWidth<HTMLDivElement>(640);
  const stripes = useId();
  const left = Math.min(220, width * 0.4);
  const step = Math.max(cell + 4, Math.min(84, (width - left - headReach) / Math.max(1, columns.length)));
  // Chinese names of eight characters stand slanted above their columns.
  const head = 118;
  const whole = Math.max(width, left + step * columns.length + headReach);
  const height = head + rows.length * (cell + 4) + 8;
  return (
    <div ref={ref}>
      <svg
        className="matrix-picture"
        width={whole * scale}
        height={height * scale}
        viewBox={`0 0 ${whole} ${height}`}
        role="img"
        aria-label={summary}
      >
        <defs>
          <pattern id={stripes} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="matrix-ground" width="5" height="5" />
            <line className="matrix-stripe" x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        {columns.map((name, at) => (
          <text key={name} className="cv-axis" transform={`translate(${left + at * step + 14} ${head - 10}) rotate(-38)`}>
            {name}
          </text>
        ))}
        {rows.map(({ id, name, isKnown }, at) => {
          const y = head + at * (cell + 4);
          return (
            <g key={id}>
              <text className="cv-name" x={left - 10} y={y + cell / 2} textAnchor="end" dominantBaseline="central">
                {fitted(name, left - 14)}
              </text>
              {isKnown.map((known, column) => (
                <rect
                  key={columns[column]}
                  className={known ? 'matrix-known' : 'matrix-unknown'}
                  x={left + column * step + 4}
                  y={y}
                  width={cell}
                  height={cell}
                  style={known ? undefined : { fill: `url(#${stripes})` }}
                />
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Cut to a width, at 14 px a Chinese character and 8 another. */
function fitted(name: string, width: number): string {
  let left = width;
  let text = '';
  for (const character of name) {
    left -= character.codePointAt(0)! > 0xff ? 14 : 8;
    if (left < 0) return `${text.slice(0, -1)}…`;
    text += character;
  }
  return text;
}
