import { fold } from '@junheng/decider';
import { countyFigures } from '../../domain/county/decide.ts';
import type { CountyEvent, CountyFigures } from '../../domain/county/events.ts';
import { figureColumns } from '../../imports/kinds/county-form/county-row.ts';
import { readFiguresId } from '../../views/register-subjects.ts';
import { given } from './office-forms.ts';
import type { RegisterOfKind, RegisterRow } from './register-of-kind.ts';

/** 区县采集表: the county's one row of figures. */
export const countyRegister: RegisterOfKind = async ({ runtime: { county }, sql, log }, schoolYear) => {
  const figuresId = await readFiguresId(sql, county, schoolYear);
  const histories = figuresId === null ? [] : await log.read<CountyEvent>([`county/${figuresId}`]);
  const rows = histories.map(({ events }) => rowOf(fold(countyFigures, events))).filter((row) => row !== null);
  return { count: rows.length, rows: given(rows) };
};

function rowOf(figures: CountyFigures | null): RegisterRow | null {
  if (figures === null) return null;
  const cells = Object.entries(figureColumns).map(([figure, column]) => {
    const value = figures[figure as keyof CountyFigures];
    return [column, value !== null && figure.endsWith('Fen') ? value / 100 : value] as const; // yuan
  });
  return Object.fromEntries(cells);
}
