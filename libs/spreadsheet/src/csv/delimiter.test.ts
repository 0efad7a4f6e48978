import { expect, test } from 'vitest';
import { detectDelimiter } from './delimiter.ts';

test('the separator that makes columns wins over commas inside a title and decimal commas', () => {
  expect(detectDelimiter('金额,面积,说明\na;b;c\n1,5;2,5;3,5\n3,5;4,5;1,5\n2,5;1,5;9,5\n')).toBe(';');
  expect(detectDelimiter('"a;b;c;d",x\n"e;f;g;h",y\n')).toBe(',');
  expect(detectDelimiter('a\tb\r\n1\t2\r\n')).toBe('\t');
});

test('one column is read with commas', () => {
  expect(detectDelimiter('学校\n青禾小学\n')).toBe(',');
  expect(detectDelimiter('')).toBe(',');
});
