import { expect, test, vi } from 'vitest';
import { clockFrom } from './clock.ts';

test('a clock begins at the moment it is given and goes on from there', () => {
  vi.useFakeTimers();
  const clock = clockFrom(new Date('2019-09-10T00:00:00Z'));
  expect(clock.now().toISOString()).toBe('2019-09-10T00:00:00.000Z');
  vi.advanceTimersByTime(90_500);
  expect(clock.now().toISOString()).toBe('2019-09-10T00:01:30.500Z');
  vi.useRealTimers();
});
