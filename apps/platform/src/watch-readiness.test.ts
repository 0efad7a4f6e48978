import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchReadiness } from './watch-readiness.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('tells a trouble that lasts, once, and again when it comes back or changes', () => {
  let reasons: string[] = [];
  const told: string[][] = [];
  const stop = watchReadiness(
    () => reasons,
    (now) => told.push(now),
    10,
  );
  const look = (times: number) => vi.advanceTimersByTime(10 * times);

  look(3);
  reasons = ['passing'];
  look(1);
  reasons = [];
  look(2);
  expect(told).toEqual([]);

  reasons = ['the ledger stopped'];
  look(5);
  expect(told).toEqual([['the ledger stopped']]);
  reasons = ['the ledger stopped', 'the view too'];
  look(2);
  reasons = [];
  look(2);
  reasons = ['the ledger stopped'];
  look(2);
  expect(told.slice(1)).toEqual([['the ledger stopped', 'the view too'], ['the ledger stopped']]);

  stop();
  reasons = ['unheard'];
  look(5);
  expect(told).toHaveLength(3);
});
