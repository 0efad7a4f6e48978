import { expect, test } from 'vitest';
import { type Figure, formatFigure, meetsMark, ratioOf } from './figure.ts';

const rate: Figure = { name: 'append', value: 60, limit: 100, unit: 'events/s', limitIs: 'plain insert', mark: { ratio: 0.6 } };
const time: Figure = { name: 'query', value: 40, limit: 10, unit: 'ms', limitIs: 'bare answer', mark: { value: 50 } };

test('a rate is a share of its limit, a time is its limit’s share of it', () => {
  expect([ratioOf(rate), ratioOf(time)]).toEqual([0.6, 0.25]);
});

test('a mark is met at the mark and missed below it', () => {
  expect([
    meetsMark(rate),
    meetsMark({ ...rate, value: 59 }),
    meetsMark(time),
    meetsMark({ ...time, value: 51 }),
    meetsMark({ ...time, mark: null }),
  ]).toEqual([true, false, true, false, null]);
});

test('a line says figure, ratio, limit and mark', () => {
  expect(formatFigure(rate)).toMatch(/✓ append .* 60\.00 events\/s ratio 0\.60 to 100 events\/s \(plain insert\) {2}mark: ratio ≥ 0\.6/);
});
