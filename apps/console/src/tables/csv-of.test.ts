import { expect, test } from 'vitest';
import { csvOf } from './csv-of.ts';

test('a table of findings opens in Excel with its Chinese intact', () => {
  expect(
    csvOf([
      ['行', '问题'],
      ['3', '缺少学校标识码'],
    ]),
  ).toBe('\uFEFF"行","问题"\r\n"3","缺少学校标识码"\r\n');
});

test('separators of any locale, quotes and line breaks stay inside their cell', () => {
  expect(csvOf([['a,b', 'a;b', 'a\tb', 'say "x"', 'two\nlines', '']])).toBe('\uFEFF"a,b","a;b","a\tb","say ""x""","two\nlines",""\r\n');
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\r=1', '\n=1', ';=1+1', '＝1+1', '＋86', '－1', '＠SUM(A1)', '  =1+1', '\u3000=1'])(
  '%j does not run as a formula',
  (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

test('what is no formula keeps its text', () => {
  expect(csvOf([['2011-13-02', "O'Brien", '3.5']])).toBe(`\uFEFF"2011-13-02","O'Brien","3.5"\r\n`);
});

test('a negative number stays a number', () => {
  expect(csvOf([['差', -0.5]])).toBe('\uFEFF"差",-0.5\r\n');
});
