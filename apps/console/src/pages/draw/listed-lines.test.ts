import { expect, test } from 'vitest';
import { listedLines } from './listed-lines.ts';

test('a list is read line by line, without empty lines and stray spaces', () => {
  expect(listedLines(' T01  张一\n\nT02 李二 \n')).toEqual(['T01 张一', 'T02 李二']);
});

test('a list that names somebody twice is none', () => {
  expect(listedLines('T01 张一\nT01  张一')).toBeNull();
});
