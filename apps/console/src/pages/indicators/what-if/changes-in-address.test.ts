import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededTotalText } from '../../../measures/resource-number.ts';
import { changesOf, textOf } from './changes-in-address.ts';

test('changes come back from the address as they went in, without a sign that must be escaped', () => {
  const change = fc.record({ code: fc.stringMatching(/^[0-9]{10}$/), value: fc.double({ min: 0, max: 1e6, noNaN: true }) });
  fc.assert(
    fc.property(fc.uniqueArray(change, { selector: ({ code }) => code }), (changes) => {
      const text = textOf(changes) ?? '';
      expect(new URLSearchParams({ whatIf: text }).toString()).toBe(`whatIf=${text}`);
      const back = changesOf(text);
      expect(back.map(({ code }) => code)).toEqual(changes.map(({ code }) => code));
      for (const [at, { value }] of back.entries()) expect(Math.abs(value - changes[at]!.value)).toBeLessThanOrEqual(6e-9);
    }),
  );
});

test.each([
  ['nothing', null],
  ['an empty text', ''],
  ['a school without a value', '3151000001'],
  ['a negative value', '3151000001_-5'],
  ['words', '3151000001_many'],
])('%s changes no school', (_, text) => {
  expect(changesOf(text)).toEqual([]);
});

test('whole teachers written as a value per hundred students come back as whole ones', () => {
  const [change] = changesOf(textOf([{ code: '3151000001', value: (100 * 7) / 313 }]));
  expect(neededTotalText((change!.value * 313) / 100, 'persons')).toBe('7');
});

test('of two values for one school the last counts', () => {
  expect(changesOf('3151000001_5-3151000001_7')).toEqual([{ code: '3151000001', value: 7 }]);
});
