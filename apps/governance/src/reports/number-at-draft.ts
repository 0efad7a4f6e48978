import type { Book, Entry } from '../book/book.ts';
import type { ReportFigure } from './reports-api.ts';

/**
 * The numbers that a draft holds, each with what the platform knew of it at that moment: interval, coverage, what was missing.
 * The draft's event has the value alone; the rest stands in the event that the value came from.
 */
export function numbersAtDraft(book: Book, { state, history }: Entry<'report'>): ReportFigure[] {
  const drafted = history.findLast(({ type }) => type === 'ReportDrafted');
  if (!state || !drafted) return [];
  return state.draft.numbers.map((number) => {
    const events = book.one('light', number.obligationId)?.history ?? [];
    const recorded = events.findLast(
      (event) => event.type === 'ValueRecorded' && event.time <= drafted.time && event.data.value === number.value,
    );
    if (recorded?.type === 'ValueRecorded') {
      const { day, low, high, target, unit, known, total, missing } = recorded.data;
      return { ...number, measured: { day, low, high, target, unit, known, total, missing } };
    }
    const signed = events.findLast(
      (event) => event.type === 'ValueSigned' && event.time <= drafted.time && event.data.value === number.value,
    );
    if (signed?.type !== 'ValueSigned') return { ...number, measured: null };
    const { day, target, unit } = signed.data;
    return { ...number, measured: { day, low: null, high: null, target, unit, known: null, total: null, missing: null } };
  });
}
