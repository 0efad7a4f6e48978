import type { PackChoices } from '@junheng/contracts';
import { obligationsOf, type PlacedObligation, type PolicyPack, policyPack } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { type PackVersion, versionOn } from '../domain/pack/state.ts';

export type PackInForce = { pack: PolicyPack; version: PackVersion };

/** The documents that the county holds itself to on a day (YYYY-MM-DD), each in the version of that day; in order of their ids. */
export const packsInForce = (book: Book, day: string): PackInForce[] =>
  book.all('pack').flatMap(({ id, state }) => {
    const pack = policyPack(id);
    const version = versionOn(state, day);
    return pack && version ? [{ pack, version }] : [];
  });

/** Every obligation of the documents in force, with the choices that hold for it. */
export const obligationsInForce = (book: Book, day: string): (PlacedObligation & { version: PackVersion })[] =>
  packsInForce(book, day).flatMap(({ pack, version }) => obligationsOf(pack.id).map((placed) => ({ ...placed, version })));

/** The day by which it is due: the county's choice, else the document's; null: neither says one. */
export function dueOf(
  { obligation }: PlacedObligation,
  choices: PackChoices | null,
): { due: string | null; source: 'county' | 'document' | null } {
  const chosen = choices?.dueDates.find(({ obligationId }) => obligationId === obligation.id);
  if (chosen) return { due: chosen.due, source: 'county' };
  return obligation.due ? { due: obligation.due, source: 'document' } : { due: null, source: null };
}

export type CountySettings = { monthlyReportDay: number | null; quarterlyMeeting: boolean };

/**
 * What the county has made its own rule, whichever document it chose it with: monthly reports by the earliest day chosen,
 * quarterly meetings where any document was put in force with them.
 */
export function countySettings(book: Book, day: string): CountySettings {
  const choices = packsInForce(book, day).map(({ version }) => version.choices);
  const days = choices.flatMap(({ monthlyReportDay }) => (monthlyReportDay === null ? [] : [monthlyReportDay]));
  return {
    monthlyReportDay: days.length === 0 ? null : Math.min(...days),
    quarterlyMeeting: choices.some(({ quarterlyMeeting }) => quarterlyMeeting),
  };
}
