import { expect, test } from 'vitest';
import type { HallRecord } from '../../hall/ceremony.ts';
import { recordStepOf, syncStepsOf } from './sync-steps.ts';

const at = '2019-08-26T01:00:00.000Z';
const record: HallRecord = {
  format: 'junheng-hall-record/1',
  drawId: 'd',
  attempt: 1,
  sealHash: 'ab',
  steps: [
    { kind: 'shown', at },
    { kind: 'commit', at, supervisorId: 'a', commitment: 'c', nonce: 'secret' },
    { kind: 'reveal', at, supervisorId: 'a', number: '7', nonce: 'secret' },
    { kind: 'public-value', at, value: '3 5' },
    { kind: 'seed', at, seed: 'f0' },
    { kind: 'run', at, classOf: [1], resultHash: 'e1' },
  ],
};

test('the service is told what decides, in the order in which it happened', () => {
  expect(syncStepsOf(record)).toEqual([
    { kind: 'COMMIT', at, supervisorId: 'a', commitment: 'c' },
    { kind: 'REVEAL', at, supervisorId: 'a', number: '7', nonce: 'secret' },
    { kind: 'PUBLIC_VALUE', at, value: '3 5' },
    { kind: 'RUN', at, resultHash: 'e1' },
  ]);
});

test('a nonce that was never revealed stays on the laptop', () => {
  expect(JSON.stringify(syncStepsOf({ ...record, steps: record.steps.slice(0, 2) }))).not.toContain('secret');
});

test('a refusal names the step of the record, not of what was sent', () => {
  expect([0, 2, 3].map((step) => recordStepOf(record, step))).toEqual([1, 3, 5]);
});
