import type { Book } from '../book/book.ts';
import type { Office } from './packs-api.ts';

/** The county's offices, closed ones too, in order of their ids. */
export const readOffices = (book: Book): Office[] =>
  book.all('office').map(({ id, state: { facts, leaderId, isClosed } }) => ({
    officeId: id,
    ...facts!,
    leaderId,
    isClosed,
    namesInDocuments: [],
  }));

/** One of them, or null. */
export const readOffice = (book: Book, officeId: string): Office | null =>
  readOffices(book).find((office) => office.officeId === officeId) ?? null;
