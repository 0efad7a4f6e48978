import { expect, test } from 'vitest';
import { createPurgeGate } from './purge-gate.ts';

test('a purge waits for writes that had begun, and writes that come later wait for it', async () => {
  const gate = createPurgeGate();
  const told: string[] = [];
  const [early, mid] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const work = (name: string, until?: Promise<void>) => async () => {
    told.push(`${name} begins`);
    await until;
    told.push(`${name} ends`);
  };
  const all = [gate.write(work('early', early.promise)), gate.purge(work('purge', mid.promise)), gate.write(work('late'))];
  await new Promise(setImmediate);
  expect(told).toEqual(['early begins']);
  early.resolve();
  await new Promise(setImmediate);
  expect(told).toEqual(['early begins', 'early ends', 'purge begins']);
  mid.resolve();
  await Promise.all(all);
  expect(told.slice(3)).toEqual(['purge ends', 'late begins', 'late ends']);
});

test('what was read before or during a purge is of another epoch than what is read after it', async () => {
  const gate = createPurgeGate();
  const before = gate.epoch();
  let during = before;
  await gate.purge(async () => void (during = gate.epoch()));
  expect(new Set([before, during, gate.epoch()]).size).toBe(3);
});

test('a write or purge that fails holds up no other', async () => {
  const gate = createPurgeGate();
  const fault = () => Promise.reject(new Error('no'));
  await expect(gate.write(fault)).rejects.toThrow('no');
  await expect(gate.purge(fault)).rejects.toThrow('no');
  await expect(gate.purge(async () => 1)).resolves.toBe(1);
  await expect(gate.write(async () => 2)).resolves.toBe(2);
});
