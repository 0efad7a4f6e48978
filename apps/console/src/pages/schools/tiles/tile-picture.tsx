import { useId } from 'react';
import { Link } from 'react-router';
import { useWidth } from '../../../charts/use-width.ts';
import '../../../charts/pictures.css';
import { legendHeight, TileLegend } from './tile-legend.tsx';
import { blockHead, type TileInput, tileLayout } from './tile-layout.ts';
import { ratioReached, shadeOf } from './tile-scale.ts';

export type TileSchool = TileInput & {
  name: string;
  /** to the standard; null without data */ ratio: number | null;
  /** counts towards the indicator at all */ isInScope: boolean;
  /** what a screen reader says of it */ label: string;
};
type Props = {
  schools: readonly TileSchool[];
  townshipText: (township: string) => string;
  excluded: string;
  noData: string;
  summary: string;
};

/** A tile a school, in blocks of townships: each is a link, reached by the keyboard in the order in which it stands. */
export function TilePicture({ schools, townshipText, excluded, noData, summary }: Props) {
  const { ref, width, scale } = useWidth<HTMLDivElement>(960);
  const stripes = useId();
  const { blocks, height } = tileLayout(schools, width);
  const legendTop = height + 16;
  const whole = legendTop + legendHeight(width);
  return (
    <div ref={ref}>
      <p className="visually-hidden">{summary}</p>
      <svg className="tile-picture" width={width * scale} height={whole * scale} viewBox={`0 0 ${width} ${whole}`}>
        <defs>
          <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="matrix-ground" width="6" height="6" />
            <line className="matrix-stripe" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {blocks.map(({ township, x, y, width: blockWidth, height: blockHeight, tiles }) => (
          <g key={township} transform={`translate(${x} ${y})`}>
            <rect className="tile-block" x={0.5} y={0.5} width={blockWidth - 1} height={blockHeight - 1} rx={4} />
            <text className="tile-township" x={8} y={blockHead - 9}>
              {townshipText(township)}
            </text>
            {tiles.map(({ school, x: left, y: top, side }) => {
              const shade = school.ratio === null ? null : shadeOf(school.ratio);
              const middle = left + side / 2;
              const characters = Math.floor((side - 6) / 12);
              const hasName = side >= 54;
              return (
                <Link key={school.id} to={`/schools/${encodeURIComponent(school.id)}`}>
                  <title>{school.label}</title>
                  <g aria-hidden="true">
                    <rect
                      className={`tile-box ${school.isInScope ? '' : 'tile-excluded'}`}
                      x={left}
                      y={top}
                      width={side}
                      height={side}
                      style={{ fill: !school.isInScope ? 'none' : shade ? shade.fill : `url(#${stripes})` }}
                    />
                    {shade && school.isInScope && school.ratio! < 1 && (
                      <path className="tile-short" d={`M${left + side - 12} ${top}h12v12z`} style={{ fill: shade.ink }} />
                    )}
                    {shade || !school.isInScope ? null : (
                      <rect
                        className="tile-plate"
                        x={middle - 12}
                        y={top + (hasName ? side * 0.36 : side / 2) - 9}
                        width={24}
                        height={18}
                      />
                    )}
                    <text
                      className={school.isInScope ? 'tile-number' : 'tile-name'}
                      x={middle}
                      y={top + (hasName ? side * 0.38 : side / 2)}
                      textAnchor="middle"
                      dominantBaseline="central"
                      style={shade && school.isInScope ? { fill: shade.ink } : undefined}
                    >
                      {!school.isInScope ? excluded : school.ratio === null ? '–' : ratioReached(school.ratio)}
                    </text>
                    {hasName && (
                      <text
                        className="tile-name"
                        x={middle}
                        y={top + side * 0.72}
                        textAnchor="middle"
                        dominantBaseline="central"
                        style={shade && school.isInScope ? { fill: shade.ink } : undefined}
                      >
                        {Array.from(school.name).length > characters
                          ? `${Array.from(school.name)
                              .slice(0, characters - 1)
                              .join('')}…`
                          : school.name}
                      </text>
                    )}
                  </g>
                </Link>
              );
            })}
          </g>
        ))}
        <TileLegend top={legendTop} width={width} noData={noData} stripes={stripes} />
      </svg>
    </div>
  );
}
