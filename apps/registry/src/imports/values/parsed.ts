/** What is wrong with a cell: the problem, what would be right, and what to do about it, in both languages. */
export type Problem = {
  code: string;
  zh: string;
  en: string;
  expectedZh: string;
  expectedEn: string;
  cureZh: string;
  cureEn: string;
};

/** `text` has been through `plainText` and is not empty. */
export type Parse<T> = (text: string) => Parsed<T>;
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

const correctTheCell = { cureZh: '在原表中改正该单元格后重新导入', cureEn: 'Correct the cell in the office file and import it again' };

/** A problem whose cure is to correct the cell, unless another cure is given. */
export function unreadable(
  code: string,
  problem: { zh: string; en: string },
  expected: { zh: string; en: string },
  cure?: { cureZh: string; cureEn: string },
): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...problem, expectedZh: expected.zh, expectedEn: expected.en, ...(cure ?? correctTheCell) } };
}
