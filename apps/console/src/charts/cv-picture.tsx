import type { MeasureStatus } from '../gql/graphql.ts';
import { useWidth } from './use-width.ts';
import './pictures.css';

export type CvDot = { id: string; name: string; value: number | null; text: string; status: MeasureStatus };
type Props = {
  dots: readonly CvDot[];
  limit: number;
  limitText: string;
  noData: string;
  /** in words, for who does not see it */ summary: string;
};

const [rowHeight, narrowRowHeight, headHeight, footHeight] = [30, 46, 26, 22];
const narrowBelow = 460;

/**
 * One dot an indicator on an axis that begins at 0, and the limit as a line through all: what lies right of it is too
 * unequal. Met is a disc, not met a diamond with a bar from the line, a value that schools yet unknown may change a dashed
 * ring: the shape says it without the colour.
 */
export function CvPicture({ dots, limit, limitText, noData, summary }: Props) {
  const { ref, width, scale } = useWidth<HTMLDivElement>(640);
  const isNarrow = width < narrowBelow;
  const row = isNarrow ? narrowRowHeight : rowHeight;
  const [left, right] = isNarrow ? [4, 64] : [Math.min(240, width * 0.38), 72];
  const end = Math.max(limit * 1.4, ...dots.map(({ value }) => value ?? 0)) * 1.04;
  const x = (value: number) => left + (value / end) * (width - left - right);
  const height = headHeight + dots.length * row + footHeight;
  const bottom = height - footHeight;
  return (
    <div ref={ref}>
      <svg
        className="cv-picture"
        width={width * scale}
        height={height * scale}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={summary}
      >
        <rect className="cv-over" x={x(limit)} y={headHeight - 6} width={x(end) - x(limit)} height={bottom - headHeight + 6} />
        {dots.map(({ id, name, value, text, status }, at) => {
          const y = headHeight + at * row + row - rowHeight / 2;
          return (
            <g key={id} className={`cv-${status === 'MET' ? 'met' : status === 'NOT_MET' ? 'not-met' : 'no-data'}`}>
              {value !== null && <line className="cv-track" x1={left} x2={x(end)} y1={y} y2={y} />}
              <text
                className="cv-name"
                x={isNarrow ? left : left - 12}
                y={isNarrow ? y - 14 : y}
                textAnchor={isNarrow ? 'start' : 'end'}
                dominantBaseline={isNarrow ? 'auto' : 'central'}
              >
                {name}
              </text>
              {value === null ? (
                <text className="cv-none" x={left + 4} y={y} dominantBaseline="central">
                  – {noData}
                </text>
              ) : (
                <>
                  {status === 'NOT_MET' && value > limit && <line className="cv-excess" x1={x(limit)} x2={x(value)} y1={y} y2={y} />}
                  {status === 'MET' ? (
                    <circle className="cv-dot" cx={x(value)} cy={y} r={6} />
                  ) : status === 'NO_DATA' ? (
                    <circle className="cv-ring" cx={x(value)} cy={y} r={6} />
                  ) : (
                    <path className="cv-dot" d={`M${x(value)} ${y - 8}l8 8-8 8-8-8z`} />
                  )}
                </>
              )}
              <text className="cv-value" x={width - 4} y={y} textAnchor="end" dominantBaseline="central">
                {value === null ? '–' : text}
              </text>
            </g>
          );
        })}
        <line className="cv-limit" x1={x(limit)} x2={x(limit)} y1={headHeight - 6} y2={bottom} />
        <text className="cv-limit-text" x={x(limit)} y={14} textAnchor="middle">
          {limitText}
        </text>
        <text className="cv-axis" x={left} y={height - 6}>
          0
        </text>
        <text className="cv-axis" x={x(limit)} y={height - 6} textAnchor="middle">
          {limit.toFixed(2)}
        </text>
      </svg>
    </div>
  );
}
