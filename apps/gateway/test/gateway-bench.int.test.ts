import { expect, inject, test } from 'vitest';
import { benchGateway } from './gateway-bench.ts';

test('the benchmark measures replay and overview beside their raw limits', async () => {
  const { replay, overview } = await benchGateway(inject('postgresUrl'), {
    county: { schools: 3, classesPerSchool: 4, studentsPerClass: 10 },
    rounds: 1,
    questions: 5,
  });
  expect(replay.events).toBe(3 * 2 + 12 + 2 * 120);
  expect(Math.min(replay.replay, replay.parseAndInsert)).toBeGreaterThan(0);
  expect(Math.min(overview.p50, overview.bareP50)).toBeGreaterThan(0);
  expect(overview.p95).toBeGreaterThanOrEqual(overview.p50);
  expect(overview.bytes).toBeGreaterThan(3_000);
});
