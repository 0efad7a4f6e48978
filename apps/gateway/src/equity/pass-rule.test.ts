import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passStatus } from './pass-rule.ts';

const rule = { items: 6, percent: 85 };
const standards = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
/** 教督〔2017〕6号, primary: higher degree, backbone, PE and art, teaching area, sports area, equipment, multimedia. */
const school = (...values: (number | null)[]) =>
  passStatus(
    values.map((value, index) => ({ value, standard: standards[index]! })),
    rule,
  );

test('six met and PE and art at 88.9 % pass; at 77.8 % they fail', () => {
  expect(school(4.5, 1.2, 0.8, 4.6, 7.6, 2100, 2.4)).toBe('MET');
  expect(school(4.5, 1.2, 0.7, 4.6, 7.6, 2100, 2.4)).toBe('NOT_MET');
});

test('the standard itself is met, and 85 % of it suffices: 0.765 of 0.9', () => {
  expect(school(...standards)).toBe('MET');
  expect(school(4.2, 1, 0.765, 4.5, 7.5, 2000, 2.3)).toBe('MET');
  expect(school(4.2, 1, 0.7649999, 4.5, 7.5, 2000, 2.3)).toBe('NOT_MET');
});

test('two below the standard fail, whatever is unknown', () => {
  expect(school(4.1, 0.99, null, null, null, null, null)).toBe('NOT_MET');
  expect(school(3.5, null, null, null, null, null, null)).toBe('NOT_MET');
});

test('one unknown value leaves open what the others have not decided', () => {
  expect(school(4.2, 1, 0.9, 4.5, 7.5, 2000, null)).toBe('NO_DATA');
  expect(school(4.1, 1, 0.9, 4.5, 7.5, 2000, null)).toBe('NO_DATA');
  expect(school(null, null, null, null, null, null, null)).toBe('NO_DATA');
});

const value = fc.double({ min: 0.8, max: 1.6, noNaN: true });

test('a verdict with unknown values is the verdict for whatever they turn out to be', () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 7, maxLength: 7 }),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      (whole, hidden) => {
        const items = whole.map((each) => ({ value: each, standard: 1 }));
        const seen = items.map((item, index) => (hidden[index] ? { ...item, value: null } : item));
        const verdict = passStatus(seen, rule);
        fc.pre(verdict !== 'NO_DATA');
        expect(passStatus(items, rule)).toBe(verdict);
      },
    ),
  );
});

test('it is open exactly where the unknown values could still decide either way', () => {
  fc.assert(
    fc.property(fc.array(fc.option(value), { minLength: 7, maxLength: 7 }), (values) => {
      const withUnknown = (supposed: number | null) =>
        passStatus(
          values.map((each) => ({ value: each ?? supposed, standard: 1 })),
          rule,
        );
      expect(withUnknown(null) === 'NO_DATA').toBe(withUnknown(0) !== withUnknown(2));
    }),
  );
});
