import { dayOf, type OfficeKind } from '@junheng/contracts';
import type { Book } from '../book/book.ts';
import { tasksOf } from '../tasks/read-tasks.ts';
import type { Unit } from './reports-api.ts';
import { lastDayOf } from './report-calendar.ts';

/** Whom reports are made to. */
const reportsGoTo: readonly OfficeKind[] = ['leading-group', 'project-office'];

/**
 * Who reports of a month: the bureau's sections; any other office that leads a task by then; schools whose working group was
 * formed by then. Offices first, in order of their ids.
 */
export function expectedUnits(book: Book, month: string): Unit[] {
  const end = lastDayOf(month);
  const leading = new Set(
    tasksOf(book, end).flatMap(({ issuedOn, leadOffice, step }) => (issuedOn <= end && step !== 'cancelled' ? [leadOffice] : [])),
  );
  const offices = book.all('office').filter(({ id, state, history }) => {
    const isThere = !state.isClosed && dayOf(history[0]!.time) <= end;
    const kind = state.facts?.kind ?? 'section';
    return isThere && !reportsGoTo.includes(kind) && (kind === 'section' || leading.has(id));
  });
  const schools = book.all('workgroup').filter(({ history }) => dayOf(history[0]!.time) <= end);
  return [
    ...offices.map(({ id }) => ({ unitKind: 'office' as const, unitId: id })),
    ...schools.map(({ id }) => ({ unitKind: 'school' as const, unitId: id })),
  ];
}

export const reportIdOf = ({ unitKind, unitId }: Unit, month: string): string => `${unitKind}-${unitId}-${month}`;

/** null: it is no report's id. */
export function unitOfReport(reportId: string): (Unit & { month: string }) | null {
  const found = /^(office|school)-(.+)-([12]\d{3}-(?:0[1-9]|1[0-2]))$/.exec(reportId);
  if (!found) return null;
  const [, unitKind, unitId, month] = found;
  return { unitKind: unitKind as Unit['unitKind'], unitId: unitId!, month: month! };
}
