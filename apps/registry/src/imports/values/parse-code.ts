import { type Parse, parsed, unreadable } from './parsed.ts';

type CodeList<T> = {
  code: string;
  /** What the list is of. */
  zh: string;
  en: string;
  expected: { zh: string; en: string };
  values: Readonly<Record<string, T>>;
};

/** A cell that holds a word or code of a closed list, or both of them: `211 小学`, `小学(211)`. */
export function parseCode<T>({ code, zh, en, expected, values }: CodeList<T>): Parse<T> {
  const known = new Map(Object.entries(values));
  const problem = unreadable(code, { zh: `${zh}无法识别`, en: `${en} not recognised` }, expected);
  return (text) => {
    const compact = text.replace(/\s/g, '').toUpperCase();
    const whole = known.get(compact);
    if (whole !== undefined) return parsed(whole);
    const parts = text.split(/[-—:()\s]+/).filter((part) => part !== '');
    const readings = new Set(parts.map((part) => known.get(part)));
    const [reading] = readings;
    return readings.size === 1 && reading !== undefined ? parsed(reading) : problem;
  };
}

/** `{ 大学本科: ['本科'] }`: each word, and each of its other forms, leads to the word. */
export const wordsWithForms = (list: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(list).flatMap(([word, forms]) => [word, ...forms].map((form) => [form, word])));
