import { expect, test } from 'vitest';
import { line } from './field-schemas.ts';

test.each(['青禾小学', '𠮷野家路小学', 'Naïve School · 2', '买买提·艾力', ''])('a line of text takes %j', (text) => {
  expect(line(100).safeParse(text).success).toBe(true);
});

test.each([
  ['NUL', '青禾\u0000小学'],
  ['a line feed', '青禾\n小学'],
  ['a lone surrogate', '青禾\ud800小学'],
  ['a turn of the writing direction', '青禾\u202e学小'],
  ['101 characters', '青'.repeat(101)],
])('a line of text refuses %s', (_, text) => {
  expect(line(100).safeParse(text).success).toBe(false);
});
