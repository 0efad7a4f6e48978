import { expect, test } from 'vitest';
import { createIdNumbers, idCheckCharacter } from './id-number.ts';

test('the check character is that of the standard’s own example', () => {
  expect(idCheckCharacter('11010519491231002')).toBe('X');
  expect(idCheckCharacter('44052418800101001')).toBe('4');
});

test('id numbers tell the gender and are handed out once', () => {
  const idNumbers = createIdNumbers();
  const boys = [idNumbers.take('20130901', '男'), idNumbers.take('20130901', '男')];
  const girl = idNumbers.take('20130901', '女');
  expect(new Set([...boys, girl]).size).toBe(3);
  expect(boys.map((number) => Number(number[16]) % 2)).toEqual([1, 1]);
  expect(Number(girl[16]) % 2).toBe(0);
});

test('two that share a county never hand out the same number', () => {
  const lower = createIdNumbers([1, 3]);
  const upper = createIdNumbers([4, 999]);
  const numbers = [lower, lower, upper, upper].map((from) => from.take('20130901', '男'));
  expect(new Set(numbers).size).toBe(4);
  expect(numbers.map((number) => Number(number[16]) % 2)).toEqual([1, 1, 1, 1]);
  expect(() => lower.take('20130901', '男')).toThrow('no id number left');
});

test('a day with more people than numbers is refused rather than numbered twice', () => {
  const idNumbers = createIdNumbers();
  for (let i = 0; i < 500; i += 1) idNumbers.take('20130901', '男');
  expect(() => idNumbers.take('20130901', '男')).toThrow('no id number left');
});
