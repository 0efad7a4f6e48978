import { expect, test } from 'vitest';
import { keySuccession, type SigningKey } from './key-succession.ts';

const key = (verifierKey: string, fromSize = 0, untilSize: number | null = null): SigningKey => ({ verifierKey, fromSize, untilSize });

test('the first key begins at 0', () => {
  expect(keySuccession([], { size: 0, current: 'a', previous: null })).toEqual({ ok: true, keys: [key('a')] });
});

test('a log that signed nothing yet begins with the key at hand, whatever was noted', () => {
  expect(keySuccession([key('x')], { size: 0, current: 'a', previous: 'y' })).toEqual({ ok: true, keys: [key('a')] });
});

test('a key that stays the same changes nothing', () => {
  const held = [key('x', 0, 5), key('a', 5)];
  expect(keySuccession(held, { size: 9, current: 'a', previous: null })).toEqual({ ok: true, keys: held });
});

test('a new key joins the one before it, and both are in force', () => {
  expect(keySuccession([key('a')], { size: 9, current: 'b', previous: 'a' })).toEqual({ ok: true, keys: [key('a'), key('b', 9)] });
});

test('the older key retires when it is taken away', () => {
  expect(keySuccession([key('a'), key('b', 9)], { size: 12, current: 'b', previous: null })).toEqual({
    ok: true,
    keys: [key('a', 0, 12), key('b', 9)],
  });
});

test('a third key before the first one is gone retires the first', () => {
  expect(keySuccession([key('a'), key('b', 9)], { size: 12, current: 'c', previous: 'b' })).toEqual({
    ok: true,
    keys: [key('a', 0, 12), key('b', 9), key('c', 12)],
  });
});

test('a change taken back while both are in force retires the newer one', () => {
  expect(keySuccession([key('a'), key('b', 9)], { size: 9, current: 'a', previous: null })).toEqual({
    ok: true,
    keys: [key('a'), key('b', 9, 9)],
  });
});

test('a previous key that was retired is not taken into force again', () => {
  const held = [key('a', 0, 12), key('b', 9)];
  expect(keySuccession(held, { size: 20, current: 'b', previous: 'a' })).toEqual({ ok: true, keys: held });
});

test('a newer key that a standby with only the older one had retired goes on where both are at hand', () => {
  const held = [key('a'), key('b', 9, 12)];
  expect(keySuccession(held, { size: 15, current: 'b', previous: 'a' })).toEqual({ ok: true, keys: [key('a'), key('b', 9)] });
});

test.each([
  ['without the one before it', [key('a')], null, 'SIGNING_KEY_CHANGED'],
  ['with another one before it', [key('a')], 'x', 'SIGNING_KEY_CHANGED'],
  ['with a retired one before it', [key('x', 0, 5), key('a', 5)], 'x', 'SIGNING_KEY_CHANGED'],
  ['that was retired, alone', [key('b', 0, 5), key('a', 5)], null, 'SIGNING_KEY_RETIRED'],
] as const)('a new key %s is refused', (_, held, previous, problem) => {
  expect(keySuccession(held, { size: 9, current: 'b', previous })).toEqual({ ok: false, problem });
});
