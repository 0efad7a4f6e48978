import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openLoop, percentiles } from './open-loop.ts';

test('requests leave on time although none has been answered', async () => {
  const start = performance.now();
  const sentAt: number[] = [];
  await openLoop(100, 0.2, async () => {
    sentAt.push(performance.now() - start);
    await sleep(150);
  });
  expect(sentAt).toHaveLength(20);
  expect(sentAt.at(-1)).toBeLessThan(300);
});

test('who is late because the one before held everything up has waited since it was due', async () => {
  const latencies = await openLoop(100, 0.1, async (index) => {
    if (index !== 0) return;
    const until = performance.now() + 100;
    while (performance.now() < until); // the whole program stands still
  });
  expect(Math.max(...latencies)).toBeGreaterThan(95);
  expect(latencies.filter((latency) => latency > 40).length).toBeGreaterThan(3);
});

test('percentiles of a hundred are the fiftieth, the ninety-fifth and the ninety-ninth above', () => {
  expect(percentiles(Array.from({ length: 100 }, (_, index) => 100 - index))).toEqual({ p50: 51, p95: 96, p99: 100 });
});
