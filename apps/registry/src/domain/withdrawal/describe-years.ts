import type { FileRow, WithdrawableFact } from '@junheng/contracts';
import { differing } from '../differing.ts';
import type { FactsWithdrawnEvent, PastEvent, WithdrawFacts } from './withdraw-facts.ts';

type DescribedYear = { data: { schoolYear: number; source: FileRow } };

/** How the events of a stream, those of `E` among them, describe a person year by year. */
export type YearRules<S extends object, E extends S & DescribedYear, D extends object> = {
  /** The fact whose file describes the person in its school year; a file of any other fact says nothing of the description. */
  fact: WithdrawableFact;
  describes(event: S | FactsWithdrawnEvent): event is E;
  descriptionOf(event: E): D;
  correct(event: E, schoolYear: number, changed: string[]): E;
};

/**
 * The description of each school year that the import alone stated last returns to what the file before it said of that year.
 * Later years that other files state keep theirs, also where they leant on the year that returns; the newest year comes last.
 */
export function describeYears<S extends object, E extends S & DescribedYear, D extends object>(
  rules: YearRules<S, E, D>,
  { importId, importEnd, owned, standing }: WithdrawFacts,
  past: readonly PastEvent<S | FactsWithdrawnEvent>[],
): E[] {
  const stated = standing.filter(({ fact }) => fact === rules.fact);
  const now = byYear(rules, past);
  const asOf = (position: bigint) =>
    byYear(
      rules,
      past.filter((one) => one.position <= position && one.byImport !== importId),
    );
  const isDescribedSince = (position: bigint, year: number) =>
    past.some(
      ({ event, ...one }) =>
        rules.describes(event) && event.data.schoolYear === year && (one.position > position || one.byImport === importId),
    );

  const anew = new Map<number, E>();
  const returns = (year: number): E | undefined => {
    const same = stated.find(({ schoolYear }) => schoolYear === year);
    if (same) return same.asOf <= importEnd && isDescribedSince(same.asOf, year) ? holding(asOf(same.asOf), year) : undefined;
    if (!now.has(year)) return undefined;
    // The year goes: what it leaves behind is the description of the year before it, or of the file that first named the person.
    const before = stated.map(({ schoolYear }) => schoolYear).filter((other) => other < year);
    if (before.length > 0) return anew.get(Math.max(...before)) ?? holding(now, Math.max(...before));
    const newest = standing.reduce((position, one) => (one.asOf > position ? one.asOf : position), 0n);
    return stated.length === 0 && newest <= importEnd ? holding(asOf(newest), year) : undefined;
  };
  const years = new Set(owned.map(({ schoolYear }) => schoolYear));
  for (const year of [...years].toSorted((a, b) => a - b)) {
    const [value, held] = [returns(year), holding(now, year)];
    if (value && held && changesBetween(rules, value, held).length > 0) anew.set(year, value);
  }

  const first = Math.min(...anew.keys());
  const later = stated.map(({ schoolYear }) => schoolYear).filter((year) => year > first && !anew.has(year));
  const events: E[] = [];
  for (const year of [...anew.keys(), ...later].toSorted((a, b) => a - b)) {
    const held = holding(now, year)!;
    const value = anew.get(year) ?? held;
    const last = events.at(-1);
    if (anew.has(year) || (last && changesBetween(rules, value, last).length > 0)) {
      events.push(rules.correct(value, year, changesBetween(rules, value, held)));
    }
  }
  return events;
}

/** The event that described each year last. */
function byYear<S extends object, E extends S & DescribedYear, D extends object>(
  rules: YearRules<S, E, D>,
  past: readonly PastEvent<S | FactsWithdrawnEvent>[],
): Map<number, E> {
  const years = new Map<number, E>();
  for (const { event } of past) {
    if (rules.describes(event)) years.set(event.data.schoolYear, event);
    else if (endsRegistration(event)) years.clear();
  }
  return years;
}

const endsRegistration = (event: object): boolean => {
  const { type, data } = event as FactsWithdrawnEvent;
  return type === 'FactsWithdrawn' && data.facts.some(({ fact }) => fact === 'registration');
};

/** As `descriptionOf`: the year's own, else that of the newest earlier year, else of the oldest later one. */
function holding<E>(years: ReadonlyMap<number, E>, year: number): E | undefined {
  const known = [...years.keys()].toSorted((a, b) => a - b);
  return years.get(known.findLast((other) => other <= year) ?? known[0] ?? year);
}

const changesBetween = <S extends object, E extends S & DescribedYear, D extends object>(
  { descriptionOf }: YearRules<S, E, D>,
  one: E,
  other: E,
) => differing(descriptionOf(one), descriptionOf(other));
