import { expect, test } from 'vitest';
import chinese from './chinese/own.json' with { type: 'json' };
import english from './english/own.json' with { type: 'json' };

/** The numbers and names that are put into a text, in alphabetical order. */
const placesOf = (text: string) =>
  Array.from(text.matchAll(/\{\{(\w+)/g), ([, name]) => name!)
    .toSorted((a, b) => a.localeCompare(b))
    .join();

test('the pages of the own child and class say everything in both languages, with the same numbers in it', () => {
  const textsOf = (texts: object, path = ''): [key: string, places: string][] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' ? textsOf(value, `${path}${key}.`) : key.endsWith('_one') ? [] : [[path + key, placesOf(String(value))]],
    );
  expect(new Map(textsOf(english))).toEqual(new Map(textsOf(chinese)));
});
