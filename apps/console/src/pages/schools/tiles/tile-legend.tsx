import { tileShades } from './tile-scale.ts';

const [step, rowHeight] = [78, 24];
const columnsIn = (width: number) => Math.max(1, Math.floor(width / step));

export const legendHeight = (width: number): number => Math.ceil((tileShades.length + 1) / columnsIn(width)) * rowHeight;

/** The shades with the ratios they stand for, drawn into the picture so that it is saved with them. */
export function TileLegend({
  top,
  width,
  noData,
  stripes,
}: {
  top: number;
  width: number;
  noData: string;
  /** id of the pattern */ stripes: string;
}) {
  const columns = columnsIn(width);
  const place = (at: number) => `translate(${(at % columns) * step} ${top + Math.floor(at / columns) * rowHeight})`;
  return (
    <g aria-hidden="true">
      {tileShades.map(({ from, fill, ink }, at) => (
        <g key={fill} transform={place(at)}>
          <rect className="tile-box" x={0.5} y={0.5} width={16} height={16} style={{ fill }} />
          {from < 1 && <path d="M8.5.5h8v8z" style={{ fill: ink }} />}
          <text className="tile-name" x={23} y={13}>
            {at === 0 ? `< ${tileShades[1]!.from.toFixed(2)}` : `≥ ${from.toFixed(2)}`}
          </text>
        </g>
      ))}
      <g transform={place(tileShades.length)}>
        <rect className="tile-box" x={0.5} y={0.5} width={16} height={16} style={{ fill: `url(#${stripes})` }} />
        <text className="tile-name" x={23} y={13}>
          {noData}
        </text>
      </g>
    </g>
  );
}
