import { expect, test } from 'vitest';
import { birthDateOf, checkCharacter, genderOf, hasIdentityNumberForm, hasValidCheckCharacter } from './identity-number.ts';

test('the check character follows the worked number of the standard', () => {
  expect(checkCharacter('11010519491231002')).toBe('X');
  expect(hasValidCheckCharacter('11010519491231002X')).toBe(true);
});

test('each single wrong digit is found', () => {
  const number = '11010519491231002X';
  for (let at = 0; at < 17; at++) {
    const wrong = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
    expect(hasValidCheckCharacter(wrong)).toBe(false);
  }
});

test('a number of another length or with a lower-case x has not the form', () => {
  for (const text of ['110105491231002', '11010519491231002x', '11010519491231002X0', '']) expect(hasIdentityNumberForm(text)).toBe(false);
});

test('birth date and gender stand in the number', () => {
  expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
  expect(genderOf('11010519491231002X')).toBe('2');
  expect(genderOf('11010519491231001X')).toBe('1');
});
