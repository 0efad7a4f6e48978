import type { Book } from '../book/book.ts';
import type { Duty } from './duty.ts';
import type { MeasureLight } from './lights-api.ts';
import { nameOf } from './shown-events.ts';

type Office = Pick<MeasureLight, 'leadOffice' | 'leadOfficeName' | 'officeIds'>;

/** Who answers for a measure: the office that leads most of its obligations. */
export function measureOffice(book: Book, duties: readonly Duty[]): Office {
  const leads = duties.flatMap(({ responsibility }) => responsibility.leadOffice ?? []);
  const counts = [...Map.groupBy(leads, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
  const leadOffice = counts[0]?.[0] ?? null;
  const facts = leadOffice === null ? null : (book.one('office', leadOffice)?.state.facts ?? null);
  return {
    leadOffice,
    leadOfficeName: facts && { zh: facts.nameZh, en: facts.nameEn },
    officeIds: [...new Set([...leads, ...duties.flatMap(({ responsibility }) => responsibility.coOffices)])],
  };
}

/** 包保: the leader named for the measure, else the one who answers for its office. */
export function leaderOf(book: Book, measureId: string, leadOffice: string | null): Pick<MeasureLight, 'leaderId' | 'leaderName'> {
  const ofOffice = leadOffice === null ? null : (book.one('office', leadOffice)?.state.leaderId ?? null);
  const leaderId = book.one('measure', measureId)?.state.leaderId ?? ofOffice;
  return { leaderId, leaderName: leaderId === null ? null : nameOf(book, leaderId) };
}
