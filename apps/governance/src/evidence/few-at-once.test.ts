import { expect, test } from 'vitest';
import { createFewAtOnce } from './few-at-once.ts';

test('one hand has two under way, all together eight, and who waits for nothing comes again', async () => {
  const fewAtOnce = createFewAtOnce();
  const { promise, resolve } = Promise.withResolvers<void>();
  const start = (hand: string) => fewAtOnce(hand, () => promise.then(() => hand));
  const own = [start('wang'), start('wang')];
  expect(await start('wang')).toBeNull();
  const others = ['a', 'a', 'b', 'b', 'c', 'c'].map(start);
  expect(await start('d')).toBeNull();
  resolve();
  expect(await Promise.all([...own, ...others])).toEqual(['wang', 'wang', 'a', 'a', 'b', 'b', 'c', 'c']);
  expect(await start('wang')).toBe('wang');
});

test('work that fails makes room for the next', async () => {
  const fewAtOnce = createFewAtOnce();
  for (let time = 0; time < 3; time++) await expect(fewAtOnce('wang', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
