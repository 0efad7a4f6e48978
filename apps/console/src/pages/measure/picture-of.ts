type Point = { day: string; value: number };
type Drawn = { x: number; y: number; key: string };
type Row = { day: string; signed: number | null; recorded: number | null; planned: number | null };

export type DutySeries = { signatures: readonly Point[]; recorded: readonly Point[]; trajectory: readonly Point[] };

const [top, bottomRoom, left, right, height] = [14, 30, 64, 16, 230];

/**
 * Where the values of an obligation lie in a drawing `width` units wide, and the rows of its table; null: there is nothing to
 * draw. A trajectory of one point is level; before its first and after its last point it goes on level.
 */
export function pictureOf({ signatures, recorded, trajectory }: DutySeries, today: string, width: number) {
  if (signatures.length === 0 && recorded.length === 0) return null;
  const days = [...signatures, ...recorded, ...trajectory].map(({ day }) => day);
  const isReal = (day: string) => day > '1971'; // a target without a due day holds at all times
  const known = [...days.filter(isReal), today].toSorted();
  const [first, last] = [known[0]!, known.at(-1)!];
  const [from, to] = [Date.parse(first), Math.max(Date.parse(last), Date.parse(first) + 86_400_000)];
  const values = [...signatures, ...recorded, ...trajectory].map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bottom = height - bottomRoom;
  const x = (day: string) => left + ((Math.max(Date.parse(day), from) - from) / (to - from)) * (width - left - right);
  const y = (value: number) => (high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top));
  const drawn = (points: readonly Point[]): Drawn[] =>
    points.map(({ day, value }, at) => ({ x: x(day), y: y(value), key: `${day}/${at}` }));
  const line = trajectory.filter(({ day }) => isReal(day));
  const level = (day: string, point: Point | undefined) => (point ? [{ day, value: point.value }] : []);
  const whole = [...level(first, line[0] ?? trajectory[0]), ...line, ...level(last, line.at(-1) ?? trajectory[0])];
  return {
    height,
    signed: drawn(signatures),
    computed: drawn(recorded),
    trajectory: drawn(whole),
    today: x(today),
    axis: {
      top,
      bottom,
      left,
      values: [...new Set([high, low])].map((value) => ({ value, y: y(value) })),
      days: [...new Set([first, last])].map((day) => ({ day, x: x(day) })),
    },
    rows: rowsOf(signatures, recorded, line),
  };
}

function rowsOf(signatures: readonly Point[], recorded: readonly Point[], trajectory: readonly Point[]): Row[] {
  const at = (points: readonly Point[], day: string) => points.findLast((point) => point.day === day)?.value ?? null;
  const days = [...new Set([...signatures, ...recorded, ...trajectory].map(({ day }) => day))].toSorted();
  return days.map((day) => ({ day, signed: at(signatures, day), recorded: at(recorded, day), planned: at(trajectory, day) }));
}
