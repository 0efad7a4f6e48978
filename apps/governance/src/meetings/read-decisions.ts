import type { Book } from '../book/book.ts';

/** Of the meeting of a quarter: decisions are numbered from 1, `mt.2019-4.1`. */
export const decisionObligationId = (year: number, quarter: number, number: number): string => `mt.${year}-${quarter}.${number}`;

/** The text of a decision that became a task, which no document has; null: it is none, or its text was erased. */
export function decisionText(book: Book, obligationId: string): { zh: string; en: string } | null {
  const found = /^mt\.(\d{4})-(\d)\.(\d+)$/.exec(obligationId);
  if (!found) return null;
  const text = book.one('meeting', `meeting-${found[1]}-${found[2]}`)?.state?.held?.decisionTexts?.[Number(found[3]) - 1];
  return text === undefined ? null : { zh: text, en: text };
}
