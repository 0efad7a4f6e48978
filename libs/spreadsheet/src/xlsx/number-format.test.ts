import { expect, test } from 'vitest';
import { builtinFormat, customFormat } from './number-format.ts';

test.each([14, 22, 31, 47, 57])('built-in format %i is a date', (id) => {
  expect(builtinFormat(id)).toEqual({ kind: 'date' });
});

test.each([0, 1, 10, 13, 23, 37, 44, 49, 59])('built-in format %i is not a date', (id) => {
  expect(builtinFormat(id)).toEqual({ kind: 'plain' });
});

test.each([
  'yyyy"年"m"月"d"日"',
  'yyyy\\-mm\\-dd',
  '[$-804]yyyy/m/d;@',
  '[h]:mm',
  'mm:ss.0',
  'e"年"m"月"',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
])('%s is a date', (code) => {
  expect(customFormat(code)).toEqual({ kind: 'date' });
});

test.each([
  'General',
  '0.00',
  '#,##0.00',
  '0.00%',
  '@',
  '[Red]0.00',
  '0.00"days"',
  '"¥"#,##0',
  '0\\d',
  '_-* #,##0_-',
  'General"年"',
  '[$-804]General',
])('%s is not a date', (code) => {
  expect(customFormat(code)).toEqual({ kind: 'plain' });
});

test('a format of zeros pads a code to its length', () => {
  expect(customFormat('0000000000')).toEqual({ kind: 'zero-padded', digits: 10 });
  expect(customFormat('00;@')).toEqual({ kind: 'zero-padded', digits: 2 });
  expect(customFormat('0')).toEqual({ kind: 'plain' });
});
