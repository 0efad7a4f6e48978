import type { UnitKind } from '@junheng/contracts';
import type { Book } from '../book/book.ts';

/** Whether the county has the office today. */
export function isOfficeKnown(book: Book, officeId: string): boolean {
  const office = book.one('office', officeId)?.state;
  return office !== undefined && office.facts !== null && !office.isClosed;
}

/** Schools are the registry's: of them any id is taken, and what it names is shown by whoever knows it. */
export const isUnitKnown = (book: Book, unitKind: UnitKind, unitId: string): boolean =>
  unitKind === 'school' || isOfficeKnown(book, unitId);

export const placeOfUnit = (unitKind: UnitKind, unitId: string): { office: string } | { school: string } =>
  unitKind === 'office' ? { office: unitId } : { school: unitId };

export const isProjectOffice = (book: Book, officeId: string): boolean =>
  book.one('office', officeId)?.state.facts?.kind === 'project-office';
