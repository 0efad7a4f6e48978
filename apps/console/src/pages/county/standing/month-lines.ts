import type { FrozenFiguresFragment, MeasureStatus } from '../../../gql/graphql.ts';
import { ratioText } from '../../../language/ratio-text.ts';

type Month = { month: string; figures: readonly FrozenFiguresFragment[] };
export type MonthLine = {
  id: string;
  figure: string;
  stage: string | null;
  limit: number | null;
  points: (number | null)[];
  /** the points as they read */ texts: string[];
  last: string;
  status: MeasureStatus;
};

/** A year and the month a year before: what can be compared at one look. */
const most = 13;

/** Each frozen figure over the months, oldest first; those that never had a value are left out. */
export function monthLines(months: readonly Month[]): { marks: string[]; lines: MonthLine[] } {
  const inOrder = months.toSorted((a, b) => (a.month < b.month ? -1 : 1)).slice(-most);
  const newest = inOrder.at(-1);
  const lines = (newest?.figures ?? []).map(({ id, stage, limit, status }) => {
    const points = inOrder.map(({ figures }) => figures.find((one) => one.id === id && one.stage === stage)?.value ?? null);
    const texts = points.map((value) => (value === null ? '—' : readable(value, limit)));
    return { id: `${id} ${stage ?? ''}`, figure: id, stage, limit, points, texts, last: texts.at(-1)!, status };
  });
  return { marks: inOrder.map(({ month }) => month), lines: lines.filter(({ points }) => points.some((value) => value !== null)) };
}

const readable = (value: number, limit: number | null) => {
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return limit === null ? value.toFixed(digits) : ratioText(value, limit, digits);
};
