import { obligationsOf, policyPacks, responsibleOffice } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { grantsInForce } from '../domain/person/state.ts';
import type { Office, OfficeName, ResponsiblePerson } from './packs-api.ts';
import { obligationsInForce, packsInForce } from './packs-in-force.ts';
import { mappingId, responsibilityOf } from './read-responsibility.ts';

/** The county's offices, closed ones too, in order of their ids, with what they answer for on `day`. */
export function readOffices(book: Book, day: string): Office[] {
  const duties = obligationsInForce(book, day).map((placed) => responsibilityOf(book, placed));
  const mapping = Object.entries(book.one('mapping', mappingId)?.state ?? {});
  return book.all('office').map(({ id, state: { facts, leaderId, isClosed } }) => ({
    officeId: id,
    ...facts!,
    leaderId,
    isClosed,
    namesInDocuments: mapping.filter(([, officeId]) => officeId === id).map(([nameZh]) => nameZh),
    leads: duties.filter(({ leadOffice }) => leadOffice === id).length,
    helps: duties.filter(({ coOffices }) => coOffices.includes(id)).length,
  }));
}

/** All who act for an office on `day`, each with their offices. */
export const readResponsiblePersons = (book: Book, day: string): ResponsiblePerson[] =>
  book.all('person').flatMap(({ id, state }) => {
    const officeIds = grantsInForce(state, day).flatMap(({ scope }) => (scope.kind === 'office' ? [scope.id] : []));
    return officeIds.length === 0 ? [] : [{ personId: id, name: state.name, officeIds: [...new Set(officeIds)] }];
  });

/** Every name that a document gives an office that leads or helps: those of documents in force first. */
export function readOfficeNames(book: Book, day: string): OfficeName[] {
  const inForce = new Set(packsInForce(book, day).map(({ pack }) => pack.id));
  const mapping = book.one('mapping', mappingId)?.state ?? {};
  const names = new Map<string, { nameEn: string; packIds: Set<string>; obligations: number }>();
  for (const { id } of policyPacks)
    for (const placed of obligationsOf(id)) {
      const named = responsibleOffice(placed);
      for (const [at, { zh, en }] of (named ? [named.lead, ...named.others] : []).entries()) {
        const known = names.get(zh) ?? { nameEn: en, packIds: new Set<string>(), obligations: 0 };
        known.packIds.add(id);
        if (at === 0 && inForce.has(id)) known.obligations += 1;
        names.set(zh, known);
      }
    }
  return [...names]
    .map(([nameZh, { nameEn, packIds, obligations }]) => ({
      nameZh,
      nameEn,
      packIds: [...packIds],
      obligations,
      officeId: mapping[nameZh] ?? null,
      isMapped: Object.hasOwn(mapping, nameZh),
    }))
    .toSorted((a, b) => b.obligations - a.obligations || a.nameZh.localeCompare(b.nameZh, 'zh'));
}
