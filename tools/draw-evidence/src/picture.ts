const width = 760;
const left = 64;
const right = 16;
const top = 62;
const bottom = 52;

/** Colours that are told apart by all eyes (Okabe and Ito), and by their shades when printed. */
export const colours = { draw: '#0072b2', random: '#d55e00', sShaped: '#555555', line: '#999999' } as const;

export type Axis = { readonly from: number; readonly to: number; readonly ticks: readonly number[]; readonly name: string };
export type Mark = (x: (value: number) => number, y: (value: number) => number) => string;
export type Key = { readonly colour: string; readonly name: string };

/** A picture of points on two axes: Chinese title above the English one, keys in the picture, nothing that needs a script. */
export function picture(
  { zh, en, height = 360 }: { zh: string; en: string; height?: number },
  xAxis: Axis,
  yAxis: Axis,
  keys: readonly Key[],
  marks: readonly Mark[],
): string {
  const x = (value: number) => round(left + ((value - xAxis.from) / (xAxis.to - xAxis.from)) * (width - left - right));
  const y = (value: number) => round(height - bottom - ((value - yAxis.from) / (yAxis.to - yAxis.from)) * (height - top - bottom));
  const text = (at: string, words: string, more = '') => `<text ${at} ${more}>${words}</text>`;
  const grid = [
    ...xAxis.ticks.map((tick) => text(`x="${x(tick)}" y="${height - bottom + 18}"`, String(tick), 'text-anchor="middle"')),
    ...yAxis.ticks.map((tick) => `<path d="M${left} ${y(tick)}H${width - right}" stroke="#e4e4e4"/>`),
    ...yAxis.ticks.map((tick) => text(`x="${left - 8}" y="${y(tick) + 4}"`, String(tick), 'text-anchor="end"')),
    `<path d="M${left} ${height - bottom}H${width - right}" stroke="#333"/>`,
    text(`x="${(left + width - right) / 2}" y="${height - 12}"`, xAxis.name, 'text-anchor="middle"'),
    text(`transform="translate(16 ${(top + height - bottom) / 2}) rotate(-90)"`, yAxis.name, 'text-anchor="middle"'),
  ];
  const keyLines = keys.map(
    ({ colour, name }, k) =>
      `<path d="M${left + 14} ${top + 10 + 18 * k}h18" stroke="${colour}" stroke-width="4"/>` +
      text(`x="${left + 38}" y="${top + 14 + 18 * k}"`, name),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans CJK SC','Microsoft YaHei',sans-serif" font-size="12" fill="#222">`,
    `<title>${zh} ${en}</title>`,
    `<path d="M0 0H${width}V${height}H0z" fill="#fff"/>`,
    text('x="16" y="24"', zh, 'font-size="17" font-weight="700"'),
    text('x="16" y="44"', en, 'font-size="13" fill="#555"'),
    ...grid,
    ...marks.map((mark) => mark(x, y)),
    ...keyLines,
    '</svg>',
    '',
  ].join('\n');
}

export const polyline =
  (points: readonly (readonly [number, number])[], colour: string, more = ''): Mark =>
  (x, y) =>
    `<path d="M${points.map(([px, py]) => `${x(px)} ${y(py)}`).join('L')}" fill="none" stroke="${colour}" stroke-width="2" ${more}/>`;

export const dots =
  (points: readonly (readonly [number, number])[], colour: string, radius = 3): Mark =>
  (x, y) =>
    points.map(([px, py]) => `<circle cx="${x(px)}" cy="${y(py)}" r="${radius}" fill="${colour}" fill-opacity=".8"/>`).join('');

/** Bars from 0, each as wide as `step`. */
export const bars =
  (values: readonly number[], step: number, colour: string): Mark =>
  (x, y) =>
    values
      .flatMap((value, k) =>
        value === 0
          ? []
          : [`<path d="M${x(k * step)} ${y(0)}V${y(value)}H${x((k + 1) * step)}V${y(0)}z" fill="${colour}" fill-opacity=".55"/>`],
      )
      .join('');

/** The outline of such bars. */
export const steps = (values: readonly number[], step: number, colour: string): Mark =>
  polyline(
    values.flatMap((value, k): [number, number][] => [
      [k * step, value],
      [(k + 1) * step, value],
    ]),
    colour,
  );

const round = (value: number) => Math.round(value * 10) / 10;
