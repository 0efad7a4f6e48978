import { expect, test } from 'vitest';
import { hexOf, pupilsOf, sha256 } from '../test/make-bundle.ts';
import { canonicalText } from './canonical-text.ts';
import { rosterOf } from './roster-of.ts';

test('a pupil named twice, a salt used twice, or one too few is refused', () => {
  const [one, two] = pupilsOf(2);
  expect(() => rosterOf([one!, one!], [hexOf('a'), hexOf('b')], sha256)).toThrow('twice');
  expect(() => rosterOf([one!, two!], [hexOf('a'), hexOf('a')], sha256)).toThrow('one salt of its own');
  expect(() => rosterOf([one!, two!], [hexOf('a')], sha256)).toThrow('one salt of its own');
});

test('a text has one spelling: members in order of code units, nothing else between them', () => {
  expect(canonicalText({ b: 1, a: [null, true, '"\n'], 中: undefined })).toBe('{"a":[null,true,"\\"\\n"],"b":1}');
  expect(canonicalText({ '😀': 1, '\uFB33': 2 })).toBe('{"😀":1,"\uFB33":2}');
});

test.each([1.5, NaN, undefined, new Date(0), '\uD800', 2 ** 53])('%s has no canonical text', (value) => {
  expect(() => canonicalText(value)).toThrow(TypeError);
});
