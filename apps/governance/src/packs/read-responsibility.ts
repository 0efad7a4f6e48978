import { type PlacedObligation, responsibleOffice } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import type { Responsibility } from './packs-api.ts';

/** The one stream of the names of offices in documents. */
export const mappingId = 'offices';

/**
 * Who answers for an obligation: the county's own assignment, else the office that the document names, as the county mapped
 * that name. Without an office that is there it is a defect, and says which.
 */
export function responsibilityOf(book: Book, placed: PlacedObligation): Responsibility {
  const obligationId = placed.obligation.id;
  const named = responsibleOffice(placed);
  const inDocument = { nameZh: named?.name.zh ?? null, nameEn: named?.name.en ?? null, inheritedFrom: named?.inheritedFrom ?? null };
  const own = book.one('obligation', obligationId)?.state.assignment;
  if (own) {
    const defect = isOpen(book, own.leadOffice) ? null : ('OFFICE_CLOSED' as const);
    return { obligationId, ...own, personName: personName(book, own.personId), source: 'county', ...inDocument, defect };
  }
  if (!named) return { ...nobody(obligationId), ...inDocument, defect: 'NOBODY_NAMED' };
  const mapping = book.one('mapping', mappingId)?.state ?? {};
  const leadOffice = mapping[named.lead.zh] ?? null;
  const coOffices = named.others.flatMap(({ zh }) => mapping[zh] ?? []).filter((id) => id !== leadOffice && isOpen(book, id));
  const source = named.source;
  if (leadOffice === null) return { ...nobody(obligationId), coOffices, source, ...inDocument, defect: 'NAME_NOT_MAPPED' };
  const defect = isOpen(book, leadOffice) ? null : ('OFFICE_CLOSED' as const);
  return { obligationId, leadOffice, coOffices: [...new Set(coOffices)], personId: null, personName: null, source, ...inDocument, defect };
}

/** Whether the office is registered and not closed. */
export function isOpen(book: Book, officeId: string): boolean {
  const office = book.one('office', officeId);
  return office !== null && !office.state.isClosed;
}

const nobody = (obligationId: string) => ({
  obligationId,
  leadOffice: null,
  coOffices: [],
  personId: null,
  personName: null,
  source: null,
});

/** null: nobody, or the name is erased. */
export const personName = (book: Book, personId: string | null): string | null =>
  personId === null ? null : (book.one('person', personId)?.state.name ?? null);
