import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextArena } from './text-arena.ts';

test('texts come back as they went in, over many blocks and a growing index', () => {
  const arena = createTextArena(64 * 2 ** 20, 9000);
  const text = (i: number) => `${'学'.repeat(i % 900)}${i}`;
  for (let i = 0; i < 9000; i += 1) arena.add(text(i));
  for (const i of [0, 1, 1023, 1024, 4095, 8999]) expect(arena.at(i)).toBe(text(i));
  expect(arena.at(9000)).toBeUndefined();
  expect(arena.at(-1)).toBeUndefined();
  expect(arena.at(0.5)).toBeUndefined();
});

test('any texts come back, empty and four-byte ones too', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const arena = createTextArena(2 ** 21, texts.length);
      for (const text of texts) arena.add(text);
      expect(texts.map((_, i) => arena.at(i))).toEqual(texts);
    }),
  );
});

test('empty texts at the end of a block and at the end of the table come back empty', () => {
  const arena = createTextArena(2 ** 22, 100);
  const block = 'x'.repeat(2 ** 20);
  const texts = ['', '', block, '', block, 'a', '', ''];
  for (const text of texts) arena.add(text);
  expect(texts.map((_, i) => arena.at(i) === texts[i])).toEqual(texts.map(() => true));
});

test('the index counts in the limit: a table of empty texts is refused as well, by memory and by number', () => {
  const fill = (maxBytes: number, maxTexts: number) => () => {
    const arena = createTextArena(maxBytes, maxTexts);
    for (let i = 0; i < 2 ** 19; i += 1) arena.add('');
  };
  const tooLarge = expect.objectContaining({ code: 'too-large' });
  expect(fill(2 ** 20 + 2 ** 20, 2 ** 19)).toThrow(tooLarge);
  expect(fill(2 ** 20 + 2 ** 21, 2 ** 19 - 1)).toThrow(tooLarge);
  expect(fill(2 ** 20 + 2 ** 21, 2 ** 19)).not.toThrow();
});

test('a table beyond its limit is refused', () => {
  const arena = createTextArena(2 ** 21, 1000);
  const fill = () => {
    for (let i = 0; i < 1000; i += 1) arena.add('x'.repeat(30_000));
  };
  expect(fill).toThrow(expect.objectContaining({ code: 'too-large' }));
});
