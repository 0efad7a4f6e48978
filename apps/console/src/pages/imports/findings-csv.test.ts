import { expect, test } from 'vitest';
import { csvOf } from './findings-csv.ts';

test('a table of findings opens in Excel with its Chinese intact', () => {
  expect(
    csvOf([
      ['行', '问题'],
      ['3', '缺少学校标识码'],
    ]),
  ).toBe('\uFEFF行,问题\r\n3,缺少学校标识码\r\n');
});

test('quotes, commas and line breaks stay inside their cell', () => {
  expect(csvOf([['a,b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""x""","two\nlines"\r\n');
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx'])('%j does not run as a formula', (text) => {
  expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
});
