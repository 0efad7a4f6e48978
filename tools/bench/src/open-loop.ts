import { setTimeout as sleep } from 'node:timers/promises';

export type Percentiles = { p50: number; p95: number; p99: number };

/**
 * Sends on a fixed schedule, whether earlier answers have come or not, as people do who know nothing of each other. A latency (ms) counts from
 * the moment its request was due: when the server or this program is late, the wait is part of it, which a loop that waits for
 * each answer would leave out (coordinated omission).
 */
export async function openLoop(perSecond: number, seconds: number, send: (index: number) => Promise<void>): Promise<number[]> {
  const start = performance.now();
  const latencies: number[] = [];
  const open: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = start + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    const answered = send(index).then(() => void latencies.push(performance.now() - due));
    answered.catch(() => {}); // awaited with all others below
    open.push(answered);
  }
  await Promise.all(open);
  return latencies;
}

export function percentiles(latencies: readonly number[]): Percentiles {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
