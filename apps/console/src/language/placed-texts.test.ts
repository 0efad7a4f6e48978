import { expect, test } from 'vitest';
import chinese from './chinese/placed.json' with { type: 'json' };
import english from './english/placed.json' with { type: 'json' };

const placesOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'count')
    .join();

test('the placement of the starting grades is told in both languages, with the same numbers in it', () => {
  const textsOf = (texts: object, path = ''): [key: string, places: string][] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' ? textsOf(value, `${path}${key}.`) : [[path + key.replace(/_(one|other)$/, ''), placesOf(String(value))]],
    );
  expect(new Map(textsOf(english))).toEqual(new Map(textsOf(chinese)));
});
