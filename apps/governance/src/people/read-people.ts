import type { Grant } from '@junheng/access';
import type { Book, Entry } from '../book/book.ts';
import { grantsInForce, isSameGrant } from '../domain/person/state.ts';
import type { Person } from './people-api.ts';

/** In order of admission. `today`: YYYY-MM-DD, the day by which grants hold. */
export const readPeople = (book: Book, today: string): Person[] =>
  book
    .all('person')
    .map((entry) => personOf(entry, today))
    .toSorted((a, b) => a.admittedAt.getTime() - b.admittedAt.getTime() || (a.personId < b.personId ? -1 : 1));

export function readPerson(book: Book, personId: string, today: string): Person | null {
  const entry = book.one('person', personId);
  return entry && personOf(entry, today);
}

function personOf({ id, state, history }: Entry<'person'>, today: string): Person {
  const inForce = grantsInForce(state, today);
  return {
    personId: id,
    name: state.name,
    issuer: state.issuer!,
    account: state.account,
    isSuspended: state.isSuspended,
    admittedAt: history[0]!.time,
    grants: state.grants.map((grant) => {
      const { time, actorId, eventId } = history.findLast(
        ({ type, data }) =>
          type === 'RoleGranted' && isSameGrant(grant, { role: data.role, scope: { kind: data.scopeKind, id: data.scopeId } } as Grant),
      )!;
      return { ...grant, isInForce: inForce.includes(grant), grantedAt: time, grantedBy: actorId, eventId };
    }),
  };
}

/** Who has an account at an identity provider; of several, who was admitted first. */
export function personOfAccount(book: Book, issuer: string, account: string): Entry<'person'> | null {
  return accountsOf(book).get(JSON.stringify([issuer, account])) ?? null;
}

/** Asked at every request of a person: made once per state of the book. */
const accounts = new WeakMap<Book, Map<string, Entry<'person'>>>();

function accountsOf(book: Book): Map<string, Entry<'person'>> {
  const known = accounts.get(book);
  if (known) return known;
  const made = new Map<string, Entry<'person'>>();
  const byAdmission = [...book.all('person')].sort((a, b) => a.history[0]!.time.getTime() - b.history[0]!.time.getTime());
  for (const entry of byAdmission) {
    const { issuer, account } = entry.state;
    const key = JSON.stringify([issuer, account]);
    if (account !== null && !made.has(key)) made.set(key, entry);
  }
  accounts.set(book, made);
  return made;
}

/** How many others are administrators on the day. */
export const otherAdministrators = (book: Book, personId: string, today: string): number =>
  book.all('person').filter(({ id, state }) => id !== personId && grantsInForce(state, today).some(({ role }) => role === 'administrator'))
    .length;
