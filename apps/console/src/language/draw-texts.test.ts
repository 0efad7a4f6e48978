import { expect, test } from 'vitest';
import chinese from './chinese/draws.json' with { type: 'json' };
import english from './english/draws.json' with { type: 'json' };

const placesOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)]
    .map(([, name]) => name!)
    .toSorted()
    .join();
const textsOf = (texts: object, path = ''): [key: string, places: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? textsOf(value, `${path}${key}.`) : [[path + key.replace(/_(one|other)$/, ''), placesOf(String(value))]],
  );

test('the words of draws stand in both languages, with the same blanks in them', () => {
  expect(new Map(textsOf(english))).toEqual(new Map(textsOf(chinese)));
});
